#pragma once

#include "app/context.h"

namespace gyoryu::app {

/// Ends the session of a cookie's token. An unknown token is no fault.
Result<void> sign_out(Context& context, const std::string& token);

}  // namespace gyoryu::app
