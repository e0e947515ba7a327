#pragma once

#include "engine/repair/repair_options.h"
#include "engine/repair/repair_state.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Branch and bound over ways to place some open meetings, where others may have to leave their places and are placed
/// anew in turn. Exact as far as it is allowed to look.
class RepairSearch {
public:
    RepairSearch(RepairState& state, std::stop_token stop) : state_(state), options_(state), stop_(std::move(stop)) {}

    struct Limits {
        int leave_most = 0;           ///< others who may leave, all together
        bool changes_only = false;    ///< does not look for less breaks and shift among ways with equal changes
        std::uint64_t work_most = 0;  ///< places tried
    };
    /// The best way to decide these open meetings that is better than `than`; empty when none was found. The state is
    /// as before. Meetings that stay open count what is certain of them.
    bool run(const std::vector<MeetingIndex>& open, const RepairScore& than, const Limits& limits);

    /// True when the last run looked at everything there is: nothing better exists.
    bool complete() const { return complete_; }
    const RepairScore& best() const { return best_; }
    /// Decides as the last run that found something did.
    void apply_best();
    std::uint64_t work() const { return work_; }

private:
    struct Step {
        MeetingIndex meeting = none;
        Option option;           ///< not placed: left out
        RepairScore score;       ///< at least, breaks as they would be now
        std::size_t number = 0;  ///< in the order in which they were found
    };
    void descend(int leave_left);
    std::vector<Step> steps_of(MeetingIndex m, int leave_left);
    void try_step(std::vector<Step>& steps, Step step);
    bool worth_a_look(MeetingIndex m, SlotIndex slot) const;
    bool promising(const RepairScore& score, bool decided) const;
    std::vector<Placement> take(const Step& step);
    void take_back(const Step& step, const std::vector<Placement>& before);
    bool exhausted();

    RepairState& state_;
    RepairOptions options_;
    std::stop_token stop_;
    Limits limits_;
    std::vector<MeetingIndex> open_;
    std::vector<std::pair<MeetingIndex, Placement>> path_, best_path_;
    RepairScore best_;
    bool found_ = false;
    bool complete_ = true;
    std::uint64_t work_ = 0, work_end_ = 0;
};

}  // namespace gyoryu::engine
