#pragma once

#include "app/context.h"
#include "app/programmes/programme_view.h"

namespace gyoryu::app {

/// in_use {count} while it has events or agreements.
Result<void> delete_programme(Context& context, const ProgrammeId& programme, std::int64_t expected_revision);

}  // namespace gyoryu::app
