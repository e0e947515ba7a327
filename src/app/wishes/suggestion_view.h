#pragma once

#include "app/wishes/pair_view.h"
#include "domain/timetable.h"
#include "planning/suggestions.h"

namespace gyoryu::app {

/// What suggestions start from.
struct SuggestionBasis {
    bool afresh = false;  ///< choose without keeping the meetings there are
    std::string draft;    ///< id of a draft: what it could not place is left out; empty = none
};
BOOST_DESCRIBE_STRUCT(SuggestionBasis, (), (afresh, draft))
constexpr auto limits_of(const SuggestionBasis*) { return std::to_array<base::MemberLimit>({{"draft", 0, 64}}); }
constexpr auto optional_members(const SuggestionBasis*) { return std::to_array<std::string_view>({"*"}); }

BOOST_DEFINE_ENUM_CLASS(SuggestionShow, added, kept, left_out)

struct SuggestionFilter {
    SuggestionShow show = SuggestionShow::added;  ///< new pairs, chosen meetings, meetings not chosen
    std::string participant;                      ///< id of a seller or buyer; empty = everybody
};
BOOST_DESCRIBE_STRUCT(SuggestionFilter, (), (show, participant))
constexpr auto limits_of(const SuggestionFilter*) { return std::to_array<base::MemberLimit>({{"participant", 0, 64}}); }
constexpr auto optional_members(const SuggestionFilter*) { return std::to_array<std::string_view>({"*"}); }

/// A pair that should meet, or a meeting that the choice keeps or leaves out.
struct Suggestion {
    domain::ParticipantId seller_id;
    domain::ParticipantId buyer_id;
    int points = 0;  ///< 0 to 100
    bool chosen = false;
    bool meets = false;  ///< there is a meeting already
    std::vector<StrengthReason> reasons;
};
BOOST_DESCRIBE_STRUCT(Suggestion, (), (seller_id, buyer_id, points, chosen, meets, reasons))

struct ExcludedPairs {
    std::string code;  ///< filter; sentence `pair.<code>`
    int pairs = 0;
};
BOOST_DESCRIBE_STRUCT(ExcludedPairs, (), (code, pairs))

struct SuggestionSummary {
    bool proven = false;  ///< no choice has more points without missing more
    std::int64_t value = 0;
    std::int64_t bound = 0;
    int chosen = 0;
    int added = 0;
    int left_out = 0;
    int missing = 0;  ///< meetings missing to somebody's least number
    int room = 0;     ///< the most meetings of the event
    std::vector<ExcludedPairs> excluded;
};
BOOST_DESCRIBE_STRUCT(SuggestionSummary, (), (proven, value, bound, chosen, added, left_out, missing, room, excluded))

struct PairOfPeople {
    domain::ParticipantId seller_id;
    domain::ParticipantId buyer_id;
};
BOOST_DESCRIBE_STRUCT(PairOfPeople, (), (seller_id, buyer_id))

/// Why these two, or why not. Prices and surplus are thousandths of a point.
struct SuggestionReason {
    domain::ParticipantId seller_id;
    domain::ParticipantId buyer_id;
    int points = 0;
    bool chosen = false;
    bool meets = false;
    std::vector<StrengthReason> reasons;
    std::optional<StrengthReason> excluded;
    std::vector<planning::SuggestionPrice> takes;
    std::vector<planning::SuggestionPrice> gives;
    std::int64_t surplus = 0;
    bool possible = true;
    std::int64_t loss = 0;
    int missing_more = 0;
    std::vector<PairOfPeople> out;  ///< meetings that would go if it were decided the other way
    std::vector<PairOfPeople> in;   ///< and those that would come
};
BOOST_DESCRIBE_STRUCT(SuggestionReason, (),
                      (seller_id, buyer_id, points, chosen, meets, reasons, excluded, takes, gives, surplus, possible,
                       loss, missing_more, out, in))

/// Pairs to make meetings of; with `all`, every new pair of the basis.
struct SuggestionOrder {
    std::vector<PairOfPeople> pairs;
    bool all = false;
    SuggestionBasis basis;
};
BOOST_DESCRIBE_STRUCT(SuggestionOrder, (), (pairs, all, basis))
constexpr auto limits_of(const SuggestionOrder*) { return std::to_array<base::MemberLimit>({{"pairs", 0, 2000}}); }
constexpr auto optional_members(const SuggestionOrder*) { return std::to_array<std::string_view>({"*"}); }

/// Meetings made of suggestions; none where every pair was taken up before.
struct SuggestedMeetings {
    std::vector<domain::MeetingId> meeting_ids;
};
BOOST_DESCRIBE_STRUCT(SuggestedMeetings, (), (meeting_ids))
constexpr auto limits_of(const SuggestedMeetings*) {
    return std::to_array<base::MemberLimit>({{"meeting_ids", 0, 20'000}});
}

/// What two organisations think of an earlier meeting; both 0: nothing is known of one.
struct PastMeetingEdit {
    int seller_rating = 0;
    int buyer_rating = 0;
    bool met = true;
};
BOOST_DESCRIBE_STRUCT(PastMeetingEdit, (), (seller_rating, buyer_rating, met))
constexpr auto limits_of(const PastMeetingEdit*) {
    return std::to_array<base::MemberLimit>({{"seller_rating", 0, 5}, {"buyer_rating", 0, 5}});
}
constexpr auto optional_members(const PastMeetingEdit*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
