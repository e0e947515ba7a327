#include "app/personal/personal_timetable.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

struct ZoneQuery {
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(ZoneQuery, (), (zone))
constexpr auto limits_of(const ZoneQuery*) { return std::to_array<base::MemberLimit>({{"zone", 0, 64}}); }
constexpr auto optional_members(const ZoneQuery*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace

void add_personal_routes(Router& router) {
    Routes routes(router, "personal");
    routes.get<app::Personal, ZoneQuery>(
        "/api/v1/me/timetable",
        {.id = "my_timetable", .summary = "The own meetings of the newest release.", .access = Access::person},
        [](Call& call, const ZoneQuery& query) { return app::my_timetable(call.context(), query.zone); });
    routes.get<app::Personal, ZoneQuery>("/api/v1/participants/{participant}/timetable",
                                         {.id = "participant_timetable",
                                          .summary = "A participant's meetings of the newest release.",
                                          .access = Access::organiser_or_person},
                                         [](Call& call, const ZoneQuery& query) {
                                             return app::participant_timetable(
                                                 call.context(), call.id<domain::ParticipantId>("participant"),
                                                 query.zone);
                                         });
    routes.get<app::Personal, ZoneQuery>("/api/v1/interpreters/{interpreter}/timetable",
                                         {.id = "interpreter_timetable",
                                          .summary = "An interpreter's meetings of the newest release.",
                                          .access = Access::organiser_or_person},
                                         [](Call& call, const ZoneQuery& query) {
                                             return app::interpreter_timetable(
                                                 call.context(), call.id<domain::InterpreterId>("interpreter"),
                                                 query.zone);
                                         });
}

}  // namespace gyoryu::server
