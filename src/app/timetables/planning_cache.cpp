#include "app/timetables/planning_cache.h"

#include "app/timetables/load_snapshot.h"
#include "app/timetables/reach_draft.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

template <class Plan>
Plan find_in(std::list<std::pair<std::string, Plan>>& kept, const std::string& state) {
    const auto found = std::ranges::find(kept, state, &std::pair<std::string, Plan>::first);
    if (found == kept.end()) return nullptr;
    kept.splice(kept.begin(), kept, found);
    return found->second;
}

template <class Plan>
void keep_in(std::list<std::pair<std::string, Plan>>& kept, const std::string& state, Plan plan, std::size_t most) {
    if (find_in(kept, state)) return;
    kept.emplace_front(state, std::move(plan));
    if (kept.size() > most) kept.pop_back();
}

}  // namespace

std::shared_ptr<PlanningCache> make_planning_cache() { return std::make_shared<PlanningCache>(); }

PlanningCache::EventPlan PlanningCache::find_event(const std::string& state) {
    const std::lock_guard lock(guard_);
    return find_in(events_, state);
}

void PlanningCache::keep_event(const std::string& state, EventPlan event) {
    const std::lock_guard lock(guard_);
    keep_in(events_, state, std::move(event), events_most);
}

PlanningCache::BoardPlan PlanningCache::find_board(const std::string& state,
                                                   const std::vector<domain::Placement>& stored) {
    const std::lock_guard lock(guard_);
    const auto kept = find_in(boards_, state);
    return kept && kept->stored == stored ? kept->board : nullptr;
}

void PlanningCache::keep_board(const std::string& state, const std::vector<domain::Placement>& stored,
                               BoardPlan board) {
    auto kept = std::make_shared<const KeptBoard>(stored, std::move(board));
    const std::lock_guard lock(guard_);
    std::erase_if(boards_, [&](const auto& one) { return one.first == state; });
    keep_in(boards_, state, std::move(kept), boards_most);
}

std::shared_ptr<const planning::Suggestions> PlanningCache::find_suggestions(const std::string& state) {
    const std::lock_guard lock(guard_);
    return find_in(suggestions_, state);
}

void PlanningCache::keep_suggestions(const std::string& state,
                                     std::shared_ptr<const planning::Suggestions> suggestions) {
    const std::lock_guard lock(guard_);
    keep_in(suggestions_, state, std::move(suggestions), suggestions_most);
}

std::shared_ptr<const ToldRelease> PlanningCache::find_release(const domain::ReleaseId& release) {
    const std::lock_guard lock(guard_);
    return find_in(releases_, release.str());
}

void PlanningCache::keep_release(const domain::ReleaseId& release, std::shared_ptr<const ToldRelease> told) {
    const std::lock_guard lock(guard_);
    keep_in(releases_, release.str(), std::move(told), releases_most);
}

Result<PlanningCache::EventPlan> plan_of(Services& services, store::Transaction& tx, const domain::Event& event) {
    const auto state = state_of(tx, event);
    if (auto known = services.planning->find_event(state)) return known;
    GYORYU_TRY(plan, planning::planned(load_snapshot(tx, event)));
    services.planning->keep_event(state, plan);
    return plan;
}

Result<PlanningCache::BoardPlan> reach_board(const Context& context, const domain::DraftId& draft) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PlanningCache::BoardPlan> {
        GYORYU_TRY(reached, reach_draft(context, tx, draft, Need::read));
        return board_of(context.services, tx, reached.event, reached.row);
    });
}

Result<PlanningCache::BoardPlan> board_of(Services& services, store::Transaction& tx, const domain::Event& event,
                                          const domain::Draft& draft) {
    const auto state = state_of(tx, event) + "/" + draft.id.str() + ":" + std::to_string(draft.revision);
    if (auto known = services.planning->find_board(state, draft.placements)) return known;
    GYORYU_TRY(plan, plan_of(services, tx, event));
    auto board = std::make_shared<const planning::Board>(plan, draft.placements);
    services.planning->keep_board(state, draft.placements, board);
    return PlanningCache::BoardPlan(std::move(board));
}

}  // namespace gyoryu::app
