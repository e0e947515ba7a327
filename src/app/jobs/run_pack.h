#pragma once

#include "app/jobs/job_run.h"

namespace gyoryu::app {

/// Makes the archive of all personal timetables of a release; result.url is where to fetch it.
Result<void> run_pack(JobRun& run);

}  // namespace gyoryu::app
