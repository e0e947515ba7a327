#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/organisations/organisation_view.h"

namespace gyoryu::app {

/// In the order made. `query.q` finds names in any script, city and website.
Result<List<domain::Organisation>> list_organisations(Context& context, const WorkspaceId& workspace,
                                                      const OrganisationFilter& filter, const ListQuery& query);

}  // namespace gyoryu::app
