#pragma once

#include "app/context.h"
#include "domain/ledger.h"
#include "store/transaction.h"

#include <optional>
#include <string>

namespace gyoryu::app {

/// What amounts of one stage and currency an event has so far.
struct AmountSpread {
    std::int64_t count = 0;
    std::int64_t median_minor = 0;  ///< the lower of two middle ones
};

enum class AmountDoubt { none, not_price_times_quantity, far_from_others, very_large };

/// Why an amount should be asked back before it is kept, the first that holds:
/// not_price_times_quantity  it is 5 times or more away from unit price × quantity
/// far_from_others           at least 5 amounts are known, and it is 1,000 times or more away from the middle one:
///                           만 written for 억, thousand for million
/// very_large                about a billion US dollars or more
AmountDoubt doubt_about(const domain::Money& amount, const std::optional<std::int64_t>& unit_price_minor,
                        const std::optional<std::int64_t>& quantity, const AmountSpread& spread);

/// Of the outcomes and corrections of the event; what was corrected is still a sign of what is usual.
AmountSpread spread_of(store::Transaction& tx, const EventId& event, domain::OutcomeStage stage,
                       const std::string& currency);

/// amount_doubtful {reason, reading, usual}: the amount and the usual one in words of the reader's magnitudes
/// (`usual` empty when too little is known).
Fault doubt_fault(const Context& context, AmountDoubt doubt, const domain::Money& amount, const AmountSpread& spread);

}  // namespace gyoryu::app
