#pragma once

#include "app/context.h"
#include "app/organisations/organisation_view.h"
#include "app/saving.h"

namespace gyoryu::app {

/// unknown_language {value} of a name; validation_failed with unknown_country.
Result<domain::Organisation> create_organisation(Context& context, const WorkspaceId& workspace,
                                                 const OrganisationEdit& edit);

/// The same inside another use case, of an edit already checked.
domain::Organisation add_organisation(Context& context, store::Transaction& tx, Notices& notices,
                                      const WorkspaceId& workspace, const OrganisationEdit& edit);

}  // namespace gyoryu::app
