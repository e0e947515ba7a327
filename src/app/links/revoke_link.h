#pragma once

#include "app/context.h"
#include "app/links/link_view.h"

namespace gyoryu::app {

/// Organisers only. Ends the sessions opened with it. Revoking twice is no fault.
Result<void> revoke_link(Context& context, const LinkId& link);

}  // namespace gyoryu::app
