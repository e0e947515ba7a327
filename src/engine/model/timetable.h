#pragma once

#include "engine/model/problem.h"

#include <utility>
#include <vector>

namespace gyoryu::engine {

/// Where each meeting of a problem is held. Immutable; may break rules (the checker tells).
class Timetable {
public:
    Timetable() = default;
    /// One placement per meeting of the problem, in its order.
    explicit Timetable(std::vector<Placement> placements) : placements_(std::move(placements)) {}

    const Placement& at(MeetingIndex meeting) const { return placements_[meeting]; }
    const std::vector<Placement>& placements() const { return placements_; }
    bool empty() const { return placements_.empty(); }

    friend bool operator==(const Timetable&, const Timetable&) = default;

private:
    std::vector<Placement> placements_;
};

}  // namespace gyoryu::engine
