#pragma once

#include "app/timetables/release_view.h"

namespace gyoryu::app {

Result<ReleasePreview> preview_release(Context& context, const DraftId& draft);

}  // namespace gyoryu::app
