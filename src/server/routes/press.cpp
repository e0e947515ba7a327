#include "server/routes/press.h"

#include "app/press/get_press_release.h"
#include "app/press/press_readers.h"
#include "app/press/public_press.h"
#include "app/press/publish_press_release.h"
#include "app/press/write_press_release.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

constexpr std::string_view of_release = "/api/v1/press-releases/{press}";

std::string at(std::string_view rest = {}) { return std::string(of_release) + std::string(rest); }

domain::PressReleaseId press_of(Call& call) { return call.id<domain::PressReleaseId>("press"); }
domain::EventId event_of(Call& call) { return call.id<domain::EventId>("event"); }

void add_of_event(Routes& routes) {
    routes.get<app::List<app::PressBrief>>(
        "/api/v1/events/{event}/press-releases",
        {.id = "list_press_releases", .summary = "Press releases of an event, newest first."},
        [](Call& call) { return app::list_press_releases(call.context(), event_of(call)); });
    routes.post<app::PressDraft, app::PressRelease>("/api/v1/events/{event}/press-releases",
                                                    {.id = "write_press_release",
                                                     .summary = "Write a release from the event's records.",
                                                     .access = Access::organiser,
                                                     .status = 201},
                                                    [](Call& call, const app::PressDraft& draft) {
                                                        return app::write_press_release(call.context(), event_of(call),
                                                                                        draft);
                                                    });
}

