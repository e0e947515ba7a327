#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"

namespace gyoryu::app {

/// Changes what columns mean, what all rows have, which rows are left out and what cells say, and previews again.
/// validation_failed for a field that the kind does not have or that two columns claim, for a line or a column that
/// the list does not have.
Result<Import> remap_import(Context& context, const ImportId& import, std::int64_t expected_revision,
                            const ImportEdit& edit);

}  // namespace gyoryu::app
