#include "cli/restore.h"

#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"
#include "store/restore.h"

#include <ostream>

namespace gyoryu::cli {

int restore(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--data"}, {"--database"}, {"--force", false}});
    if (!options || options->rest().size() != 1) {
        if (!options) print_fault(call.err, "gyoryu restore", options.error());
        call.err << "gyoryu restore " << restore_usage << '\n';
        return exit_bad_input;
    }
    const std::string& file = options->rest()[0];
    const auto restored =
        store::restore_backup(store_settings_of(*options), file, {.replace = options->has("--force")});
    if (!restored && restored.error().code == base::FaultCode::conflict_exists) {
        call.err << say("restore.has_data") << '\n';
        return exit_failed;
    }
    if (!restored) {
        print_store_fault(call.err, file, restored.error());
        return exit_failed;
    }
    std::int64_t rows = 0;
    for (const auto& table : restored->tables) rows += table.rows;
    call.out << say("restore.done", {{"rows", std::to_string(rows)}, {"made_at", restored->made_at.str()}}) << '\n';
    return exit_ok;
}

}  // namespace gyoryu::cli
