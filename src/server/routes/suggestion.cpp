#include "app/wishes/accept_suggestions.h"
#include "app/wishes/list_suggestions.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::EventId event_of(Call& call) { return call.id<domain::EventId>("event"); }

}  // namespace

void add_suggestion_routes(Router& router) {
    Routes routes(router, "requests");
    routes.get<app::List<app::Suggestion>, app::SuggestionBasis, app::SuggestionFilter, app::ListQuery>(
        "/api/v1/events/{event}/suggestions",
        {.id = "list_suggestions", .summary = "Who should meet whom, most points first, with reasons."},
        [](Call& call, const app::SuggestionBasis& basis, const app::SuggestionFilter& filter,
           const app::ListQuery& query) {
            return app::list_suggestions(call.context(), event_of(call), basis, filter, query);
        });
    routes.get<app::SuggestionSummary, app::SuggestionBasis>(
        "/api/v1/events/{event}/suggestions/summary",
        {.id = "summarise_suggestions", .summary = "The choice of meetings in numbers, and whether it is proven best."},
        [](Call& call, const app::SuggestionBasis& basis) {
            return app::summarise_suggestions(call.context(), event_of(call), basis);
        });
    routes.get<app::SuggestionReason, app::SuggestionBasis>(
        "/api/v1/events/{event}/suggestions/{seller}/{buyer}",
        {.id = "explain_suggestion", .summary = "Why these two should meet, or why not."},
        [](Call& call, const app::SuggestionBasis& basis) {
            return app::explain_suggestion(call.context(), event_of(call), call.id<domain::ParticipantId>("seller"),
                                           call.id<domain::ParticipantId>("buyer"), basis);
        });
    routes.post<app::SuggestionOrder, app::SuggestedMeetings>(
        "/api/v1/events/{event}/suggestions",
        {.id = "accept_suggestions",
         .summary = "Make meetings of suggested pairs: some, or all new ones.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::SuggestionOrder& order) {
            return app::accept_suggestions(call.context(), event_of(call), order);
        });
    routes.post<app::SuggestedMeetings, app::SuggestedMeetings>(
        "/api/v1/events/{event}/suggestions/withdrawals",
        {.id = "withdraw_suggestions",
         .summary = "Take back meetings that accepting suggestions made and nobody has changed since.",
         .access = Access::organiser},
        [](Call& call, const app::SuggestedMeetings& meetings) {
            return app::withdraw_suggestions(call.context(), event_of(call), meetings);
        });
}

}  // namespace gyoryu::server
