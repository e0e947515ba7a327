#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

Result<Draft> get_draft(Context& context, const DraftId& draft);

}  // namespace gyoryu::app
