#pragma once

#include "app/context.h"
#include "app/registration/proof_of_work.h"
#include "app/registration/registration_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

struct PublishedEvent;

/// What anybody may see of an event with a public page; not_found for all others, so that nobody learns of them.
Result<PublicEvent> public_event(Context& context, const std::string& workspace, const std::string& event);

PublicEvent view_of(const Services& services, store::Transaction& tx, const PublishedEvent& published);

/// A proof of work to begin with; registration_closed when it is not open.
Result<Challenge> registration_challenge(Context& context, const std::string& workspace, const std::string& event);

}  // namespace gyoryu::app
