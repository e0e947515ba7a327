#pragma once

#include "app/context.h"
#include "app/logs/log_view.h"

#include <string_view>

namespace gyoryu::app {

/// Keeps a photo of a business card with a meeting, for whoever writes its log. The same picture again changes nothing.
/// document_suspicious when the bytes are no picture, file_too_large, limit_reached as for every file; log_settled.
Result<MeetingLog> attach_card(Context& context, const MeetingId& meeting, std::string_view bytes);

}  // namespace gyoryu::app
