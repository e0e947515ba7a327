#include "server/routes/rehearsal.h"

#include "app/rehearsals/access_tokens.h"
#include "app/rehearsals/delete_rehearsal.h"
#include "app/rehearsals/list_rehearsals.h"
#include "app/rehearsals/make_rehearsal.h"
#include "server/routes.h"

namespace gyoryu::server {

namespace {

domain::RehearsalId rehearsal_of(const Call& call) { return call.id<domain::RehearsalId>("rehearsal"); }

void add_tokens(Routes& routes) {
    routes.post<Nothing, app::AccessToken>(
        "/api/v1/rehearsals/{rehearsal}/tokens",
        {.id = "create_access_token",
         .summary = "A token that acts as an organiser of the copy for 24 hours, with limits of its own; told only in "
                    "this answer. Send it as `Authorization: Bearer`.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call) { return app::create_access_token(call.context(), rehearsal_of(call)); });
    routes.get<app::List<app::AccessToken>>(
        "/api/v1/rehearsals/{rehearsal}/tokens",
        {.id = "list_access_tokens",
         .summary = "The tokens of a copy, without their secrets.",
         .access = Access::organiser},
        [](Call& call) { return app::list_access_tokens(call.context(), rehearsal_of(call)); });
    routes.remove(
        "/api/v1/access-tokens/{access_token}",
        {.id = "revoke_access_token", .summary = "The token opens nothing any more.", .access = Access::organiser},
        [](Call& call) {
            return app::revoke_access_token(call.context(), call.id<domain::AccessTokenId>("access_token"));
        });
}

}  // namespace

void add_rehearsal_routes(Router& router) {
    Routes routes(router, "rehearsals");
    add_tokens(routes);
    routes.get<app::List<app::Rehearsal>>(
        "/api/v1/events/{event}/rehearsals",
        {.id = "list_rehearsals", .summary = "The sealed copies of an event, newest first."},
        [](Call& call) { return app::list_rehearsals(call.context(), call.id<domain::EventId>("event")); });
    routes.post<Nothing, app::Rehearsal>(
        "/api/v1/events/{event}/rehearsals",
        {.id = "make_rehearsal",
         .summary = "Copy an event with everything but its people's contacts, to rehearse its day on the copy.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call) { return app::make_rehearsal(call.context(), call.id<domain::EventId>("event")); });
    routes.get<app::Rehearsal>("/api/v1/rehearsals/{rehearsal}", {.id = "get_rehearsal", .summary = "One sealed copy."},
                               [](Call& call) { return app::get_rehearsal(call.context(), rehearsal_of(call)); });
    routes.remove("/api/v1/rehearsals/{rehearsal}",
                  {.id = "delete_rehearsal",
                   .summary = "Throw a copy away with everything that was rehearsed on it.",
                   .access = Access::organiser},
                  [](Call& call) { return app::delete_rehearsal(call.context(), rehearsal_of(call)); });
}

}  // namespace gyoryu::server
