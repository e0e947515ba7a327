#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/jobs/job_view.h"
#include "app/timetables/release_view.h"

#include <array>

namespace gyoryu::app {

struct PackOptions {
    bool links = false;  ///< print everybody's page as a QR code, with links made anew: those handed out before end
};
BOOST_DESCRIBE_STRUCT(PackOptions, (), (links))
constexpr auto optional_members(const PackOptions*) { return std::to_array<std::string_view>({"*"}); }

/// Queues the making of one archive with every person's timetable (PDF and ICS) of a release, in `context.lang`.
Result<Job> start_pack(Context& context, const ReleaseId& release, const PackOptions& options = {});

/// The finished archive; still_working until then, not_found after it expired.
Result<File> pack_file(Context& context, const JobId& job);

/// Made anew from its release, which never changes: for another process, or after a restart. not_found for an archive
/// with links, whose secrets nobody knows any more.
Result<File> rebuilt_pack(Services& services, const domain::Job& job);

}  // namespace gyoryu::app
