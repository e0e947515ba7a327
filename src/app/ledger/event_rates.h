#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

/// The event's reference rates; in US dollars and without rates (revision 0) until somebody states them.
Result<domain::EventRates> get_rates(Context& context, const EventId& event);

/// States them anew, for organisers; entries keep the rate they were entered under. validation_failed for an unknown
/// currency, the base currency itself, one twice, or a rate of zero; stale_revision.
Result<domain::EventRates> replace_rates(Context& context, const EventId& event, std::int64_t expected_revision,
                                         const RatesEdit& edit);

}  // namespace gyoryu::app
