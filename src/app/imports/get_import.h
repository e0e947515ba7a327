#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"

namespace gyoryu::app {

/// The preview as the event is now. import_expired after a day, job_finished once committed.
Result<Import> get_import(Context& context, const ImportId& import);

}  // namespace gyoryu::app
