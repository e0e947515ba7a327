#include "store/jobs.h"

#include "store/record.h"

namespace gyoryu::store {

using domain::Job;
using domain::JobState;

namespace {

/// The job when it is still running in the hands of that worker.
std::optional<Job> still_held(Transaction& tx, const domain::JobId& id, std::string_view worker) {
    return find<Job>(tx, where("id", id), where("state", JobState::running), where("leased_by", worker));
}

/// The transaction is serial: between reading and writing nobody else changed it.
std::optional<Job> saved(Transaction& tx, Job job) {
    auto stored = update(tx, job, job.revision);
    if (!stored) return std::nullopt;
    return std::move(*stored);
}

}  // namespace

std::optional<Job> lease_next_job(Transaction& tx, std::string_view worker, base::Instant now, std::int64_t lease_ms) {
    std::string sql =
        "SELECT id FROM jobs WHERE state = 'queued' OR (state = 'running' AND lease_until < $1) "
        "ORDER BY created_at, id LIMIT 1";
    if (tx.dialect() == Dialect::postgres) sql += " FOR UPDATE SKIP LOCKED";
    const Rows rows = tx.query(sql, {cell_of(now)});
    if (rows.empty()) return std::nullopt;
    auto job = find<Job>(tx, where("id", text_of(rows[0][0])));
    if (!job) return std::nullopt;
    job->state = JobState::running;
    job->leased_by = std::string(worker);
    job->lease_until = base::Instant{now.unix_ms + lease_ms};
    return saved(tx, std::move(*job));
}

bool renew_lease(Transaction& tx, const domain::JobId& job, std::string_view worker, base::Instant now,
                 std::int64_t lease_ms) {
    return tx.execute("UPDATE jobs SET lease_until = $1 WHERE id = $2 AND state = 'running' AND leased_by = $3",
                      {now.unix_ms + lease_ms, job.str(), std::string(worker)}) == 1;
}

std::optional<Job> save_progress(Transaction& tx, const domain::JobId& id, std::string_view worker,
                                 const JobProgress& progress, base::Instant now, std::int64_t lease_ms) {
    auto job = still_held(tx, id, worker);
    if (!job) return std::nullopt;
    job->progress = progress.progress;
    job->message_code = progress.message_code;
    job->curve = progress.curve;
    job->lease_until = base::Instant{now.unix_ms + lease_ms};
    return saved(tx, std::move(*job));
}

std::optional<Job> finish_job(Transaction& tx, const domain::JobId& id, std::string_view worker, const JobEnd& end) {
    auto job = still_held(tx, id, worker);
    if (!job) return std::nullopt;
    job->state = end.state;
    job->result = end.result;
    job->fault = end.fault;
    if (end.state == JobState::done) job->progress = 1;
    job->leased_by.clear();
    job->lease_until.reset();
    return saved(tx, std::move(*job));
}

base::Result<Job> request_cancel(Transaction& tx, const domain::JobId& id) {
    GYORYU_TRY(job, get<Job>(tx, id));
    if (job.state != JobState::queued && job.state != JobState::running)
        return base::fail(base::FaultCode::job_finished, {{"state", boost::describe::enum_to_string(job.state, "")}});
    job.cancel_requested = true;
    if (job.state == JobState::queued) job.state = JobState::cancelled;
    return update(tx, job, job.revision);
}

std::int64_t forget_expired_jobs(Transaction& tx, base::Instant now) {
    const std::vector<JobState> ended{JobState::done, JobState::failed, JobState::cancelled};
    return erase_where<Job>(tx, one_of("state", ended), less("expires_at", now));
}

}  // namespace gyoryu::store
