#pragma once

#include "app/context.h"

namespace gyoryu::scenarios {

/// Writes the press release of an event of the demonstration in four languages, reviews it and publishes it.
base::Result<void> publish_demo_press(app::Context& context, const std::string& event_slug);

}  // namespace gyoryu::scenarios
