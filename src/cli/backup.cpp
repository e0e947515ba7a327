#include "cli/backup.h"

#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"
#include "store/backup.h"

#include <ostream>

namespace gyoryu::cli {

int backup(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--data"}, {"--database"}});
    if (!options || options->rest().size() != 1) {
        if (!options) print_fault(call.err, "gyoryu backup", options.error());
        call.err << "gyoryu backup " << backup_usage << '\n';
        return exit_bad_input;
    }
    const std::string& file = options->rest()[0];
    const auto made = store::make_backup(store_settings_of(*options), file, base::SystemClock().now());
    if (!made) {
        print_store_fault(call.err, file, made.error());
        return exit_failed;
    }
    std::int64_t rows = 0;
    for (const auto& table : made->tables) rows += table.rows;
    call.out << say("backup.done", {{"file", file}, {"rows", std::to_string(rows)}}) << '\n';
    return exit_ok;
}

}  // namespace gyoryu::cli
