#pragma once

#include "app/context.h"
#include "app/organisations/organisation_view.h"

namespace gyoryu::app {

Result<domain::Organisation> get_organisation(Context& context, const OrganisationId& organisation);

}  // namespace gyoryu::app
