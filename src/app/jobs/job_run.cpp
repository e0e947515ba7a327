#include "app/jobs/job_run.h"

namespace gyoryu::app {

namespace {

const std::string nothing;

}  // namespace

JobRun::JobRun(Services& services, domain::Job job, std::string worker)
    : services_(services), job_(std::move(job)), worker_(std::move(worker)), cancelled_(job_.cancel_requested) {
    progress_ = {job_.progress, job_.message_code, job_.curve};
    if (cancelled_) stop_.request_stop();
    reporter_ = std::jthread([this](std::stop_token end) { keep_reporting(std::move(end)); });
}

JobRun::~JobRun() {
    stop_reporting();
    if (interrupted() && !ended_) give_back();
}

void JobRun::interrupt() {
    {
        const std::lock_guard lock(guard_);
        interrupted_ = true;
    }
    stop_.request_stop();
}

/// Cancelled before: then that still happens, here or with whoever takes the job up again.
bool JobRun::interrupted() const {
    const std::lock_guard lock(guard_);
    return interrupted_ && !cancelled_;
}

void JobRun::give_back() {
    try {
        const auto now = services_.clock.now();
        services_.database.write(
            [&](store::Transaction& tx) { return store::save_progress(tx, job_.id, worker_, {}, now, 0); });
    } catch (const store::StoreFailure&) {
        // Then the lease runs out by itself.
    }
}

Context JobRun::context() {
    Context context{services_, domain::SystemActor{}, domain::Lang::en, {}};
    if (!job_.created_by.empty()) context.actor = domain::AccountActor{job_.created_by, {}};
    boost::describe::enum_from_string(input("lang").c_str(), context.lang);
    return context;
}

const std::string& JobRun::input(const std::string& name) const {
    const auto found = job_.input.find(name);
    return found == job_.input.end() ? nothing : found->second;
}

void JobRun::cancel() {
    {
        const std::lock_guard lock(guard_);
        cancelled_ = true;
    }
    stop_.request_stop();
}

void JobRun::limit_time(std::chrono::milliseconds most) {
    const std::lock_guard lock(guard_);
    deadline_ = started_ + most;
    changed_.notify_all();
}

bool JobRun::cancelled() const {
    const std::lock_guard lock(guard_);
    return cancelled_;
}

bool JobRun::lost() const {
    const std::lock_guard lock(guard_);
    return lost_;
}

double JobRun::seconds() const { return std::chrono::duration<double>(Clock::now() - started_).count(); }

void JobRun::report(store::JobProgress progress) {
    const std::lock_guard lock(guard_);
    progress_ = std::move(progress);
}

void JobRun::keep_reporting(std::stop_token end) {
    while (!end.stop_requested()) {
        report_once();
        std::unique_lock lock(guard_);
        const auto next = Clock::now() + job_report_interval;
        const auto wake = deadline_ && *deadline_ < next ? *deadline_ : next;
        changed_.wait_until(lock, end, wake, [] { return false; });
        if (deadline_ && Clock::now() >= *deadline_) stop_.request_stop();
    }
}

void JobRun::report_once() {
    store::JobProgress progress;
    {
        const std::lock_guard lock(guard_);
        progress = progress_;
    }
    try {
        const auto now = services_.clock.now();
        const auto saved = services_.database.write([&](store::Transaction& tx) {
            return store::save_progress(tx, job_.id, worker_, progress, now, job_lease_ms);
        });
        if (saved) services_.feed.job(saved->workspace_id, job_view(*saved));
        const std::lock_guard lock(guard_);
        lost_ = !saved;
        cancelled_ = cancelled_ || (saved && saved->cancel_requested);
        if (lost_ || cancelled_) stop_.request_stop();
    } catch (const store::StoreFailure&) {
        // The work goes on: the lease outlives a short trouble, and the end of the job will tell.
    }
}

void JobRun::stop_reporting() {
    if (!reporter_.joinable()) return;
    reporter_.request_stop();
    reporter_.join();
}

void JobRun::tell_end() {
    if (ended_) services_.feed.job(ended_->workspace_id, job_view(*ended_));
}

}  // namespace gyoryu::app
