#pragma once

#include "cli/options.h"
#include "store/database.h"

#include <iosfwd>

namespace gyoryu::cli {

inline constexpr std::string_view data_folder_default = "data";

/// `--data DIR` (default: `data` in the working folder) and `--database URL`.
store::DatabaseSettings store_settings_of(const Options& options);

/// Prints the sentence of a fault of the store, and in brackets what the database said.
void print_store_fault(std::ostream& err, const std::string& about, const base::Fault& fault);

}  // namespace gyoryu::cli
