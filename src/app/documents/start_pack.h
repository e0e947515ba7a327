#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/jobs/job_view.h"
#include "app/timetables/release_view.h"

namespace gyoryu::app {

/// Queues the making of one archive with every person's timetable (PDF and ICS) of a release, in `context.lang`.
Result<Job> start_pack(Context& context, const ReleaseId& release);

/// The finished archive; still_working until then, not_found after it expired.
Result<File> pack_file(Context& context, const JobId& job);

/// Made anew from its release, which never changes: for another process, or after a restart.
Result<File> rebuilt_pack(Services& services, const domain::Job& job);

}  // namespace gyoryu::app
