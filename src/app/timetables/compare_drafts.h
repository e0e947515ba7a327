#pragma once

#include "app/timetables/comparison_view.h"

namespace gyoryu::app {

/// not_found when the other draft belongs to another event.
Result<Comparison> compare_drafts(Context& context, const DraftId& left, const DraftId& right);

}  // namespace gyoryu::app
