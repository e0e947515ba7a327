#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

Result<Draft> rename_draft(Context& context, const DraftId& draft, std::int64_t expected_revision,
                           const DraftName& name);

}  // namespace gyoryu::app
