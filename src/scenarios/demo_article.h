#pragma once

#include "app/context.h"
#include "scenarios/rows_of.h"
#include "store/transaction.h"

namespace gyoryu::scenarios {

/// An invented article, marked as a sample, with the records it became: an agreement of two sample companies of the
/// scenario and some counts. It states no amount, so no ledger hears of it. Nothing without two such companies of
/// different countries.
void load_article(app::Context& context, store::Transaction& tx, const ScenarioRows& rows);

}  // namespace gyoryu::scenarios
