#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::scenarios {

/// Opens an event of the demonstration for registration: questions, consents, a code, and two invented registrations to
/// vet. Sentences are the catalogue's `demo.registration.*`.
void open_registration(app::Context& context, store::Transaction& tx, const domain::Event& event);

}  // namespace gyoryu::scenarios
