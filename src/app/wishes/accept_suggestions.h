#pragma once

#include "app/context.h"
#include "app/wishes/suggestion_view.h"

namespace gyoryu::app {

/// Makes meetings of pairs, as the organiser's own, all or none; how much they are wanted follows from the points.
/// Pairs that meet already are passed over. not_found {what: participant} for people who are not a seller and a buyer
/// of the event, {what: suggestion} for a pair that a filter keeps apart.
Result<SuggestedMeetings> accept_suggestions(Context& context, const EventId& event, const SuggestionOrder& order);

/// Takes back meetings that accepting made, as long as nobody has changed them or asked for them since; others stay.
/// The answer has those that went.
Result<SuggestedMeetings> withdraw_suggestions(Context& context, const EventId& event,
                                               const SuggestedMeetings& meetings);

}  // namespace gyoryu::app
