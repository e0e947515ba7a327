#pragma once

#include "app/jobs/job_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// How many jobs may wait in one installation.
inline constexpr std::int64_t jobs_waiting_most = 64;
/// How long an ended job is remembered.
inline constexpr std::int64_t job_kept_ms = std::int64_t{24} * 60 * 60 * 1000;

/// Stores a job of an event as queued, by whoever asks; queue_full when too many wait. After the commit call
/// `announce_job`.
Result<domain::Job> queue_job(Context& context, store::Transaction& tx, const domain::Event& event,
                              domain::JobKind kind, std::map<std::string, std::string> input);

/// Tells the feed and wakes the runner.
void announce_job(Context& context, const domain::Job& job);

}  // namespace gyoryu::app
