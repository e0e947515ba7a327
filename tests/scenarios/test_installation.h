#pragma once

#include "app/context.h"
#include "app/feed.h"
#include "app/jobs/job_runner.h"
#include "store/database.h"

#include <filesystem>
#include <memory>

namespace gyoryu::scenarios {

/// An empty installation in a folder of its own that goes with it. Who asks is the program itself.
class TestInstallation {
public:
    TestInstallation();
    ~TestInstallation();

    store::Database& database() const { return *database_; }
    app::Context& context() { return context_; }
    app::Services& services() { return services_; }
    /// From now on queued jobs are worked through.
    void start_jobs() { jobs_.start(services_, 1, std::chrono::milliseconds(50)); }

private:
    class SilentFeed;

    std::filesystem::path folder_;
    std::unique_ptr<store::Database> database_;
    base::SystemClock clock_;
    base::IdSource ids_{clock_};
    std::unique_ptr<app::Feed> feed_;
    app::JobRunner jobs_;
    app::Services services_;
    app::Context context_;
};

}  // namespace gyoryu::scenarios
