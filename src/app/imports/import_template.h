#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "domain/import.h"

namespace gyoryu::app {

enum class TemplateForm { xlsx, csv };

/// An empty sheet with the headings that importing knows, in `context.lang`.
Result<File> import_template(Context& context, domain::ImportKind kind, TemplateForm form);

}  // namespace gyoryu::app
