#include "app/organisations/get_organisation.h"

#include "app/reach.h"

namespace gyoryu::app {

Result<domain::Organisation> get_organisation(Context& context, const OrganisationId& organisation) {
    return context.services.database.read(
        [&](store::Transaction& tx) { return reach_organisation(context, tx, organisation, Need::read); });
}

}  // namespace gyoryu::app
