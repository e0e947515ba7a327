#pragma once

#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "domain/participant.h"
#include "engine/match/match_problem.h"
#include "planning/pair_reasons.h"
#include "planning/product_tokens.h"

#include <span>
#include <unordered_map>

namespace gyoryu::planning {

/// What limits the meetings of an event as long as it has no timetable.
struct EventRoom {
    int slots = 1;
    int tables = 0;
    int meetings_least = 0;           ///< everyone should have
    int meetings_most = 0;            ///< of those who have not said, 0 = as many as there are slots
    int newcomer_meetings_least = 0;  ///< newcomers should have, where it is more
    bool registrations_required = false;
    base::LocalDate date{};  ///< registrations must hold on it
};

/// An event as the engine's match sees it, with what its numbers stand for.
struct EventMatch {
    engine::MatchProblem problem;
    MatchNames names;
    ProductTokens tokens;
    std::unordered_map<domain::ParticipantId, engine::ProfileIndex> profiles;
};

/// Profiles in the order of `participants`. A seller's products are offers, a buyer's are needs, beside the texts both
/// write; texts that look like EMDN codes are read as such. Languages are compared as spoken (zh and zh-Hant are one).
/// Markets are those of planning/market_rules.h: a group of markets stands for its members. Requests and rules of
/// people who are not among the participants, and withdrawn requests, are left out.
EventMatch event_match_of(std::span<const domain::Participant> participants,
                          std::span<const domain::Interpreter> interpreters, std::span<const domain::Request> requests,
                          std::span<const domain::PairRule> rules, const EventRoom& room,
                          std::span<const domain::PastMeeting> past = {});

}  // namespace gyoryu::planning