void add_texts(Routes& routes) {
    routes.get<app::PressRelease, app::PressQuery>(
        at(), {.id = "get_press_release", .summary = "A release with its figures and versions."},
        [](Call& call, const app::PressQuery& query) {
            return app::get_press_release(call.context(), press_of(call), query);
        });
    routes.put<app::PressTexts, app::PressRelease>(at(),
                                                   {.id = "edit_press_release",
                                                    .summary = "Change the texts; a draft again.",
                                                    .access = Access::organiser,
                                                    .needs_revision = true},
                                                   [](Call& call, const app::PressTexts& edit) {
                                                       return app::edit_press_release(call.context(), press_of(call),
                                                                                      call.revision(), edit);
                                                   });
    routes.remove(
        at(),
        {.id = "delete_press_release",
         .summary = "Remove a release that was not published.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call) { return app::delete_press_release(call.context(), press_of(call), call.revision()); });
    routes.post<app::PressCorrectionEdit, app::PressRelease>(
        at("/corrections"),
        {.id = "correct_press_release",
         .summary = "Write a correction notice of a published release.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::PressCorrectionEdit& edit) {
            return app::correct_press_release(call.context(), press_of(call), edit);
        });
}

using Step = base::Result<app::PressRelease> (*)(app::Context&, const domain::PressReleaseId&, std::int64_t);

void add_step(Routes& routes, std::string_view path, std::string_view id, std::string_view summary, Step step) {
    routes.post<Nothing, app::PressRelease>(
        at(path),
        {.id = id,
         .summary = summary,
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [step](Call& call) { return step(call.context(), press_of(call), call.revision()); });
}

void add_steps(Routes& routes) {
    add_step(routes, "/rewriting", "rewrite_press_release", "Write the texts anew from today's records.",
             app::rewrite_press_release);
    add_step(routes, "/review", "review_press_release", "Say that a draft is right.", app::review_press_release);
    add_step(routes, "/publication", "publish_press_release", "Publish a reviewed release now.",
             app::publish_press_release);
    add_step(routes, "/withdrawal", "withdraw_press_release", "Take a scheduled release back.",
             app::withdraw_press_release);
    routes.post<app::PressSchedule, app::PressRelease>(
        at("/schedule"),
        {.id = "schedule_press_release",
         .summary = "Publish a reviewed release at the end of an embargo.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call, const app::PressSchedule& schedule) {
            return app::schedule_press_release(call.context(), press_of(call), call.revision(), schedule);
        });
}

void add_files(Routes& routes) {
    struct FormOf {
        documents::DocumentForm form;
        std::string_view path, id;
    };
    static constexpr std::array<FormOf, 4> forms{{{documents::DocumentForm::hwpx, "/text.hwpx", "press_hwpx"},
                                                  {documents::DocumentForm::docx, "/text.docx", "press_docx"},
                                                  {documents::DocumentForm::pdf, "/text.pdf", "press_pdf"},
                                                  {documents::DocumentForm::html, "/text.html", "press_html"}}};
    for (const auto& one : forms)
        routes.file<app::PressLanguageQuery>(
            at(one.path),
            {.id = one.id, .summary = "The release as a file.", .content_type = documents::content_type_of(one.form)},
            [form = one.form](Call& call, const app::PressLanguageQuery& query) {
                return app::press_release_file(call.context(), press_of(call), query.lang, form);
            });
}

/// Who may read a release under embargo without an account.
void add_readers(Routes& routes) {
    routes.get<app::List<app::PressReader>>(
        at("/readers"),
        {.id = "list_press_readers",
         .summary = "Who may read the release under embargo through a link, newest first.",
         .access = Access::organiser},
        [](Call& call) { return app::list_press_readers(call.context(), press_of(call)); });
    routes.post<app::PressReaderEdit, app::PressReader>(
        at("/readers"),
        {.id = "add_press_reader",
         .summary = "Let somebody without an account read it under embargo; the link is shown once.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::PressReaderEdit& edit) {
            return app::add_press_reader(call.context(), press_of(call), edit);
        });
    routes.remove(
        "/api/v1/press-readers/{reader}",
        {.id = "revoke_press_reader", .summary = "The link stops working at once.", .access = Access::organiser},
        [](Call& call) { return app::revoke_press_reader(call.context(), call.id<domain::PressReaderId>("reader")); });
    routes.get<app::PressPreview, app::PressLanguageQuery>(
        "/api/v1/press-previews/{token}",
        {.id = "read_press_preview",
         .summary = "A release under embargo, for who holds the link.",
         .access = Access::anyone},
        [](Call& call, const app::PressLanguageQuery& query) {
            return app::read_press_preview(call.context(), call.path("token"), query.lang);
        });
}

void add_public(Routes& routes) {
    routes.get<app::PublicPressList, app::PressLanguageQuery>(
        "/api/v1/press/{workspace}",
        {.id = "list_public_press", .summary = "Published releases of a workspace.", .access = Access::anyone},
        [](Call& call, const app::PressLanguageQuery& query) {
            return app::list_public_press(call.context(), call.path("workspace"), query.lang);
        });
    routes.get<app::PublicPress, app::PressLanguageQuery>(
        "/api/v1/press/{workspace}/{press}",
        {.id = "get_public_press", .summary = "A published release.", .access = Access::anyone},
        [](Call& call, const app::PressLanguageQuery& query) {
            return app::get_public_press(call.context(), call.path("workspace"), press_of(call), query.lang);
        });
    routes.custom<Nothing, Nothing>(
        http::Method::get, "/api/v1/press-feeds/{workspace}.atom",
        {.id = "press_feed",
         .summary = "Published releases as an Atom feed.",
         .access = Access::anyone,
         .content_type = "application/atom+xml"},
        [](Call& call) -> base::Result<http::Response> {
            GYORYU_TRY(queries, read_queries<app::PressLanguageQuery>(call.query()));
            GYORYU_TRY(feed, app::press_feed(call.context(), call.path("workspace"), std::get<0>(queries).lang));
            http::Response response;
            response.status = 200;
            response.set("Content-Type", "application/atom+xml; charset=utf-8");
            response.set("Cache-Control", "no-cache");
            response.body = std::move(feed);
            return response;
        });
}

}  // namespace

void add_press_routes(Router& router) {
    Routes routes(router, "press");
    add_of_event(routes);
    add_texts(routes);
    add_steps(routes);
    add_files(routes);
    add_readers(routes);
    add_public(routes);
}

}  // namespace gyoryu::server
