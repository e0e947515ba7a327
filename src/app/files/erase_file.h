#pragma once

#include "app/context.h"
#include "app/files/file_view.h"

namespace gyoryu::app {

/// Takes a file away for good; its hash stays, so that what was proven by it can still be compared. For whoever may
/// hand in for its owner. Evidence of ledger entries stays (forbidden).
Result<void> erase_file(Context& context, const domain::StoredFileId& file);

}  // namespace gyoryu::app
