#pragma once

#include "app/feed.h"
#include "app/job_signals.h"
#include "app/settings.h"
#include "base/id_source.h"
#include "base/time.h"
#include "store/database.h"

#include <filesystem>
#include <memory>

namespace gyoryu::app {

class PlanningCache;
std::shared_ptr<PlanningCache> make_planning_cache();
class PackShelf;
std::shared_ptr<PackShelf> make_pack_shelf(const std::filesystem::path& folder);

/// What use cases work with; one per process, shared by all threads.
struct Services {
    store::Database& database;
    const base::Clock& clock;
    base::IdSource& ids;
    Feed& feed;
    JobSignals& jobs;
    Settings settings;
    std::shared_ptr<PlanningCache> planning = make_planning_cache();           ///< see timetables/planning_cache.h
    std::shared_ptr<PackShelf> packs = make_pack_shelf(settings.pack_folder);  ///< see documents/pack_shelf.h
};

}  // namespace gyoryu::app
