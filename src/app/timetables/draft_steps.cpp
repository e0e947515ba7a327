#include "app/timetables/draft_steps.h"

#include "planning/verdict.h"
#include "store/record.h"

#include <algorithm>
#include <unordered_map>

namespace gyoryu::app {

using domain::DraftStep;
using domain::Placement;

void add_step(store::Transaction& tx, const domain::DraftId& draft, const std::vector<Placement>& before,
              const std::vector<Placement>& after) {
    const auto of_draft = store::where("draft_id", draft);
    store::erase_where<DraftStep>(tx, of_draft, store::where("undone", true));
    const auto last = next_step(tx, draft, false);
    DraftStep step;
    step.draft_id = draft;
    step.step = last ? last->step + 1 : 1;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i]) continue;
        step.before.push_back(before[i]);
        step.after.push_back(after[i]);
    }
    store::insert(tx, step);
    store::erase_where<DraftStep>(tx, of_draft, store::at_most("step", step.step - steps_most));
}

std::optional<DraftStep> next_step(store::Transaction& tx, const domain::DraftId& draft, bool undone) {
    const store::Select select{
        {store::where("draft_id", draft), store::where("undone", undone)}, {{"step", !undone}}, 1};
    auto found = store::select<DraftStep>(tx, select);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Placement> with_step(std::vector<Placement> placements, const std::vector<Placement>& step) {
    std::unordered_map<domain::MeetingId, const Placement*> changed;
    for (const auto& one : step) changed[one.meeting_id] = &one;
    for (auto& one : placements) {
        const auto found = changed.find(one.meeting_id);
        if (found != changed.end()) one = *found->second;
    }
    return placements;
}

Result<domain::Draft> save_placements(Context& context, store::Transaction& tx, const planning::PlannedEvent& plan,
                                      domain::Draft draft, std::vector<Placement> placements) {
    // Bounds hold for the problem they were proven for and for no other.
    if (draft.problem_stamp != plan.stamp) {
        for (auto& level : draft.verdict.levels) level.bound.reset();
    }
    const auto timetable = planning::timetable_of(plan.planning, placements);
    draft.verdict = planning::edited_verdict_of(plan.planning, plan.snapshot, timetable, draft.verdict);
    draft.placements = std::move(placements);
    draft.updated_at = context.services.clock.now();
    return store::update(tx, draft, draft.revision);
}

}  // namespace gyoryu::app
