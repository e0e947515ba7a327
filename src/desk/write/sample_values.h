#pragma once

#include "desk/write/press_values.h"

#include <string_view>

namespace gyoryu::desk {

/// Values of every name that the template `name` may ask for (docs/templates.md), invented, with something in every
/// list: to go through a template with.
TemplateRecord sample_values(std::string_view name);

/// The same names with nothing behind them.
TemplateRecord empty_values(std::string_view name);

}  // namespace gyoryu::desk
