#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/list.h"
#include "app/press/press_view.h"
#include "documents/model/document.h"

namespace gyoryu::app {

/// Members. Newest first; under embargo the title only for those listed.
Result<List<PressBrief>> list_press_releases(Context& context, const EventId& event);

/// Members; under_embargo {until} for those not listed while it waits.
Result<PressRelease> get_press_release(Context& context, const domain::PressReleaseId& id, const PressQuery& query);

/// Members, under the same embargo. The release as a file, in `lang` or the first language it has.
Result<File> press_release_file(Context& context, const domain::PressReleaseId& id, const std::string& lang,
                                documents::DocumentForm form);

}  // namespace gyoryu::app
