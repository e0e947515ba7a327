#include "app/meetings/create_meeting.h"
#include "app/meetings/delete_meeting.h"
#include "app/meetings/list_meetings.h"
#include "app/meetings/update_meeting.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

/// A board needs all meetings at once, so pages may be longer here.
struct MeetingListQuery {
    std::string cursor;
    int limit = app::list_limit_default;
    std::string q;
};
BOOST_DESCRIBE_STRUCT(MeetingListQuery, (), (cursor, limit, q))
constexpr auto limits_of(const MeetingListQuery*) {
    return std::to_array<base::MemberLimit>({{"cursor", 0, 500}, {"limit", 1, app::meetings_limit_max}, {"q", 0, 200}});
}
constexpr auto optional_members(const MeetingListQuery*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace

void add_meeting_routes(Router& router) {
    Routes routes(router, "meetings");
    routes.get<app::List<domain::Meeting>, MeetingListQuery>(
        "/api/v1/events/{event}/meetings", {.id = "list_meetings", .summary = "The meetings to be planned."},
        [](Call& call, const MeetingListQuery& query) {
            return app::list_meetings(call.context(), call.id<domain::EventId>("event"),
                                      {query.cursor, query.limit, query.q});
        });
    routes.post<app::MeetingEdit, domain::Meeting>("/api/v1/events/{event}/meetings",
                                                   {.id = "create_meeting",
                                                    .summary = "Add a meeting the organiser asks for.",
                                                    .access = Access::organiser,
                                                    .status = 201},
                                                   [](Call& call, const app::MeetingEdit& edit) {
                                                       return app::create_meeting(
                                                           call.context(), call.id<domain::EventId>("event"), edit);
                                                   });
    routes.put<app::MeetingEdit, domain::Meeting>(
        "/api/v1/meetings/{meeting}",
        {.id = "update_meeting",
         .summary = "Change what a meeting asks for.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::MeetingEdit& edit) {
            return app::update_meeting(call.context(), call.id<domain::MeetingId>("meeting"), call.revision(), edit);
        });
    routes.remove("/api/v1/meetings/{meeting}",
                  {.id = "delete_meeting",
                   .summary = "Take a meeting out of the event and its drafts.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_meeting(call.context(), call.id<domain::MeetingId>("meeting"),
                                                 call.revision());
                  });
}

}  // namespace gyoryu::server
