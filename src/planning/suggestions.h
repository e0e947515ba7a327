#pragma once

#include "base/result.h"
#include "domain/trade.h"
#include "engine/match/match_people.h"
#include "planning/event_match.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace gyoryu::planning {

/// A seller and a buyer.
using PairIds = std::pair<domain::ParticipantId, domain::ParticipantId>;

/// What suggestions are made of.
struct SuggestionSources {
    std::vector<domain::Participant> participants;  ///< none withdrawn
    std::vector<domain::Interpreter> interpreters;
    std::vector<domain::Request> requests;
    std::vector<domain::PairRule> rules;
    std::vector<domain::PastMeeting> past;
    EventRoom room;
    std::set<PairIds> meetings;  ///< there already
    std::set<PairIds> unplaced;  ///< a timetable found no place for them
    /// False: meetings that are there stay, and suggestions fill the room they leave. True: everything is chosen anew.
    bool afresh = false;
};

struct SuggestedPair {
    PairIds pair;
    int points = 0;
    bool chosen = false;
    bool meets = false;  ///< there is a meeting already
};

struct SuggestionTotals {
    bool proven = false;     ///< no choice is better
    std::int64_t value = 0;  ///< points of what is chosen
    std::int64_t bound = 0;  ///< no choice has more
    int chosen = 0;
    int added = 0;                                      ///< of them without a meeting yet
    int left_out = 0;                                   ///< meetings that are not chosen
    int missing = 0;                                    ///< meetings missing to somebody's least number
    std::int64_t room = 0;                              ///< the most meetings of the event
    std::vector<std::pair<std::string, int>> excluded;  ///< pairs by filter, where any
};

/// What a pair takes of something scarce, or gives to somebody short of meetings; thousandths of a point.
struct SuggestionPrice {
    std::string code;  ///< seller_time, buyer_time, hall, interpreter; seller_least, buyer_least
    std::int64_t thousandths = 0;
};
BOOST_DESCRIBE_STRUCT(SuggestionPrice, (), (code, thousandths))

/// Why these two, or why not: see docs/matching.md.
struct WhyPair {
    int points = 0;
    bool chosen = false;
    bool meets = false;
    std::vector<PairReason> reasons;
    std::optional<PairReason> excluded;  ///< by a filter; then the rest is empty
    std::vector<SuggestionPrice> takes, gives;
    std::int64_t surplus = 0;  ///< thousandths of a point: points − takes + gives
    bool possible = true;      ///< the decision can be turned round
    std::int64_t loss = 0;     ///< points that turning it round costs
    int missing_more = 0;      ///< meetings more missing to somebody's least number then
    std::vector<PairIds> out, in;
};

/// The choice of meetings of an event, with everything that is asked of it. Immutable, thread-safe.
class Suggestions {
public:
    /// limit_reached {what: suggestions} when the event is larger than the choice takes.
    static base::Result<std::shared_ptr<const Suggestions>> of(SuggestionSources sources);

    /// The chosen ones and the meetings there are, most points first.
    const std::vector<SuggestedPair>& pairs() const { return pairs_; }
    const SuggestionTotals& totals() const { return totals_; }
    /// True for a seller and a buyer of the event; the other questions are of such pairs only.
    bool knows(const PairIds& pair) const;
    /// A filter keeps them apart.
    bool excluded(const PairIds& pair) const;
    int points(const PairIds& pair) const;
    std::vector<PairReason> reasons(const PairIds& pair, text::Language reader) const;
    WhyPair why(const PairIds& pair, text::Language reader) const;

private:
    explicit Suggestions(SuggestionSources sources);
    engine::MatchPair match_pair(const PairIds& pair) const;
    PairIds ids_of(engine::CandidateIndex candidate) const;
    void choose();
    void count();

    SuggestionSources sources_;
    EventMatch match_;
    std::vector<domain::ParticipantId> ids_;  ///< by profile
    std::unique_ptr<engine::MatchIndex> index_;
    engine::MatchChoice choices_;
    engine::ChosenMeetings choice_;
    std::vector<SuggestedPair> pairs_;
    SuggestionTotals totals_;
};

/// How much a meeting of so many points is wanted, as a wish is: 1 to 5.
int priority_of_points(int points);

}  // namespace gyoryu::planning
