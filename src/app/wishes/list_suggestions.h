#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/wishes/suggestion_view.h"

namespace gyoryu::app {

/// Most points first. `q` looks in the names and codes of both sides.
Result<List<Suggestion>> list_suggestions(Context& context, const EventId& event, const SuggestionBasis& basis,
                                          const SuggestionFilter& filter, const ListQuery& query);

Result<SuggestionSummary> summarise_suggestions(Context& context, const EventId& event, const SuggestionBasis& basis);

/// not_found unless `seller` sells and `buyer` buys at this event.
Result<SuggestionReason> explain_suggestion(Context& context, const EventId& event, const ParticipantId& seller,
                                            const ParticipantId& buyer, const SuggestionBasis& basis);

}  // namespace gyoryu::app
