#pragma once

#include "app/context.h"
#include "app/documents/file.h"

namespace gyoryu::app {

/// What an interpreter reads before the day, as a PDF: their meetings, the companies with what they offer and seek, and
/// what the devices named there are called in both languages. Organisers, and the interpreter themself.
Result<File> interpreter_briefing(Context& context, const InterpreterId& interpreter);
/// For the person behind a page link; not_found for who is no interpreter.
Result<File> my_briefing(Context& context);

}  // namespace gyoryu::app
