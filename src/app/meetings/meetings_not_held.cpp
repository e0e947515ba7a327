#include "app/meetings/meetings_not_held.h"

#include "domain/timetable.h"
#include "store/day_tables.h"
#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::LogOutcome;

std::optional<LogOutcome> outcome_of(store::Transaction& tx, const domain::MeetingMark& mark) {
    const auto meeting = store::find<domain::Meeting>(tx, store::where("id", mark.meeting_id));
    if (!meeting || !mark.absent_id) return std::nullopt;
    return *mark.absent_id == meeting->seller_id ? LogOutcome::seller_absent : LogOutcome::buyer_absent;
}

}  // namespace

MeetingsNotHeld meetings_not_held(store::Transaction& tx, const domain::EventId& event) {
    MeetingsNotHeld failed;
    std::set<domain::MeetingId> logged;
    for (const auto& log : store::select_where<domain::MeetingLog>(tx, store::where("event_id", event))) {
        if (log.state == domain::LogState::none) continue;
        logged.insert(log.meeting_id);
        if (log.outcome != LogOutcome::held) failed[log.meeting_id] = log.outcome;
    }
    for (const auto& mark : store::select_where<domain::MeetingMark>(
             tx, store::where("event_id", event), store::where("state", domain::MeetingMarkState::not_held)))
        if (!logged.contains(mark.meeting_id)) failed[mark.meeting_id] = outcome_of(tx, mark);
    return failed;
}

MeetingNumbers count_meetings(store::Transaction& tx, const domain::EventId& event) {
    const auto newest = store::select<domain::Release>(tx, {{store::where("event_id", event)}, {{"number", true}}, 1});
    if (newest.empty())
        return {static_cast<int>(store::count_where<domain::Meeting>(tx, store::where("event_id", event))), 0};
    const auto failed = meetings_not_held(tx, event);
    const auto& placements = newest.front().placements;
    const auto lost = std::ranges::count_if(
        placements, [&](const domain::Placement& one) { return failed.contains(one.meeting_id); });
    return {static_cast<int>(placements.size()), static_cast<int>(lost)};
}

}  // namespace gyoryu::app
