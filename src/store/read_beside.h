#pragma once

#include "base/result.h"
#include "store/database.h"

#include <functional>

namespace gyoryu::store {

/// Runs `f` on one snapshot of a store of this program's version, beside a program that may be using it.
/// Faults: store_unavailable {reason} (nothing there), store_newer_than_program {store, program}, store_damaged, and
/// those of `f`. An older store is brought forward first, which needs it for itself (store_in_use).
base::Result<void> read_beside(const DatabaseSettings& settings,
                               const std::function<base::Result<void>(Transaction&)>& f);

}  // namespace gyoryu::store
