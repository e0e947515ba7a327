#pragma once

#include "app/context.h"
#include "app/saving.h"
#include "domain/application.h"
#include "domain/event.h"
#include "store/transaction.h"

#include <map>

namespace gyoryu::app {

/// Lets those who wait longest take the places that are free now, role by role: whom an organiser had put on the list
/// is accepted, who only found it full is vetted next. Each is told. Call it after anything that frees a place.
Result<void> move_up(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                     const domain::EventRegistration& registration);

/// Who was accepted and is still there.
using TakenPlaces = std::map<domain::ApplicantRole, std::int64_t>;
TakenPlaces taken_places(store::Transaction& tx, const EventId& event);

/// After people have gone: lets as many move up as limited places came free since `before`. Nobody where the organiser
/// set no limit, or when the event is over.
Result<void> fill_freed_places(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                               const TakenPlaces& before);

}  // namespace gyoryu::app
