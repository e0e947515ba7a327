#pragma once

#include "app/context.h"
#include "app/registration/registration_view.h"

namespace gyoryu::app {

/// For members of the workspace.
Result<EventRegistration> get_registration(Context& context, const EventId& event);

}  // namespace gyoryu::app
