#pragma once

#include "app/context.h"
#include "app/press/press_view.h"

namespace gyoryu::app {

/// Anybody. A workspace's published releases in the reader's language, the newest 100; not_found when there is no such
/// workspace or nothing was ever published, so that nobody learns of workspaces.
Result<PublicPressList> list_public_press(Context& context, const std::string& workspace, const std::string& lang);

/// Anybody. under_embargo {until} before its time; not_found for drafts.
Result<PublicPress> get_public_press(Context& context, const std::string& workspace, const domain::PressReleaseId& id,
                                     const std::string& lang);

/// The same list as an Atom feed (RFC 4287).
Result<std::string> press_feed(Context& context, const std::string& workspace, const std::string& lang);

}  // namespace gyoryu::app
