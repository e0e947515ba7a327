#pragma once

#include "app/context.h"
#include "app/programmes/programme_view.h"

namespace gyoryu::app {

/// `programme`: id or slug.
Result<domain::Programme> get_programme(Context& context, const ProgrammeId& programme);

}  // namespace gyoryu::app
