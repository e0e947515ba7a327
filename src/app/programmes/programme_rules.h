#pragma once

#include "app/checks.h"
#include "app/programmes/programme_view.h"

namespace gyoryu::app {

Checks check_programme(const ProgrammeEdit& edit);
/// All but the slug.
void apply(const ProgrammeEdit& edit, domain::Programme& to);

}  // namespace gyoryu::app
