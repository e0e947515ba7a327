#pragma once

#include "app/context.h"
#include "domain/aftermath.h"
#include "domain/name.h"

#include <boost/describe.hpp>

#include <array>
#include <vector>

namespace gyoryu::app {

/// An own meeting, to be rated once its time has come.
struct OwnRating {
    MeetingId meeting_id;
    domain::Names partner;
    base::LocalDate day;
    int rating = 0;  ///< 0: none yet
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(OwnRating, (), (meeting_id, partner, day, rating, remark))
struct OwnRatings {
    std::vector<OwnRating> items;
};
BOOST_DESCRIBE_STRUCT(OwnRatings, (), (items))

struct RatingEdit {
    int rating = 0;  ///< 1 to 5
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(RatingEdit, (), (rating, remark))
constexpr auto limits_of(const RatingEdit*) {
    return std::to_array<base::MemberLimit>({{"rating", 1, 5}, {"remark", 0, 1000}});
}
constexpr auto optional_members(const RatingEdit*) { return std::to_array<std::string_view>({"remark"}); }

/// The participant behind the link rates those they met; nobody but the organiser sees it. Interpreters: forbidden.
Result<OwnRatings> my_ratings(Context& context);
/// not_found for a meeting that is not theirs or not yet over. The rating becomes part of what the match engine knows
/// of the two organisations (domain::PastMeeting).
Result<OwnRatings> rate_meeting(Context& context, const MeetingId& meeting, const RatingEdit& edit);

/// A meeting with what both sides thought.
struct RatedMeeting {
    MeetingId meeting_id;
    domain::Names seller;
    domain::Names buyer;
    int seller_rating = 0;
    std::string seller_remark;
    int buyer_rating = 0;
    std::string buyer_remark;
};
BOOST_DESCRIBE_STRUCT(RatedMeeting, (),
                      (meeting_id, seller, buyer, seller_rating, seller_remark, buyer_rating, buyer_remark))
struct Ratings {
    std::vector<RatedMeeting> items;  ///< the worst first
};
BOOST_DESCRIBE_STRUCT(Ratings, (), (items))

/// Organisers.
Result<Ratings> list_ratings(Context& context, const EventId& event);

}  // namespace gyoryu::app
