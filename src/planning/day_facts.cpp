#include "planning/day_facts.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

using base::fail;
using base::FaultCode;
using domain::DayChangeKind;
using domain::DayFacts;

bool speaks_of_slots(DayChangeKind kind) {
    return kind == DayChangeKind::no_show || kind == DayChangeKind::late || kind == DayChangeKind::table_lost ||
           kind == DayChangeKind::interpreter_ill;
}

bool speaks_of_participant(DayChangeKind kind) {
    return kind == DayChangeKind::no_show || kind == DayChangeKind::late || kind == DayChangeKind::walk_in ||
           kind == DayChangeKind::new_wish || kind == DayChangeKind::arrived;
}

base::Instant begins(const DayMatter& matter, int slot) {
    const auto& one = matter.event.snapshot.structure.slots[slot];
    return base::to_instant(one.day, one.starts, matter.event.snapshot.event.time_zone);
}

/// When the participant is expected next: at the meeting that runs, else at the first ahead; none when at none.
std::optional<base::Instant> expected(const DayMatter& matter, const domain::ParticipantId& who, base::Instant now) {
    std::optional<base::Instant> first;
    const auto& slots = matter.event.snapshot.structure.slots;
    for (const auto& placement : matter.release.placements) {
        const auto found = matter.event.planning.meeting_index.find(placement.meeting_id);
        if (found == matter.event.planning.meeting_index.end() || !placement.slot ||
            *placement.slot > static_cast<int>(slots.size()))
            continue;
        const auto& meeting = matter.event.snapshot.meetings[matter.event.planning.meetings[found->second]];
        if (meeting.seller_id != who && meeting.buyer_id != who) continue;
        const auto& slot = slots[*placement.slot - 1];
        const auto zone = matter.event.snapshot.event.time_zone;
        if (base::to_instant(slot.day, slot.ends, zone) <= now) continue;
        const auto start = base::to_instant(slot.day, slot.starts, zone);
        if (!first || start < *first) first = start;
    }
    return first;
}

int last_of_day(const DayMatter& matter, int slot) {
    const auto& slots = matter.event.snapshot.structure.slots;
    int last = slot;
    while (last + 1 < static_cast<int>(slots.size()) && slots[last + 1].day == slots[slot].day) ++last;
    return last;
}

base::Result<void> check_members(const DayMatter& matter) {
    const auto& facts = matter.facts;
    const auto& planning = matter.event.planning;
    if (speaks_of_participant(facts.kind)) {
        if (!facts.participant_id) return wrong_report("/participant_id", "required");
        if (!planning.participant_index.contains(*facts.participant_id))
            return wrong_report("/participant_id", "unknown_reference");
    }
    if (facts.kind == DayChangeKind::interpreter_ill) {
        if (!facts.interpreter_id) return wrong_report("/interpreter_id", "required");
        if (!planning.interpreter_index.contains(*facts.interpreter_id))
            return wrong_report("/interpreter_id", "unknown_reference");
    }
    if (facts.kind == DayChangeKind::table_lost) {
        if (!facts.table) return wrong_report("/table", "required");
        if (*facts.table > static_cast<int>(planning.problem.tables.size())) return fail(FaultCode::slot_outside_event);
    }
    if ((facts.kind == DayChangeKind::late || facts.kind == DayChangeKind::overrun) && !facts.minutes)
        return wrong_report("/minutes", "required");
    if (facts.kind == DayChangeKind::overrun || facts.kind == DayChangeKind::cancelled) {
        if (!facts.meeting_id) return wrong_report("/meeting_id", "required");
        if (!planning.meeting_index.contains(*facts.meeting_id))
            return fail(FaultCode::not_found, {{"what", "meeting"}});
    }
    if (facts.kind == DayChangeKind::walk_in || facts.kind == DayChangeKind::new_wish) {
        if (facts.with_ids.empty()) return wrong_report("/with_ids", "required");
        for (std::size_t i = 0; i < facts.with_ids.size(); ++i) {
            const auto found = planning.participant_index.find(facts.with_ids[i]);
            if (found == planning.participant_index.end())
                return wrong_report("/with_ids/" + std::to_string(i), "unknown_reference");
        }
    }
    return {};
}

}  // namespace

base::Result<DayFacts> resolved(const DayMatter& matter, base::Instant now) {
    GYORYU_CHECK(check_members(matter));
    auto facts = matter.facts;
    if (!speaks_of_slots(facts.kind)) {
        facts.from_slot.reset();
        facts.to_slot.reset();
        return facts;
    }
    const int slots = static_cast<int>(matter.event.planning.problem.slots.size());
    if (facts.from_slot.value_or(1) > slots || facts.to_slot.value_or(1) > slots)
        return fail(FaultCode::slot_outside_event);
    const int first = std::max(facts.from_slot.value_or(1) - 1, matter.now);
    int last = facts.to_slot ? *facts.to_slot - 1 : first < slots ? last_of_day(matter, first) : slots - 1;
    if (facts.kind == DayChangeKind::late) {
        const auto due = expected(matter, *facts.participant_id, now).value_or(now);
        const base::Instant comes{due.unix_ms + std::int64_t{*facts.minutes} * 60 * 1000};
        last = first - 1;
        while (last + 1 < slots && begins(matter, last + 1) < comes) ++last;
    }
    facts.from_slot = first + 1;
    facts.to_slot = std::max(last, first - 1) + 1;
    return facts;
}

}  // namespace gyoryu::planning
