#pragma once

#include "app/jobs/job_run.h"
#include "app/services.h"

#include <map>
#include <optional>
#include <vector>

namespace gyoryu::app {

/// Works through the jobs of the database with threads of its own, and tidies at the start and every hour. Several
/// processes may run one each on the same database: a job has one holder at a time, and one whose holder died is taken
/// up again from its beginning.
class JobRunner final : public JobSignals {
public:
    JobRunner() = default;
    ~JobRunner() override { stop(); }

    /// `services` must outlive `stop`. `poll_interval`: how often to look for jobs queued elsewhere.
    void start(Services& services, int workers = 2,
               std::chrono::milliseconds poll_interval = std::chrono::milliseconds(1000));
    /// Interrupts what runs; it stays in the database and is taken up again after its lease.
    void stop();

    void queued() override;
    void cancel(const domain::JobId& job) override;

private:
    void work(std::stop_token end, std::string worker);
    bool run_next(const std::string& worker);
    void run(domain::Job job, const std::string& worker);
    void tidy_now_and_then();

    Services* services_ = nullptr;
    std::chrono::milliseconds poll_interval_{1000};
    std::mutex guard_;
    std::condition_variable_any wake_;
    bool signalled_ = false;
    bool stopping_ = false;
    std::optional<base::Instant> tidied_;
    std::map<domain::JobId, JobRun*> running_;
    std::vector<std::jthread> workers_;
};

}  // namespace gyoryu::app
