#include "app/jobs/job_runner.h"

#include "app/agreements/remind_of_agreements.h"
#include "app/jobs/run_pack.h"
#include "app/jobs/run_solve.h"
#include "app/ledger/run_follow_ups.h"
#include "app/press/publish_press_release.h"
#include "app/retention/retention_work.h"
#include "app/search/refresh_search_index.h"
#include "app/tidy.h"

#include <exception>

namespace gyoryu::app {

namespace {

constexpr std::int64_t tidy_interval_ms = 60 * 60 * 1000;

store::JobEnd failed(const Fault& fault) {
    domain::JobFault told{std::string(base::name_of(fault.code)), {}, {}};
    for (const auto& param : fault.params) told.params[param.name] = param.value;
    return {domain::JobState::failed, {}, std::move(told)};
}

/// Why work that threw has failed, for its asker; the exception itself is for no one's eyes.
FaultCode fault_of(const std::exception& error) {
    return dynamic_cast<const store::StoreFailure*>(&error) != nullptr ? FaultCode::store_unavailable
                                                                       : FaultCode::internal;
}

Result<void> perform(JobRun& run) {
    switch (run.job().kind) {
        case domain::JobKind::solve:
            return run_solve(run);
        case domain::JobKind::pack:
            return run_pack(run);
        case domain::JobKind::import:
            break;
    }
    return fail(FaultCode::internal);
}

}  // namespace

void JobRunner::start(Services& services, int workers, std::chrono::milliseconds poll_interval) {
    services_ = &services;
    poll_interval_ = poll_interval;
    stopping_ = false;
    const auto process = services.ids.next_text();
    for (int i = 0; i < workers; ++i)
        workers_.emplace_back(
            [this, name = process + "-" + std::to_string(i)](std::stop_token end) { work(std::move(end), name); });
}

void JobRunner::stop() {
    {
        const std::lock_guard lock(guard_);
        stopping_ = true;
        for (const auto& [id, run] : running_) run->interrupt();
    }
    for (auto& worker : workers_) worker.request_stop();
    wake_.notify_all();
    workers_.clear();
}

void JobRunner::queued() {
    const std::lock_guard lock(guard_);
    signalled_ = true;
    wake_.notify_all();
}

void JobRunner::cancel(const domain::JobId& job) {
    const std::lock_guard lock(guard_);
    const auto found = running_.find(job);
    if (found != running_.end()) found->second->cancel();
}

void JobRunner::work(std::stop_token end, std::string worker) {
    while (!end.stop_requested()) {
        bool worked = false;
        try {
            tidy_now_and_then();
            publish_due_releases(*services_);
            worked = run_next(worker);
        } catch (const store::StoreFailure&) {
            // The database is away: look again after the interval.
        }
        if (worked) continue;
        std::unique_lock lock(guard_);
        wake_.wait_for(lock, end, poll_interval_, [this] { return signalled_; });
        signalled_ = false;
    }
}

bool JobRunner::run_next(const std::string& worker) {
    const auto now = services_->clock.now();
    auto job = services_->database.write(
        [&](store::Transaction& tx) { return store::lease_next_job(tx, worker, now, job_lease_ms); });
    if (!job) return false;
    run(std::move(*job), worker);
    return true;
}

void JobRunner::run(domain::Job job, const std::string& worker) {
    JobRun run(*services_, std::move(job), worker);
    {
        const std::lock_guard lock(guard_);
        running_[run.job().id] = &run;
        if (stopping_) run.interrupt();
    }
    Result<void> done = fail(FaultCode::internal);
    try {
        done = perform(run);
    } catch (const std::exception& error) {
        done = fail(fault_of(error));
    }
    {
        const std::lock_guard lock(guard_);
        running_.erase(run.job().id);
    }
    if (!done && !run.lost() && !run.interrupted())
        run.finish([&](store::Transaction&) -> Result<store::JobEnd> { return failed(done.error()); });
}

void JobRunner::tidy_now_and_then() {
    {
        const std::lock_guard lock(guard_);
        const auto now = services_->clock.now();
        if (tidied_ && now.unix_ms - tidied_->unix_ms < tidy_interval_ms) return;
        tidied_ = now;
    }
    tidy(*services_);
    refresh_search_index(*services_);
    run_follow_ups(*services_);
    remind_of_agreements(*services_);
    run_retention(*services_);
}

}  // namespace gyoryu::app
