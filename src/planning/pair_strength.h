#pragma once

#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "domain/participant.h"
#include "planning/event_match.h"
#include "planning/pair_reasons.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gyoryu::planning {

struct Strength {
    int value = 0;                  ///< 0 to 100: the sum of all points
    std::vector<PairReason> parts;  ///< most points first; what stands against the pair has none
    std::vector<std::string> shared_languages;
    bool needs_interpreter = false;  ///< both sides' languages are known and none is shared
};

/// Languages both speak, as the seller writes them; zh and zh-Hant are the same when spoken.
std::vector<std::string> shared_languages(const std::vector<std::string>& seller,
                                          const std::vector<std::string>& buyer);

/// True if an interpreter works between one language of each side.
bool can_interpret(const domain::Interpreter& interpreter, const std::vector<std::string>& seller,
                   const std::vector<std::string>& buyer);

/// Says how well two participants of one event fit: the engine's score (engine/match/score_pair.h) of what they wish,
/// speak, offer and look for.
class PairScorer {
public:
    PairScorer(std::span<const domain::Participant> participants, std::span<const domain::Interpreter> interpreters,
               std::span<const domain::Request> requests, const EventRoom& room = {},
               std::span<const domain::PastMeeting> past = {});

    /// Both must be among the participants of the constructor. Words of products in the reader's language.
    Strength strength(const domain::Participant& seller, const domain::Participant& buyer,
                      text::Language reader = text::Language::ko) const;

private:
    std::unique_ptr<EventMatch> match_;  ///< the index refers to it
    engine::MatchIndex index_;
};

}  // namespace gyoryu::planning
