#pragma once

#include "rehearsal/report.h"
#include "rehearsal/settings.h"
#include "rehearsal/stage.h"

#include <stop_token>

namespace gyoryu::rehearsal {

struct Rehearsed {
    Report report;
    std::vector<std::string> troubles;  ///< the first ones
};

/// Rehearses the day of an event on a sealed copy, through the public API of a server and nothing else. Refused when
/// it could not begin, or was stopped ("stopped"; the copy is deleted then).
Attempt<Rehearsed> rehearse(const Settings& settings, const Tell& tell, const std::stop_token& stop);

}  // namespace gyoryu::rehearsal
