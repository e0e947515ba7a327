#include "app/participants/change_participants.h"
#include "app/participants/create_participant.h"
#include "app/participants/delete_participant.h"
#include "app/participants/get_participant.h"
#include "app/participants/list_participants.h"
#include "app/participants/update_participant.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_participant_routes(Router& router) {
    Routes routes(router, "participants");
    routes.get<app::List<app::Participant>, app::ParticipantFilter, app::ListQuery>(
        "/api/v1/events/{event}/participants",
        {.id = "list_participants", .summary = "Sellers and buyers of an event."},
        [](Call& call, const app::ParticipantFilter& filter, const app::ListQuery& query) {
            return app::list_participants(call.context(), call.id<domain::EventId>("event"), filter, query);
        });
    routes.post<app::ParticipantEdit, app::Participant>(
        "/api/v1/events/{event}/participants",
        {.id = "create_participant",
         .summary = "Add a seller or buyer, with a new organisation or a known one.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::ParticipantEdit& edit) {
            return app::create_participant(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.post<app::BulkEdit, app::BulkResult>("/api/v1/events/{event}/participants/bulk",
                                                {.id = "change_participants",
                                                 .summary = "Change many participants at once, all or none.",
                                                 .access = Access::organiser},
                                                [](Call& call, const app::BulkEdit& edit) {
                                                    return app::change_participants(
                                                        call.context(), call.id<domain::EventId>("event"), edit);
                                                });
    routes.get<app::Participant>(
        "/api/v1/participants/{participant}", {.id = "get_participant", .summary = "One participant."},
        [](Call& call) { return app::get_participant(call.context(), call.id<domain::ParticipantId>("participant")); });
    routes.put<app::ParticipantEdit, app::Participant>(
        "/api/v1/participants/{participant}",
        {.id = "update_participant",
         .summary = "Change a participant.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::ParticipantEdit& edit) {
            return app::update_participant(call.context(), call.id<domain::ParticipantId>("participant"),
                                           call.revision(), edit);
        });
    routes.remove("/api/v1/participants/{participant}",
                  {.id = "delete_participant",
                   .summary = "Delete a participant that no release placed.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_participant(call.context(), call.id<domain::ParticipantId>("participant"),
                                                     call.revision());
                  });
}

}  // namespace gyoryu::server
