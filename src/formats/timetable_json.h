#pragma once

#include "base/result.h"
#include "engine/model/outcome.h"
#include "formats/named_problem.h"

#include <string>
#include <string_view>

namespace gyoryu::formats {

/// What a run tells beside its outcome; seconds are measured by the caller.
struct RunFacts {
    double seconds = 0;
    double first_seconds = 0;  ///< to the first complete timetable; negative = none came
    std::uint64_t seed = 1;
    int threads = 1;
};

/// The result of `gyoryu plan` as docs/engine.md describes it.
std::string write_outcome_json(const NamedProblem& named, const engine::Outcome& outcome, const RunFacts& facts);

/// The `meetings` of such a result: a list of placements by name.
std::string write_meetings_json(const NamedProblem& named, const engine::Timetable& timetable);

/// Reads the `meetings` of such a result; other members of the object are ignored. A meeting that is not listed is
/// not placed. Faults: malformed_json or unreadable_timetable, each issue's path "line:column".
base::Result<engine::Timetable> read_timetable_json(std::string_view text, const NamedProblem& named);

/// The breach as JSON members, things by name: {"rule":"double_booking","participant":"s1",…}.
std::string write_breach_json(const NamedProblem& named, const engine::Breach& breach);

}  // namespace gyoryu::formats
