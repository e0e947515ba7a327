#include "app/interpreters/create_interpreter.h"
#include "app/interpreters/delete_interpreter.h"
#include "app/interpreters/get_interpreter.h"
#include "app/interpreters/list_interpreters.h"
#include "app/interpreters/update_interpreter.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_interpreter_routes(Router& router) {
    Routes routes(router, "interpreters");
    routes.get<app::List<app::Interpreter>, app::ListQuery>(
        "/api/v1/events/{event}/interpreters", {.id = "list_interpreters", .summary = "Interpreters of an event."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_interpreters(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.post<app::InterpreterEdit, app::Interpreter>(
        "/api/v1/events/{event}/interpreters",
        {.id = "create_interpreter", .summary = "Add an interpreter.", .access = Access::organiser, .status = 201},
        [](Call& call, const app::InterpreterEdit& edit) {
            return app::create_interpreter(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.get<app::Interpreter>(
        "/api/v1/interpreters/{interpreter}", {.id = "get_interpreter", .summary = "One interpreter."},
        [](Call& call) { return app::get_interpreter(call.context(), call.id<domain::InterpreterId>("interpreter")); });
    routes.put<app::InterpreterEdit, app::Interpreter>(
        "/api/v1/interpreters/{interpreter}",
        {.id = "update_interpreter",
         .summary = "Change an interpreter.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::InterpreterEdit& edit) {
            return app::update_interpreter(call.context(), call.id<domain::InterpreterId>("interpreter"),
                                           call.revision(), edit);
        });
    routes.remove("/api/v1/interpreters/{interpreter}",
                  {.id = "delete_interpreter",
                   .summary = "Delete an interpreter the newest release does not need.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::delete_interpreter(call.context(), call.id<domain::InterpreterId>("interpreter"),
                                                     call.revision());
                  });
}

}  // namespace gyoryu::server
