#include "cli/system_context.h"

#include "cli/nobody_listens.h"
#include "cli/say.h"
#include "store/migrate.h"

#include <boost/describe/enum_from_string.hpp>

namespace gyoryu::cli {

namespace {

domain::Lang lang_of_terminal() {
    domain::Lang lang = domain::Lang::en;
    boost::describe::enum_from_string(std::string(text::tag_of(terminal_language())).c_str(), lang);
    return lang;
}

}  // namespace

base::Result<void> with_system_context(const store::DatabaseSettings& settings,
                                       const std::function<base::Result<void>(app::Context&)>& f) {
    return store::as_fault([&]() -> base::Result<void> {
        GYORYU_TRY(database, store::Database::open(settings));
        const base::SystemClock clock;
        base::IdSource ids(clock);
        SilentFeed feed;
        NoJobs jobs;
        app::Settings own;
        own.version = GYORYU_VERSION;
        own.pack_folder = settings.data_folder / "packs";
        app::Services services{*database, clock, ids, feed, jobs, own};
        app::Context context{services, domain::SystemActor{}, lang_of_terminal(), {}};
        return f(context);
    });
}

}  // namespace gyoryu::cli
