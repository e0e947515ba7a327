#pragma once

#include "base/fault.h"
#include "base/time.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace gyoryu::store {

/// What one look at the installation has shown. `doctor.<check>.<outcome>` of the catalogue says it.
struct Finding {
    std::string check;    ///< "integrity"
    std::string outcome;  ///< "good", or what is the matter: "damaged"
    bool problem = false;
    std::vector<base::FaultParameter> params;
};

/// Looks at the store without changing it, also while it is in use: data_folder, disk_space, integrity (these three
/// on SQLite), opens, foreign_keys, schema_version, append_only, jobs, clock. What cannot be looked at is left out.
std::vector<Finding> inspect_store(const DatabaseSettings& settings, base::Instant now);

}  // namespace gyoryu::store
