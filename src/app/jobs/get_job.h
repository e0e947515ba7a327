#pragma once

#include "app/jobs/job_view.h"
#include "app/list.h"

namespace gyoryu::app {

Result<Job> get_job(Context& context, const JobId& job);

/// Jobs of an event, the newest first; `state` empty = any.
Result<List<Job>> list_jobs(Context& context, const EventId& event, const std::optional<domain::JobState>& state,
                            const ListQuery& query);

}  // namespace gyoryu::app
