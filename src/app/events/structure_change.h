#pragma once

#include "domain/event.h"
#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "domain/participant.h"
#include "domain/timetable.h"

#include <optional>
#include <vector>

namespace gyoryu::app {

/// Where the slots and tables of an old structure are in a new one. Indices count from 1.
class StructureChange {
public:
    StructureChange(const domain::Structure& before, const domain::Structure& after);

    /// The new index; empty when removed.
    std::optional<int> slot(int before) const { return looked_up(slots_, before); }
    std::optional<int> table(int before) const { return looked_up(tables_, before); }
    bool moves_anything() const;

    /// Each adjusts what refers to slots and tables and says whether anything changed.
    bool apply(domain::Participant& participant) const;
    bool apply(domain::Interpreter& interpreter) const;
    bool apply(domain::Meeting& meeting) const;
    /// Counts in `taken_out` the meetings whose place is gone.
    bool apply(domain::Draft& draft, int& taken_out) const;

private:
    using Map = std::vector<std::optional<int>>;  ///< at index − 1
    static std::optional<int> looked_up(const Map& map, int before);
    bool follow(std::vector<int>& slots) const;
    static bool follow(std::optional<int>& index, const Map& map);

    Map slots_;
    Map tables_;
};

}  // namespace gyoryu::app
