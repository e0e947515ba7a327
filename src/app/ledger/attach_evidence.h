#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"

#include <string_view>

namespace gyoryu::app {

/// Adds a document to an outcome or a correction in force, for organisers: its file is kept with the entry and its
/// SHA-256 goes into the chain. Without bytes the remark names the document. Faults of inspect_upload and keep_file;
/// validation_failed when neither is given or the entry is no figure; entry_superseded.
Result<LedgerRow> attach_evidence(Context& context, const domain::LedgerEntryId& entry, const EvidenceLabel& label,
                                  std::string_view bytes);

}  // namespace gyoryu::app
