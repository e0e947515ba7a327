#include "app/meetings/check_meeting.h"

#include "app/checks.h"
#include "domain/participant.h"
#include "planning/planning_problem.h"
#include "store/record.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::app {

namespace {

Result<void> check_sides(store::Transaction& tx, const domain::Event& event, const MeetingEdit& edit) {
    if (edit.seller_id == edit.buyer_id) return fail(FaultCode::meeting_with_oneself);
    Checks checks;
    const auto of_event = store::where("event_id", event.id);
    const auto seller = store::find<domain::Participant>(tx, store::where("id", edit.seller_id), of_event);
    const auto buyer = store::find<domain::Participant>(tx, store::where("id", edit.buyer_id), of_event);
    if (!seller) checks.add("/seller_id", "unknown_reference");
    if (!buyer) checks.add("/buyer_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    if (seller->side != domain::ParticipantSide::seller || buyer->side != domain::ParticipantSide::buyer)
        return fail(FaultCode::same_side);
    return {};
}

/// Following "comes after" from the meeting's own demands must never lead back to it.
bool runs_in_a_circle(const std::map<MeetingId, std::vector<MeetingId>>& after, const MeetingId& meeting) {
    std::set<MeetingId> seen;
    std::vector<MeetingId> open = after.at(meeting);
    while (!open.empty()) {
        const auto next = open.back();
        open.pop_back();
        if (next == meeting) return true;
        if (!seen.insert(next).second) continue;
        const auto found = after.find(next);
        if (found != after.end()) open.insert(open.end(), found->second.begin(), found->second.end());
    }
    return false;
}

void check_order(store::Transaction& tx, const domain::Meeting& meeting, Checks& checks) {
    if (meeting.after_ids.empty()) return;
    std::map<MeetingId, std::vector<MeetingId>> after;
    for (auto& one : store::select_where<domain::Meeting>(tx, store::where("event_id", meeting.event_id)))
        after[one.id] = std::move(one.after_ids);
    for (std::size_t i = 0; i < meeting.after_ids.size(); ++i)
        if (!after.contains(meeting.after_ids[i]) || meeting.after_ids[i] == meeting.id)
            checks.add("/after_ids/" + std::to_string(i), "unknown_reference");
    after[meeting.id] = meeting.after_ids;
    if (runs_in_a_circle(after, meeting.id)) checks.add("/after_ids", "unknown_reference");
}

}  // namespace

Result<domain::Meeting> edited_meeting(store::Transaction& tx, const domain::Event& event,
                                       const domain::Meeting& before, const MeetingEdit& edit) {
    GYORYU_CHECK(Checks::of(edit).done());
    GYORYU_CHECK(check_sides(tx, event, edit));
    auto meeting = before;
    meeting.event_id = event.id;
    meeting.seller_id = edit.seller_id;
    meeting.buyer_id = edit.buyer_id;
    meeting.priority = edit.priority;
    meeting.duration_slots = edit.duration_slots;
    meeting.mode = edit.mode.value_or(event.default_mode);
    meeting.fixed_slot = edit.fixed_slot;
    meeting.fixed_table = edit.fixed_table;
    meeting.session = edit.session;
    meeting.mandatory = edit.mandatory;
    meeting.after_ids = edit.after_ids;
    Checks checks;
    const auto structure =
        store::find<domain::Structure>(tx, store::where("event_id", event.id)).value_or(domain::Structure{});
    if (edit.fixed_slot) checks.slots("/fixed_slot", {*edit.fixed_slot}, structure.slots.size());
    checks.table("/fixed_table", edit.fixed_table, structure.tables.size());
    if (!edit.session.empty() && !planning::names_session(structure, edit.session))
        checks.add("/session", "unknown_reference");
    check_order(tx, meeting, checks);
    GYORYU_CHECK(checks.done());
    return meeting;
}

}  // namespace gyoryu::app
