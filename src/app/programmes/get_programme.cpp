#include "app/programmes/get_programme.h"

#include "app/reach.h"

namespace gyoryu::app {

Result<domain::Programme> get_programme(Context& context, const ProgrammeId& programme) {
    return context.services.database.read(
        [&](store::Transaction& tx) { return reach_programme(context, tx, programme, Need::read); });
}

}  // namespace gyoryu::app
