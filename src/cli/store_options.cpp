#include "cli/store_options.h"

#include "cli/problem_argument.h"

#include <ostream>

namespace gyoryu::cli {

store::DatabaseSettings store_settings_of(const Options& options) {
    store::DatabaseSettings settings;
    settings.data_folder = options.text("--data").value_or(std::string(data_folder_default));
    settings.url = options.text("--database").value_or("");
    return settings;
}

void print_store_fault(std::ostream& err, const std::string& about, const base::Fault& fault) {
    print_fault(err, about, fault);
    for (const auto& param : fault.params)
        if (param.name == "reason") err << "  (" << param.value << ")\n";
}

}  // namespace gyoryu::cli
