#pragma once

#include "app/programmes/programme_view.h"
#include "app/saving.h"
#include "domain/workspace.h"

namespace gyoryu::app {

/// create_programme inside a transaction of somebody who has authorised; the same faults.
Result<domain::Programme> add_programme(Context& context, store::Transaction& tx, Notices& notices,
                                        const domain::Workspace& workspace, const ProgrammeEdit& edit);

}  // namespace gyoryu::app
