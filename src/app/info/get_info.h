#pragma once

#include "app/context.h"
#include "app/info/info_view.h"

namespace gyoryu::app {

/// For everybody, signed in or not.
Info get_info(const Context& context);

}  // namespace gyoryu::app
