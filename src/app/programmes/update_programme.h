#pragma once

#include "app/context.h"
#include "app/programmes/programme_view.h"

namespace gyoryu::app {

Result<domain::Programme> update_programme(Context& context, const ProgrammeId& programme,
                                           std::int64_t expected_revision, const ProgrammeEdit& edit);

}  // namespace gyoryu::app
