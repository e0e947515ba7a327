#pragma once

#include "app/context.h"
#include "app/imports/import_plan.h"
#include "app/reach.h"

namespace gyoryu::app {

inline constexpr std::int64_t import_valid_ms = 24LL * 60 * 60 * 1000;

/// An import for an organiser of its event. import_expired when its time is over, job_finished once committed.
Result<InEvent<domain::Import>> reach_import(const Context& context, store::Transaction& tx, const ImportId& id);

/// The import as it is shown, with what it would do to the event now.
Import preview_of(const Context& context, store::Transaction& tx, const InEvent<domain::Import>& reached);

}  // namespace gyoryu::app
