#include "app/press/edit_templates.h"
#include "server/routes/all.h"
#include "server/routes/press.h"

namespace gyoryu::server {

namespace {

constexpr std::string_view of_workspace = "/api/v1/workspaces/{workspace}/press-templates";

std::string one() { return std::string(of_workspace) + "/{name}/{language}"; }

domain::WorkspaceId workspace_of(Call& call) { return call.id<domain::WorkspaceId>("workspace"); }

}  // namespace

void add_press_template_routes(Router& router) {
    Routes routes(router, "press");
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
