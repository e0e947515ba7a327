#include "app/tasks/person_tasks.h"
#include "app/tasks/task_letter.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_task_routes(Router& router) {
    Routes routes(router, "tasks");
    routes.get<app::List<app::PersonTask>, app::TaskFilter, app::ListQuery>(
        "/api/v1/events/{event}/tasks",
        {.id = "list_tasks",
         .summary = "What the secretariat does for participants, soonest due first.",
         .access = Access::organiser},
        [](Call& call, const app::TaskFilter& filter, const app::ListQuery& query) {
            return app::list_tasks(call.context(), call.id<domain::EventId>("event"), filter, query);
        });
    routes.post<app::TasksPlan, app::TasksPlanned>(
        "/api/v1/events/{event}/tasks",
        {.id = "plan_tasks", .summary = "Make tasks for many participants at once.", .access = Access::organiser},
        [](Call& call, const app::TasksPlan& plan) {
            return app::plan_tasks(call.context(), call.id<domain::EventId>("event"), plan);
        });
    routes.put<app::TaskEdit, app::PersonTask>(
        "/api/v1/tasks/{task}",
        {.id = "update_task",
         .summary = "Change a task.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::none},
        [](Call& call, const app::TaskEdit& edit) {
            return app::update_task(call.context(), call.id<domain::PersonTaskId>("task"), call.revision(), edit);
        });
    routes.remove(
        "/api/v1/tasks/{task}",
        {.id = "delete_task", .summary = "Delete a task.", .access = Access::organiser, .needs_revision = true},
        [](Call& call) {
            return app::delete_task(call.context(), call.id<domain::PersonTaskId>("task"), call.revision());
        });
    routes.file<app::LetterQuery>("/api/v1/tasks/{task}/letter.pdf",
                                  {.id = "task_letter",
                                   .summary = "The letter of an invitation or visa task.",
                                   .access = Access::organiser,
                                   .content_type = "application/pdf"},
                                  [](Call& call, const app::LetterQuery& query) {
                                      return app::task_letter(call.context(), call.id<domain::PersonTaskId>("task"),
                                                              query);
                                  });
}

}  // namespace gyoryu::server
