#pragma once

#include "cli/stop_watch.h"
#include "engine/model/observer.h"

#include <iosfwd>
#include <optional>

namespace gyoryu::cli {

/// Measures when the first complete timetable came and, on a terminal, keeps one line of progress:
/// time, incumbent, bound and gap.
class PlanProgress final : public engine::Observer {
public:
    /// `terminal` may be nullptr: then nothing is shown.
    PlanProgress(const engine::Problem& problem, const StopWatch& watch, std::ostream* terminal)
        : problem_(problem), watch_(watch), terminal_(terminal) {}

    void incumbent(const engine::Timetable& timetable, const engine::Score& score, std::uint64_t work) override;
    void bound(const engine::Score& score, std::uint64_t work) override;
    void progress(std::uint64_t work) override;
    /// Ends the line.
    void finish();

    /// Seconds to the first timetable in which every meeting is placed; negative = none came.
    double first_seconds() const { return first_seconds_; }

private:
    void show();

    const engine::Problem& problem_;
    const StopWatch& watch_;
    std::ostream* terminal_;
    std::optional<engine::Score> best_;
    engine::Score bound_;
    double first_seconds_ = -1;
    double shown_at_s_ = -1;
    bool shown_ = false;
};

}  // namespace gyoryu::cli
