#pragma once

#include "app/documents/file.h"
#include "app/personal/load_personal.h"
#include "text/language.h"

#include <functional>
#include <stop_token>

namespace gyoryu::app {

/// An archive with the PDF and the calendar of everybody who has a meeting in the release. `progress` hears 0 to 1.
/// Empty bytes when stopped.
File make_pack(const ReleasedEvent& released, text::Language reader, const std::function<void(double)>& progress,
               const std::stop_token& stop);

}  // namespace gyoryu::app
