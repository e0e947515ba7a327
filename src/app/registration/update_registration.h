#pragma once

#include "app/context.h"
#include "app/registration/registration_view.h"

namespace gyoryu::app {

/// Organisers. Words of a consent that changed make its next version. More places let those who wait move up.
/// validation_failed for keys given twice, choices without options, a close before the opening.
Result<EventRegistration> update_registration(Context& context, const EventId& event, std::int64_t expected_revision,
                                              const EventRegistrationEdit& edit);

}  // namespace gyoryu::app
