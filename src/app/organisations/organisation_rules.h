#pragma once

#include "app/checks.h"
#include "app/organisations/organisation_view.h"

namespace gyoryu::app {

/// Adds what is wrong with an organisation; `path` is where it stands in the input.
void check_organisation(Checks& checks, const std::string& path, const OrganisationEdit& edit);

void apply(const OrganisationEdit& edit, domain::Organisation& to);

}  // namespace gyoryu::app
