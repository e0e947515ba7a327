#pragma once

#include "app/feed.h"
#include "app/job_signals.h"

namespace gyoryu::cli {

/// For commands that work on a store while no server of theirs runs: nobody waits for news or for jobs.
class SilentFeed final : public app::Feed {
    void changed(const domain::WorkspaceId&, const std::optional<domain::EventId>&, std::string_view, std::string_view,
                 std::int64_t) override {}
    void job(const domain::WorkspaceId&, const app::Job&) override {}
};

class NoJobs final : public app::JobSignals {
    void queued() override {}
    void cancel(const domain::JobId&) override {}
};

}  // namespace gyoryu::cli
