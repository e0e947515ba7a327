#pragma once

#include "app/feed.h"
#include "app/job_signals.h"
#include "app/settings.h"
#include "base/id_source.h"
#include "base/time.h"
#include "store/database.h"

namespace gyoryu::app {

/// What use cases work with; one per process, shared by all threads.
struct Services {
    store::Database& database;
    const base::Clock& clock;
    base::IdSource& ids;
    Feed& feed;
    JobSignals& jobs;
    Settings settings;
};

}  // namespace gyoryu::app
