#include "app/partners/list_partners.h"
#include "app/partners/my_profile.h"
#include "app/partners/own_requests.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_partner_routes(Router& router) {
    Routes routes(router, "partners");
    routes.get<app::MyProfile>(
        "/api/v1/me/profile",
        {.id = "my_profile", .summary = "What a participant says of themselves.", .access = Access::person},
        [](Call& call) { return app::my_profile(call.context()); });
    routes.put<app::MyProfileEdit, app::MyProfile>("/api/v1/me/profile",
                                                   {.id = "update_my_profile",
                                                    .summary = "Change what others read of oneself.",
                                                    .access = Access::person,
                                                    .needs_revision = true},
                                                   [](Call& call, const app::MyProfileEdit& edit) {
                                                       return app::update_my_profile(call.context(), call.revision(),
                                                                                     edit);
                                                   });
    routes.get<app::List<app::Partner>, app::ListQuery>(
        "/api/v1/me/partners",
        {.id = "list_partners",
         .summary = "Everybody of the other side, best fit first, with reasons.",
         .access = Access::person},
        [](Call& call, const app::ListQuery& query) { return app::list_partners(call.context(), query); });
    routes.post<app::PartnerWish, app::Partner>(
        "/api/v1/me/requests",
        {.id = "ask_partner", .summary = "Ask to meet somebody.", .access = Access::person, .status = 201},
        [](Call& call, const app::PartnerWish& wish) { return app::ask_partner(call.context(), wish); });
    routes.post<app::RequestAnswer, app::Partner>(
        "/api/v1/me/requests/{received}/answer",
        {.id = "answer_request", .summary = "Accept or decline what was asked.", .access = Access::person},
        [](Call& call, const app::RequestAnswer& answer) {
            return app::answer_request(call.context(), call.path("received"), answer);
        });
    routes.remove("/api/v1/me/requests/{request}",
                  {.id = "withdraw_request", .summary = "Take back what one asked.", .access = Access::person},
                  [](Call& call) { return app::withdraw_request(call.context(), call.path("request")); });
    routes.put<app::BlockEdit, app::Partner>(
        "/api/v1/me/blocks/{counterpart}",
        {.id = "block_partner",
         .summary = "Never meet somebody, or no longer so; they do not learn it.",
         .access = Access::person},
        [](Call& call, const app::BlockEdit& edit) {
            return app::block_partner(call.context(), call.id<domain::ParticipantId>("counterpart"), edit);
        });
}

}  // namespace gyoryu::server
