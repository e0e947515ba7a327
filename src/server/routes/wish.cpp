#include "app/wishes/decide_pair.h"
#include "app/wishes/get_pair.h"
#include "app/wishes/get_wishes.h"
#include "app/wishes/record_past_meeting.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_wish_routes(Router& router) {
    Routes routes(router, "requests");
    routes.get<app::Wishes>(
        "/api/v1/events/{event}/wishes", {.id = "get_wishes", .summary = "The matrix of sellers and buyers."},
        [](Call& call) { return app::get_wishes(call.context(), call.id<domain::EventId>("event")); });
    routes.get<app::Pair>("/api/v1/events/{event}/pairs/{seller}/{buyer}",
                          {.id = "get_pair", .summary = "Everything about a seller and a buyer."}, [](Call& call) {
                              return app::get_pair(call.context(), call.id<domain::EventId>("event"),
                                                   call.id<domain::ParticipantId>("seller"),
                                                   call.id<domain::ParticipantId>("buyer"));
                          });
    routes.put<app::PairEdit, app::Pair>(
        "/api/v1/events/{event}/pairs/{seller}/{buyer}",
        {.id = "decide_pair", .summary = "Decide that a pair must or must never meet.", .access = Access::organiser},
        [](Call& call, const app::PairEdit& edit) {
            return app::decide_pair(call.context(), call.id<domain::EventId>("event"),
                                    call.id<domain::ParticipantId>("seller"), call.id<domain::ParticipantId>("buyer"),
                                    edit);
        });
    routes.put<app::PastMeetingEdit, app::Pair>("/api/v1/events/{event}/pairs/{seller}/{buyer}/past",
                                                {.id = "record_past_meeting",
                                                 .summary = "What the two organisations think of having met before.",
                                                 .access = Access::organiser},
                                                [](Call& call, const app::PastMeetingEdit& edit) {
                                                    return app::record_past_meeting(
                                                        call.context(), call.id<domain::EventId>("event"),
                                                        call.id<domain::ParticipantId>("seller"),
                                                        call.id<domain::ParticipantId>("buyer"), edit);
                                                });
}

}  // namespace gyoryu::server
