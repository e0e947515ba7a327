#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"

namespace gyoryu::app {

/// Changes what columns mean and previews again. validation_failed for a field that the kind does not have or that
/// two columns claim.
Result<Import> remap_import(Context& context, const ImportId& import, std::int64_t expected_revision,
                            const ImportEdit& edit);

}  // namespace gyoryu::app
