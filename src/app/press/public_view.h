#pragma once

#include "app/context.h"
#include "app/press/press_view.h"
#include "domain/press.h"
#include "domain/workspace.h"

namespace gyoryu::app {

/// A version of a release as a reader outside reads it, in `lang`, else the reader's language, else the first; without
/// the marks of figures. The caller has asked whether they may.
PublicPress public_of(const Context& context, const domain::Workspace& workspace, const domain::PressRelease& release,
                      const domain::PressVersion& version, const std::string& lang);

}  // namespace gyoryu::app
