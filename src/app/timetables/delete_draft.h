#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

/// draft_released when people have been told of it.
Result<void> delete_draft(Context& context, const DraftId& draft, std::int64_t expected_revision);

}  // namespace gyoryu::app
