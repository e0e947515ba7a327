#pragma once

#include "app/jobs/job_run.h"

namespace gyoryu::app {

/// Makes a timetable and keeps it as a draft. Cancelled: the best found so far becomes a draft all the same.
/// Infeasible: the job fails with problem_infeasible and the demands that cannot be met together.
/// A run interrupted by the stop of the program leaves the job to be taken up again.
Result<void> run_solve(JobRun& run);

}  // namespace gyoryu::app
