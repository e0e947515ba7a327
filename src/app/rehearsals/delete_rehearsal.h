#pragma once

#include "app/rehearsals/rehearsal_view.h"

namespace gyoryu::app {

/// Throws a copy away with all that was rehearsed on it, its releases and its ledger included, and its workspace with
/// it. Its tokens and links open nothing any more. For organisers.
Result<void> delete_rehearsal(Context& context, const RehearsalId& rehearsal);

}  // namespace gyoryu::app
