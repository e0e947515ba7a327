#pragma once

#include "app/context.h"
#include "cli/options.h"

#include <functional>

namespace gyoryu::cli {

/// Runs `f` in the name of the program, on the store that the options name, which no server uses meanwhile
/// (store_in_use). Its faults, and those of opening the store.
base::Result<void> with_system_context(const store::DatabaseSettings& settings,
                                       const std::function<base::Result<void>(app::Context&)>& f);

}  // namespace gyoryu::cli
