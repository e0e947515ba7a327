#pragma once

#include "app/context.h"
#include "app/jobs/job_view.h"
#include "store/jobs.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace gyoryu::app {

/// How long a worker that says nothing keeps its job, and how often it says how far it is.
inline constexpr std::int64_t job_lease_ms = 10'000;
inline constexpr std::chrono::milliseconds job_report_interval{200};

/// One job in the hands of a worker. While it exists, a thread of its own saves the progress, renews the lease, tells
/// the feed, and stops the work when somebody cancelled it, its time is over or the job was taken away.
class JobRun {
public:
    JobRun(Services& services, domain::Job job, std::string worker);
    ~JobRun();

    const domain::Job& job() const { return job_; }
    Services& services() { return services_; }
    /// Acts as whoever asked for the job, in their language.
    Context context();
    const std::string& input(const std::string& name) const;

    std::stop_token token() const { return stop_.get_token(); }
    /// The program ends: stops the work and gives the job back to whoever comes next.
    void interrupt();
    bool interrupted() const;
    /// Asked for by this process; other processes leave a mark in the store.
    void cancel();
    void limit_time(std::chrono::milliseconds most);
    bool cancelled() const;
    bool lost() const;
    /// The job was ended by this run.
    bool kept() const { return ended_.has_value(); }
    double seconds() const;

    /// Replaces what will be told next.
    void report(store::JobProgress progress);

    /// Ends the job together with what `f(Transaction&) -> Result<store::JobEnd>` writes, all or nothing. When the job
    /// is no longer ours nothing is written.
    template <class F>
    void finish(F&& f) {
        stop_reporting();
        services_.database.write([&](store::Transaction& tx) -> Result<void> {
            GYORYU_TRY(end, f(tx));
            ended_ = store::finish_job(tx, job_.id, worker_, end);
            if (!ended_) return fail(FaultCode::job_finished);
            return {};
        });
        tell_end();
    }

private:
    using Clock = std::chrono::steady_clock;

    void keep_reporting(std::stop_token end);
    void report_once();
    void give_back();
    void stop_reporting();
    void tell_end();

    Services& services_;
    domain::Job job_;
    const std::string worker_;
    const Clock::time_point started_ = Clock::now();
    std::stop_source stop_;
    mutable std::mutex guard_;
    std::condition_variable_any changed_;
    store::JobProgress progress_;
    std::optional<Clock::time_point> deadline_;
    bool cancelled_ = false;
    bool lost_ = false;
    bool interrupted_ = false;
    std::optional<domain::Job> ended_;
    std::jthread reporter_;
};

}  // namespace gyoryu::app
