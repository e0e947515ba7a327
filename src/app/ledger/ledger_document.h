#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/ledger/ledger_view.h"

namespace gyoryu::app {

enum class LedgerForm { csv, xlsx, proof };

/// The entries a filter names as a table, in `context.lang`; or the proof of the whole chain as an archive
/// (proof.h; without notes). Members only.
Result<File> ledger_document(Context& context, const EventId& event, const LedgerFilter& filter, LedgerForm form);

}  // namespace gyoryu::app
