#pragma once

#include "domain/name.h"
#include "domain/workspace.h"
#include "text/language.h"

#include <string>

namespace gyoryu::app {

text::Language reader_of(domain::Lang lang);
domain::Lang lang_of(text::Language language);

/// The name a reader sees first; see text/names.h.
std::string shown(domain::Lang reader, const domain::Names& names);

/// What the office is called in the reader's language, or else in its own.
std::string shown(domain::Lang reader, const domain::Workspace& workspace);

}  // namespace gyoryu::app
