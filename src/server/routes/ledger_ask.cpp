#include "app/ledger/answer_ask.h"
#include "app/ledger/ask_counterparts.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_ledger_ask_routes(Router& router) {
    Routes routes(router, "ledger");
    routes.get<app::List<app::LedgerAskView>, app::ListQuery>(
        "/api/v1/events/{event}/ledger-asks",
        {.id = "list_ledger_asks", .summary = "Who was asked about outcomes, and who has answered."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_asks(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.post<app::AskEdit, app::AskedParticipants>(
        "/api/v1/events/{event}/ledger-asks",
        {.id = "ask_counterparts",
         .summary = "Ask the other parties whether amounts are right; their links are told only in this answer.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::AskEdit& edit) {
            return app::ask_counterparts(call.context(), call.id<domain::EventId>("event"), edit);
        });
    routes.post<Nothing, app::LedgerAskView>(
        "/api/v1/ledger-asks/{ask}/links",
        {.id = "renew_ask_link",
         .summary = "Another link to a question, to be handed over.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call) { return app::renew_ask_link(call.context(), call.path("ask")); });
    routes.remove("/api/v1/ledger-asks/{ask}",
                  {.id = "cancel_ask", .summary = "Take a question back.", .access = Access::organiser},
                  [](Call& call) { return app::cancel_ask(call.context(), call.path("ask")); });
    routes.get<app::AnswerPage>(
        "/api/v1/answers/{token}",
        {.id = "get_answer_page", .summary = "What a participant is asked about outcomes.", .access = Access::anyone},
        [](Call& call) { return app::get_answer_page(call.context(), call.path("token")); });
    routes.post<app::AnswerEdit, app::AnswerPage>(
        "/api/v1/answers/{token}",
        {.id = "answer_ask",
         .summary = "Confirm or dispute amounts, or report what has come of deals.",
         .access = Access::anyone},
        [](Call& call, const app::AnswerEdit& edit) {
            return app::answer_ask(call.context(), call.path("token"), edit);
        });
}

}  // namespace gyoryu::server
