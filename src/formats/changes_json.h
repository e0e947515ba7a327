#pragma once

#include "base/result.h"
#include "engine/model/timetable.h"
#include "engine/repair/changes.h"
#include "formats/named_problem.h"

#include <string_view>
#include <vector>

namespace gyoryu::formats {

/// The value of `format` in a file of changes.
inline constexpr std::string_view changes_format = "gyoryu-changes/1";

/// Changes of a day, and the problem with the names of those who came by them.
struct NamedChanges {
    engine::Changes changes;
    NamedProblem named;       ///< with the walk-ins and new wishes at the end of its lists
    std::vector<int> places;  ///< for each of `changes.list` its number in the file, from 0
};

/// Reads the changes format of docs/repair.md. Faults: malformed_json or unreadable_changes, each issue's path
/// "line:column". Whether they fit a timetable is asked afterwards, since its meetings may be new ones.
base::Result<NamedChanges> read_changes_json(std::string_view text, const NamedProblem& named);

/// What the changes of that text ask of a timetable that it does not have. Fault: unreadable_changes, as above.
base::Result<void> fit_changes(std::string_view text, const engine::Problem& problem, const engine::Timetable& told,
                               const NamedChanges& changes);

}  // namespace gyoryu::formats
