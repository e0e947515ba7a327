#pragma once

#include "app/jobs/job_view.h"

namespace gyoryu::app {

/// Asks for the end of a job: a queued one is cancelled at once, a running solve keeps the best found as a draft.
/// job_finished when it has ended.
Result<Job> cancel_job(Context& context, const JobId& job);

}  // namespace gyoryu::app
