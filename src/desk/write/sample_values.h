#pragma once

#include "desk/write/press_values.h"

namespace gyoryu::desk {

/// Values of every name of docs/templates.md, invented, with something in every list: to go through a template with.
TemplateRecord sample_press_values();
TemplateRecord sample_correction_values();

/// The same names with nothing behind them.
TemplateRecord empty_press_values(bool correction);

}  // namespace gyoryu::desk
