#pragma once

#include "app/context.h"
#include "app/organisations/organisation_view.h"

namespace gyoryu::app {

/// unknown_language {value} of a name; validation_failed with unknown_country.
Result<domain::Organisation> create_organisation(Context& context, const WorkspaceId& workspace,
                                                 const OrganisationEdit& edit);

}  // namespace gyoryu::app
