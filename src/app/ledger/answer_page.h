#pragma once

#include "app/context.h"
#include "app/ledger/ask_view.h"
#include "app/ledger/load_ledger.h"

namespace gyoryu::app {

/// All confirmation questions to the participant of `ask` at its event that were not cancelled.
std::vector<domain::LedgerAsk> questions_of(store::Transaction& tx, const domain::LedgerAsk& ask);

/// The page of an ask (get_answer_page).
AnswerPage answer_page(store::Transaction& tx, const LoadedLedger& ledger, const domain::LedgerAsk& ask);

}  // namespace gyoryu::app
