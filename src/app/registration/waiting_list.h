#pragma once

#include "app/context.h"
#include "app/saving.h"
#include "domain/application.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Lets those who wait longest take the places that are free now, role by role: whom an organiser had put on the list
/// is accepted, who only found it full is vetted next. Each is told. Call it after anything that frees a place.
Result<void> move_up(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                     const domain::EventRegistration& registration);

}  // namespace gyoryu::app
