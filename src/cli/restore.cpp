#include "cli/restore.h"

#include "app/person_data/erase_again.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"
#include "cli/system_context.h"
#include "store/read_beside.h"
#include "store/restore.h"

#include <filesystem>
#include <fstream>
#include <ostream>

namespace gyoryu::cli {

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What is known of erasures before the store is replaced. A store that cannot be read knows nothing.
std::vector<std::string> known_lists(const Options& options) {
    std::vector<std::string> lists;
    const auto settings = store_settings_of(options);
    if (const auto given = options.text("--erased")) lists.push_back(bytes_of(*given));
    if (settings.url.empty()) lists.push_back(bytes_of(settings.data_folder / app::erased_list_file));
    const bool there = !settings.url.empty() || std::filesystem::exists(settings.data_folder / "gyoryu.sqlite");
    if (!there || !options.has("--force")) return lists;
    (void)store::read_beside(settings, [&](store::Transaction& tx) -> base::Result<void> {
        lists.push_back(app::erased_list(tx));
        return {};
    });
    return lists;
}

bool erase_again(const Call& call, const Options& options, const std::vector<std::string>& lists) {
    int erased = 0;
    const auto done = with_system_context(store_settings_of(options), [&](app::Context& context) -> base::Result<void> {
        for (const auto& list : lists) {
            if (list.empty()) continue;
            GYORYU_TRY(again, app::erase_again(context, list));
            erased += again;
        }
        return {};
    });
    if (!done) print_store_fault(call.err, "gyoryu restore", done.error());
    if (erased > 0) call.out << say("restore.erased_again", {{"people", std::to_string(erased)}}) << '\n';
    return done.has_value();
}

}  // namespace

int restore(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--data"}, {"--database"}, {"--force", false}, {"--erased"}});
    if (!options || options->rest().size() != 1) {
        if (!options) print_fault(call.err, "gyoryu restore", options.error());
        call.err << "gyoryu restore " << restore_usage << '\n';
        return exit_bad_input;
    }
    const std::string& file = options->rest()[0];
    if (const auto given = options->text("--erased"); given && !std::filesystem::exists(*given)) {
        print_fault(call.err, *given, {base::FaultCode::unreadable_file, {}, {}});
        return exit_bad_input;
    }
    const auto lists = known_lists(*options);
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
    return erase_again(call, *options, lists) ? exit_ok : exit_failed;
}

}  // namespace gyoryu::cli
