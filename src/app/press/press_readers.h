#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/press/reader_view.h"

namespace gyoryu::app {

/// Those without an account who may read a release under embargo, newest first. Organisers who may open it.
Result<List<PressReader>> list_press_readers(Context& context, const domain::PressReleaseId& release);

/// Organisers who may open the release. Puts somebody on its list with a link of their own, which the answer shows
/// once and a letter takes to them; an earlier link of the same address stops working. already_published;
/// limit_reached {max}.
Result<PressReader> add_press_reader(Context& context, const domain::PressReleaseId& release,
                                     const PressReaderEdit& edit);

/// Organisers who may open the release. The link stops working at once and for good.
Result<void> revoke_press_reader(Context& context, const domain::PressReaderId& reader);

/// Who holds the link. Under embargo the release with the words of the embargo, once published the same without them;
/// not_found for an unknown or revoked link and for a release that does not wait (any more).
Result<PressPreview> read_press_preview(Context& context, const std::string& token, const std::string& lang);

}  // namespace gyoryu::app
