#pragma once

#include "app/context.h"
#include "app/documents/file.h"

namespace gyoryu::app {

/// A meeting's log as a PDF with a QR code that leads back to it: settled, else the reader's own version, else the
/// first one, else the empty form to write on. For whoever may write it, and organisers.
Result<File> log_sheet_file(Context& context, const MeetingId& meeting);

/// The empty or filled sheets of all meetings of the newest release that still have no settled log, in order of time,
/// to lay out on the tables. Organisers only. not_released before the first release.
Result<File> log_sheets_file(Context& context, const EventId& event);

}  // namespace gyoryu::app
