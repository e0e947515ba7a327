#pragma once

#include "app/context.h"
#include "app/wishes/suggestion_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The suggestions of an event that was reached, as the last request worked them out or anew.
Result<std::shared_ptr<const planning::Suggestions>> suggestions_of(Services& services, store::Transaction& tx,
                                                                    const domain::Event& event,
                                                                    const SuggestionBasis& basis);

/// What limits the meetings of an event as long as it has no timetable.
planning::EventRoom room_of(const domain::Event& event, const domain::Structure& structure, std::size_t people);

/// Reasons with languages and markets in the reader's words.
std::vector<StrengthReason> told_reasons(const std::vector<planning::PairReason>& reasons, domain::Lang reader);
StrengthReason told_reason(const planning::PairReason& reason, domain::Lang reader);

}  // namespace gyoryu::app
