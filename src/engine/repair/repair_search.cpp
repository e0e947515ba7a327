#include "engine/repair/repair_search.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t work_between_stops = 256;

}  // namespace

bool RepairSearch::run(const std::vector<MeetingIndex>& open, const RepairScore& than, const Limits& limits) {
    limits_ = limits;
    open_ = open;
    path_.clear();
    best_ = than;
    found_ = false;
    complete_ = true;
    work_end_ = work_ + limits.work_most;
    descend(limits.leave_most);
    return found_;
}

bool RepairSearch::exhausted() {
    const bool asked = work_ % work_between_stops == 0 && stop_.stop_requested();
    if (work_ < work_end_ && !asked) return false;
    work_end_ = 0;
    complete_ = false;
    return true;
}

/// While something is open, breaks may still close.
bool RepairSearch::promising(const RepairScore& score, bool decided) const {
    if (limits_.changes_only && !decided) return fewer_changes(score, best_);
    if (decided) return score < best_;
    RepairScore least = score;
    least.breaks = 0;
    return least < best_;
}

bool RepairSearch::worth_a_look(MeetingIndex m, SlotIndex slot) const {
    const Placement& told = state_.situation().told.at(m);
    if (!told.placed() || told.slot == slot) return true;
    RepairScore score = state_.score();
    score.change_size += 4;
    return promising(score, false);
}

std::vector<Placement> RepairSearch::take(const Step& step) {
    std::vector<Placement> before;
    for (const MeetingIndex m : step.option.leave) {
        before.push_back(state_.at(m));
        state_.reopen(m);
    }
    if (step.option.place.placed()) {
        state_.place(step.meeting, step.option.place);
    } else {
        state_.leave_out(step.meeting);
    }
    return before;
}

void RepairSearch::take_back(const Step& step, const std::vector<Placement>& before) {
    state_.reopen(step.meeting);
    for (std::size_t i = 0; i < before.size(); ++i) state_.place(step.option.leave[i], before[i]);
}

void RepairSearch::try_step(std::vector<Step>& steps, Step step) {
    ++work_;
    const auto before = take(step);
    state_.fix(step.meeting, true);
    const auto open = open_.size();
    open_.insert(open_.end(), step.option.leave.begin(), step.option.leave.end());
    step.score = state_.certain(open_);
    open_.resize(open);
    state_.fix(step.meeting, false);
    take_back(step, before);
    step.number = steps.size();
    if (promising(step.score, open_.empty() && step.option.leave.empty())) steps.push_back(std::move(step));
}

std::vector<RepairSearch::Step> RepairSearch::steps_of(MeetingIndex m, int leave_left) {
    std::vector<Step> steps;
    std::vector<Option> options;
    const SlotSet& starts = state_.room(m).starts;
    bool cut = false;
    for (SlotIndex s = starts.first(); s != none; s = starts.next(s + 1)) {
        if (worth_a_look(m, s)) options_.at(m, s, leave_left, options, cut);
    }
    if (cut) complete_ = false;
    for (Option& option : options) try_step(steps, {m, std::move(option), {}, 0});
    try_step(steps, {m, {}, {}, 0});
    std::ranges::sort(steps, {}, [](const Step& step) { return std::pair(step.score, step.number); });
    return steps;
}

void RepairSearch::descend(int leave_left) {
    if (open_.empty()) {
        if (!(state_.score() < best_)) return;
        best_ = state_.score();
        best_path_ = path_;
        found_ = true;
        return;
    }
    if (exhausted()) return;
    const MeetingIndex m = open_.back();
    open_.pop_back();
    for (const Step& step : steps_of(m, leave_left)) {
        const auto leaving = static_cast<int>(step.option.leave.size());
        if (!promising(step.score, open_.empty() && leaving == 0)) continue;
        if (work_ >= work_end_) {
            complete_ = false;
            break;
        }
        const auto before = take(step);
        state_.fix(m, true);
        path_.emplace_back(m, step.option.place);
        open_.insert(open_.end(), step.option.leave.begin(), step.option.leave.end());
        descend(leave_left - leaving);
        open_.resize(open_.size() - step.option.leave.size());
        path_.pop_back();
        state_.fix(m, false);
        take_back(step, before);
    }
    open_.push_back(m);
}

void RepairSearch::apply_best() {
    for (const auto& [m, place] : best_path_) {
        if (state_.placed(m)) state_.reopen(m);
    }
    for (const auto& [m, place] : best_path_) {
        if (place.placed()) {
            state_.place(m, place);
        } else {
            state_.leave_out(m);
        }
    }
}

}  // namespace gyoryu::engine
