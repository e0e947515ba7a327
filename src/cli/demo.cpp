#include "cli/demo.h"

#include "cli/nobody_listens.h"
#include "cli/options.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "scenarios/load_demo.h"

#include <boost/describe/enum_to_string.hpp>

#include <filesystem>
#include <ostream>

namespace gyoryu::cli {

namespace {

bool holds_something(const std::filesystem::path& folder) {
    std::error_code error;
    return std::filesystem::exists(folder, error) && !std::filesystem::is_empty(folder, error);
}

void print(std::ostream& out, const scenarios::LoadedDemo& demo) {
    out << say("demo.events") << '\n';
    for (const auto& event : demo.events)
        out << "  "
            << say("demo.event", {{"slug", event.slug},
                                  {"sellers", std::to_string(event.sellers)},
                                  {"buyers", std::to_string(event.buyers)},
                                  {"meetings", std::to_string(event.meetings)}})
            << '\n';
    out << '\n' << say("demo.accounts") << '\n';
    for (const auto& account : demo.accounts)
        out << "  " << account.email << "  " << account.password << "  "
            << say(std::string("demo.role.") + boost::describe::enum_to_string(account.role, "")) << '\n';
}

base::Result<scenarios::LoadedDemo> load(const store::DatabaseSettings& settings) {
    GYORYU_TRY(database, store::Database::open(settings));
    const base::SystemClock clock;
    base::IdSource ids(clock);
    SilentFeed feed;
    NoJobs jobs;
    app::Services services{*database, clock, ids, feed, jobs, {}};
    app::Context context{services, domain::SystemActor{}, domain::Lang::ko, {}};
    return scenarios::load_demo(context);
}

}  // namespace

int demo(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--data"}, {"--database"}});
    if (!options || !options->rest().empty()) {
        if (!options)
            print_fault(call.err, "gyoryu demo", options.error());
        else
            call.err << "gyoryu demo " << demo_usage << '\n';
        return exit_bad_input;
    }
    store::DatabaseSettings settings;
    settings.data_folder = options->text("--data").value_or("data");
    settings.url = options->text("--database").value_or("");
    if (holds_something(settings.data_folder)) {
        call.err << say("demo.not_empty", {{"folder", settings.data_folder.string()}}) << '\n';
        return exit_bad_input;
    }
    const auto loaded = load(settings);
    if (!loaded) {
        if (loaded.error().code == base::FaultCode::file_exists)
            call.err << say("demo.database_not_empty") << '\n';
        else
            print_fault(call.err, "gyoryu demo", loaded.error());
        return exit_bad_input;
    }
    print(call.out, *loaded);
    return exit_ok;
}

}  // namespace gyoryu::cli
