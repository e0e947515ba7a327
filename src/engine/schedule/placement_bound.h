#pragma once

#include "engine/schedule/compiled.h"

#include <cstdint>
#include <optional>

namespace gyoryu::engine {

/// A bound on `unscheduled`: what must be left out even if only numbers counted, not slots: how many meetings each
/// participant can take, how many the tables, how many the interpreters of each kind (engine/match/choose_meetings.h
/// says how, and proves it). Empty when the participants do not fall into two sides or a pair is to meet twice.
std::optional<std::int64_t> fewest_unscheduled_by_numbers(const Compiled& compiled);

}  // namespace gyoryu::engine
