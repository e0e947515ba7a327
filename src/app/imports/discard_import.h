#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"

namespace gyoryu::app {

Result<void> discard_import(Context& context, const ImportId& import);

}  // namespace gyoryu::app
