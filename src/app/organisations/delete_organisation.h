#pragma once

#include "app/context.h"
#include "app/organisations/organisation_view.h"

namespace gyoryu::app {

/// in_use {count} while a participant of any event is of it.
Result<void> delete_organisation(Context& context, const OrganisationId& organisation, std::int64_t expected_revision);

}  // namespace gyoryu::app
