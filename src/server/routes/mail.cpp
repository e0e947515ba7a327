#include "app/mails/change_mails.h"
#include "app/mails/letter_preview.h"
#include "app/mails/list_mails.h"
#include "app/mails/mail_settings.h"
#include "app/mails/note_bounce.h"
#include "app/mails/resend_mail.h"
#include "app/mails/send_test_mail.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

void add_settings(Routes& routes) {
    routes.get<app::MailSettings>(
        "/api/v1/events/{event}/mail-settings",
        {.id = "get_mail_settings", .summary = "How an event's letters are written."},
        [](Call& call) { return app::get_mail_settings(call.context(), call.id<domain::EventId>("event")); });
    routes.put<app::MailSettingsEdit, app::MailSettings>(
        "/api/v1/events/{event}/mail-settings",
        {.id = "update_mail_settings",
         .summary = "Say where answers go and when people are reminded.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::MailSettingsEdit& edit) {
            return app::update_mail_settings(call.context(), call.id<domain::EventId>("event"), call.revision(), edit);
        });
    routes.post<app::TestMailEdit, app::Mail>(
        "/api/v1/events/{event}/test-mails",
        {.id = "send_test_mail",
         .summary = "Write a test letter; what becomes of it shows in the outbox.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::TestMailEdit& edit) {
            return app::send_test_mail(call.context(), call.id<domain::EventId>("event"), edit);
        });
}

void add_outbox(Routes& routes) {
    routes.get<app::List<app::Mail>, app::MailFilter, app::ListQuery>(
        "/api/v1/events/{event}/mails",
        {.id = "list_mails", .summary = "The letters of an event, newest first.", .access = Access::organiser},
        [](Call& call, const app::MailFilter& filter, const app::ListQuery& query) {
            return app::list_mails(call.context(), call.id<domain::EventId>("event"), filter, query);
        });
    routes.get<app::Outbox>(
        "/api/v1/events/{event}/outbox",
        {.id = "get_outbox", .summary = "How many letters wait, left or failed.", .access = Access::organiser},
        [](Call& call) { return app::get_outbox(call.context(), call.id<domain::EventId>("event")); });
    routes.post<app::MailsEdit, app::MailsChanged>(
        "/api/v1/events/{event}/mails/changes",
        {.id = "change_mails", .summary = "Send, hold or withdraw letters.", .access = Access::organiser},
        [](Call& call, const app::MailsEdit& edit) {
            return app::change_mails(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.get<app::MailText>(
        "/api/v1/mails/{mail}", {.id = "get_mail", .summary = "One letter.", .access = Access::organiser},
        [](Call& call) { return app::get_mail(call.context(), call.id<domain::MailId>("mail")); });
    routes.post<app::ResendEdit, app::Mail>(
        "/api/v1/mails/{mail}/resends",
        {.id = "resend_mail",
         .summary = "Send a letter again under its Message-ID, to a corrected address if one is given.",
         .access = Access::organiser},
        [](Call& call, const app::ResendEdit& edit) {
            return app::resend_mail(call.context(), call.id<domain::MailId>("mail"), edit);
        });
}

}  // namespace

void add_mail_routes(Router& router) {
    Routes routes(router, "mail");
    add_settings(routes);
    add_outbox(routes);
    routes.upload<app::BounceNoted>(
        "/api/v1/workspaces/{workspace}/bounces",
        {.id = "note_bounce",
         .summary = "Take in a message that came back (RFC 3464) and mark the letter it belongs to.",
         .access = Access::organiser},
        [](Call& call, std::string_view message) {
            return app::note_bounce(call.context(), call.id<domain::WorkspaceId>("workspace"), message);
        });
    routes.get<app::LetterPreview, app::LetterPreviewQuery>(
        "/api/v1/drafts/{draft}/letters",
        {.id = "preview_letters",
         .summary = "The letters that a release of the draft would write.",
         .access = Access::organiser},
        [](Call& call, const app::LetterPreviewQuery& query) {
            return app::preview_letters(call.context(), call.id<domain::DraftId>("draft"), query);
        });
}

}  // namespace gyoryu::server
