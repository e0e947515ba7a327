#include "app/press/edit_templates.h"
#include "app/press/template_history.h"
#include "server/routes/all.h"
#include "server/routes/press.h"

#include <charconv>

namespace gyoryu::server {

namespace {

constexpr std::string_view of_workspace = "/api/v1/workspaces/{workspace}/press-templates";

std::string one() { return std::string(of_workspace) + "/{name}/{language}"; }

domain::WorkspaceId workspace_of(Call& call) { return call.id<domain::WorkspaceId>("workspace"); }

/// "number" of the path; 0, which is none, for what is no number.
int number_of(Call& call) {
    const auto text = call.path("number");
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? number : 0;
}

void add_history_routes(Routes& routes) {
    routes.get<app::List<app::PressTemplateRevisionBrief>>(
        one() + "/revisions",
        {.id = "list_template_revisions",
         .summary = "The texts a template had in the workspace, newest first.",
         .access = Access::organiser},
        [](Call& call) {
            return app::list_template_revisions(call.context(), workspace_of(call), call.path("name"),
                                                call.path("language"));
        });
    routes.get<app::PressTemplateRevision>(one() + "/revisions/{number}",
                                           {.id = "get_template_revision",
                                            .summary = "A text that a template had, by its number.",
                                            .access = Access::organiser},
                                           [](Call& call) {
                                               return app::get_template_revision(
                                                   call.context(), workspace_of(call), call.path("name"),
                                                   call.path("language"), number_of(call));
                                           });
    routes.post<Nothing, app::PressTemplate>(
        one() + "/revisions/{number}/restoration",
        {.id = "restore_template_revision",
         .summary = "Let an earlier text hold again. If-Match is the template's revision.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call) {
            return app::restore_template_revision(call.context(), workspace_of(call), call.path("name"),
                                                  call.path("language"), number_of(call), call.revision());
        });
}

}  // namespace

void add_press_template_routes(Router& router) {
    Routes routes(router, "press");
    add_history_routes(routes);
    routes.get<app::List<app::PressTemplateBrief>>(
        std::string(of_workspace),
        {.id = "list_press_templates", .summary = "Templates of releases by language.", .access = Access::organiser},
        [](Call& call) { return app::list_press_templates(call.context(), workspace_of(call)); });
    routes.get<app::PressTemplate>(one(),
                                   {.id = "get_press_template",
                                    .summary = "A template as it holds in the workspace.",
                                    .access = Access::organiser},
                                   [](Call& call) {
                                       return app::get_press_template(call.context(), workspace_of(call),
                                                                      call.path("name"), call.path("language"));
                                   });
    routes.put<app::PressTemplateEdit, app::PressTemplate>(
        one(),
        {.id = "save_press_template",
         .summary = "Change a template for the workspace; a wrong one is not saved.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::PressTemplateEdit& edit) {
            return app::save_press_template(call.context(), workspace_of(call), call.path("name"),
                                            call.path("language"), call.revision(), edit);
        });
    routes.post<Nothing, app::PressTemplate>(one() + "/restoration",
                                             {.id = "restore_press_template",
                                              .summary = "Back to the template without the workspace's changes.",
                                              .access = Access::organiser,
                                              .needs_revision = true,
                                              .newer = Newer::parent_path},
                                             [](Call& call) {
                                                 return app::restore_press_template(
                                                     call.context(), workspace_of(call), call.path("name"),
                                                     call.path("language"), call.revision());
                                             });
    routes.post<app::PressTemplateTrial, app::PressTemplateTried>(
        one() + "/trials",
        {.id = "try_press_template",
         .summary = "What a release of an event would say with a text that is not saved.",
         .access = Access::organiser},
        [](Call& call, const app::PressTemplateTrial& trial) {
            return app::try_press_template(call.context(), workspace_of(call), call.path("name"), call.path("language"),
                                           trial);
        });
}

}  // namespace gyoryu::server
