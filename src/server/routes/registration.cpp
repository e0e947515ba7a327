#include "app/registration/get_registration.h"
#include "app/registration/invitations.h"
#include "app/registration/update_registration.h"
#include "app/registration/vetting.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::EventId event_of(Call& call) { return call.id<domain::EventId>("event"); }
domain::ApplicationId application_of(Call& call) { return call.id<domain::ApplicationId>("application"); }
domain::InvitationId invitation_of(Call& call) { return call.id<domain::InvitationId>("invitation"); }

void add_settings(Routes& routes) {
    routes.get<app::EventRegistration>(
        "/api/v1/events/{event}/registration",
        {.id = "get_registration", .summary = "How an event takes registrations."},
        [](Call& call) { return app::get_registration(call.context(), event_of(call)); });
    routes.put<app::EventRegistrationEdit, app::EventRegistration>(
        "/api/v1/events/{event}/registration",
        {.id = "update_registration",
         .summary = "Change dates, questions, consents, places.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::EventRegistrationEdit& edit) {
            return app::update_registration(call.context(), event_of(call), call.revision(), edit);
        });
}

void add_invitations(Routes& routes) {
    routes.get<app::List<app::Invitation>>(
        "/api/v1/events/{event}/invitations",
        {.id = "list_invitations", .summary = "Invitation codes by source.", .access = Access::organiser},
        [](Call& call) { return app::list_invitations(call.context(), event_of(call)); });
    routes.post<app::InvitationEdit, app::Invitation>(
        "/api/v1/events/{event}/invitations",
        {.id = "create_invitation", .summary = "Add a code.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::InvitationEdit& edit) {
            return app::create_invitation(call.context(), event_of(call), edit);
        });
    routes.put<app::InvitationEdit, app::Invitation>(
        "/api/v1/invitations/{invitation}",
        {.id = "update_invitation",
         .summary = "Change a code.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::none},
        [](Call& call, const app::InvitationEdit& edit) {
            return app::update_invitation(call.context(), invitation_of(call), call.revision(), edit);
        });
    routes.remove(
        "/api/v1/invitations/{invitation}",
        {.id = "delete_invitation",
         .summary = "Remove an unused code.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::none},
        [](Call& call) { return app::delete_invitation(call.context(), invitation_of(call), call.revision()); });
}

void add_vetting(Routes& routes) {
    routes.get<app::List<app::ApplicationBrief>, app::ApplicationFilter, app::ListQuery>(
        "/api/v1/events/{event}/applications",
        {.id = "list_applications", .summary = "Who registered, newest first.", .access = Access::organiser},
        [](Call& call, const app::ApplicationFilter& filter, const app::ListQuery& query) {
            return app::list_applications(call.context(), event_of(call), filter, query);
        });
    routes.get<app::Application>(
        "/api/v1/applications/{application}",
        {.id = "get_application", .summary = "One with answers, documents and consents.", .access = Access::organiser},
        [](Call& call) { return app::get_application(call.context(), application_of(call)); });
    routes.post<app::VettingDecision, app::Application>(
        "/api/v1/applications/{application}/decision",
        {.id = "decide_application",
         .summary = "Accept, refuse with a reason, or let wait.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call, const app::VettingDecision& decision) {
            return app::decide_application(call.context(), application_of(call), call.revision(), decision);
        });
    routes.post<Nothing, app::Application>(
        "/api/v1/applications/{application}/reopening",
        {.id = "reopen_application",
         .summary = "Undo a decision.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call) { return app::reopen_application(call.context(), application_of(call), call.revision()); });
    routes.post<app::BulkAccept, app::BulkAccepted>("/api/v1/events/{event}/applications/acceptance",
                                                    {.id = "accept_applications",
                                                     .summary = "Accept many, as far as there are places.",
                                                     .access = Access::organiser},
                                                    [](Call& call, const app::BulkAccept& bulk) {
                                                        return app::accept_applications(call.context(), event_of(call),
                                                                                        bulk);
                                                    });
}

}  // namespace

void add_registration_routes(Router& router) {
    Routes routes(router, "registration");
    add_settings(routes);
    add_invitations(routes);
    add_vetting(routes);
}

}  // namespace gyoryu::server
