#include "app/organisations/organisation_rules.h"

namespace gyoryu::app {

void check_organisation(Checks& checks, const std::string& path, const OrganisationEdit& edit) {
    checks.names(path + "/names", edit.names);
    checks.country(path + "/country", edit.country);
}

void apply(const OrganisationEdit& edit, domain::Organisation& to) {
    to.names = edit.names;
    to.kind = edit.kind;
    to.country = edit.country;
    to.city = edit.city;
    to.website = edit.website;
    to.note = edit.note;
    to.sample = edit.sample;
}

}  // namespace gyoryu::app
