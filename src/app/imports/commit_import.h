#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"

namespace gyoryu::app {

/// Writes all rows in one transaction, or none: import_has_problems {count} with issues when any row has an error,
/// column_unmapped {field} when a needed field has no column. Rows that name a known code, e-mail or name update.
Result<ImportResult> commit_import(Context& context, const ImportId& import);

}  // namespace gyoryu::app
