#pragma once

#include "base/result.h"
#include "domain/job.h"
#include "store/transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::store {

/// Takes the oldest job that waits, or whose worker has let its lease run out: it becomes running, of `worker`, until
/// `now + lease_ms`. Of competing workers only one gets it. Every change raises the job's revision.
std::optional<domain::Job> lease_next_job(Transaction& tx, std::string_view worker, base::Instant now,
                                          std::int64_t lease_ms);

/// False when the job is no longer the worker's: it was finished, or taken over after the lease ran out.
bool renew_lease(Transaction& tx, const domain::JobId& job, std::string_view worker, base::Instant now,
                 std::int64_t lease_ms);

struct JobProgress {
    double progress = 0;  ///< 0 to 1
    std::string message_code;
    std::vector<domain::CurvePoint> curve;
};

/// Saves how far it is, renews the lease and returns the job as it is now (see `cancel_requested`).
/// Empty when the job is no longer the worker's.
std::optional<domain::Job> save_progress(Transaction& tx, const domain::JobId& job, std::string_view worker,
                                         const JobProgress& progress, base::Instant now, std::int64_t lease_ms);

struct JobEnd {
    domain::JobState state = domain::JobState::done;  ///< done, failed or cancelled
    std::map<std::string, std::string> result;
    std::optional<domain::JobFault> fault;
};

/// Ends the job, with the changes that the same transaction makes. Empty when it is no longer the worker's: then
/// whatever the worker found is not to be kept.
std::optional<domain::Job> finish_job(Transaction& tx, const domain::JobId& job, std::string_view worker,
                                      const JobEnd& end);

/// A waiting job is cancelled at once, a running one is asked to stop. Faults: not_found, job_finished {state}.
base::Result<domain::Job> request_cancel(Transaction& tx, const domain::JobId& job);

/// Removes ended jobs whose time is over; returns how many.
std::int64_t forget_expired_jobs(Transaction& tx, base::Instant now);

}  // namespace gyoryu::store
