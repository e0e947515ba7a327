#pragma once

#include "text/language.h"

#include <string>
#include <string_view>

namespace gyoryu::desk {

/// A sentence of the catalogue (ICU MessageFormat) as a template that says the same: `{name}` becomes `{{ name }}`, a
/// plural the filter `plural`, a choice by words an `{% if %}`. Plurals hold no other placeholder.
std::string message_template(text::Language language, std::string_view pattern);

}  // namespace gyoryu::desk
