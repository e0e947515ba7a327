#pragma once

#include "app/context.h"
#include "app/organisations/organisation_view.h"

namespace gyoryu::app {

Result<domain::Organisation> update_organisation(Context& context, const OrganisationId& organisation,
                                                 std::int64_t expected_revision, const OrganisationEdit& edit);

}  // namespace gyoryu::app
