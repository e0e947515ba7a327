#pragma once

#include "app/context.h"
#include "app/ledger/ask_view.h"
#include "app/ledger/load_ledger.h"

namespace gyoryu::app {

/// Writes report `index` of a follow-up into the ledger for the participant (see answer_ask).
Result<void> report_deal(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                         const ParticipantId& participant, const AnswerEdit& edit, std::size_t index);

}  // namespace gyoryu::app
