#include "app/aftermath/no_shows.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/after_tables.h"
#include "store/day_tables.h"
#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::app {

namespace {

using Missed = std::map<ParticipantId, std::set<MeetingId>>;

/// Who missed which meeting of an event.
Missed missed_at(store::Transaction& tx, const EventId& event) {
    Missed missed;
    const auto here = store::where("event_id", event);
    for (const auto& mark : store::select_where<domain::MeetingMark>(tx, here))
        if (mark.state == domain::MeetingMarkState::not_held && mark.absent_id)
            missed[*mark.absent_id].insert(mark.meeting_id);
    for (const auto& change : store::select_where<domain::DayChange>(tx, here, store::where("lifted", false)))
        for (const auto& lost : change.lost)
            if (lost.reason == domain::LostReason::absent && lost.absent_id)
                missed[*lost.absent_id].insert(lost.meeting_id);
    for (const auto& log : store::select_where<domain::MeetingLog>(tx, here)) {
        if (log.state != domain::LogState::settled) continue;
        if (log.outcome == domain::LogOutcome::seller_absent || log.outcome == domain::LogOutcome::both_absent)
            missed[log.seller_id].insert(log.meeting_id);
        if (log.outcome == domain::LogOutcome::buyer_absent || log.outcome == domain::LogOutcome::both_absent)
            missed[log.buyer_id].insert(log.meeting_id);
    }
    return missed;
}

AttendanceAtEvent at_event(store::Transaction& tx, const domain::Event& event, const domain::Participant& one,
                           const Missed& missed) {
    AttendanceAtEvent at{event.id, event.names, event.starts_on, one.id, 0, 0, false, {}};
    at.meetings = static_cast<int>(store::count_where<domain::Meeting>(
        tx, store::any_of({store::where("seller_id", one.id), store::where("buyer_id", one.id)})));
    if (const auto found = missed.find(one.id); found != missed.end())
        at.absent = static_cast<int>(found->second.size());
    const auto excuse = store::find<domain::ExcusedAbsence>(tx, store::where("participant_id", one.id));
    if (excuse) at.excused = true, at.remark = excuse->remark;
    return at;
}

/// Events are few, their absences are read once each.
class Records {
public:
    explicit Records(store::Transaction& tx) : tx_(tx) {}

    AttendanceRecord of(const domain::Organisation& organisation) {
        AttendanceRecord record;
        record.organisation_id = organisation.id;
        record.names = organisation.names;
        for (const auto& one :
             store::select_where<domain::Participant>(tx_, store::where("organisation_id", organisation.id))) {
            const auto event = store::find<domain::Event>(tx_, store::where("id", one.event_id));
            if (event) add(record, at_event(tx_, *event, one, missed(event->id)));
        }
        std::ranges::sort(record.history, std::ranges::greater{}, &AttendanceAtEvent::day);
        return record;
    }

private:
    const Missed& missed(const EventId& event) {
        const auto [at, fresh] = missed_.try_emplace(event);
        if (fresh) at->second = missed_at(tx_, event);
        return at->second;
    }
    static void add(AttendanceRecord& record, AttendanceAtEvent at) {
        ++record.events;
        record.meetings += at.meetings;
        if (!at.excused) {
            record.absent += at.absent;
            record.events_absent += at.absent > 0 ? 1 : 0;
        }
        record.history.push_back(std::move(at));
    }

    store::Transaction& tx_;
    std::map<EventId, Missed> missed_;
};

}  // namespace

Result<AttendanceRecord> attendance_record(Context& context, const OrganisationId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<AttendanceRecord> {
        GYORYU_TRY(organisation, reach_organisation(context, tx, id, Need::organise));
        return Records(tx).of(organisation);
    });
}

Result<AttendanceRecords> list_no_shows(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<AttendanceRecords> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        std::set<OrganisationId> seen;
        Records records(tx);
        AttendanceRecords list;
        for (const auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event.id))) {
            if (!seen.insert(one.organisation_id).second) continue;
            auto record = records.of(store::get<domain::Organisation>(tx, one.organisation_id).value());
            const bool noted = std::ranges::any_of(record.history, [](const auto& at) { return at.absent > 0; });
            if (noted) list.items.push_back(std::move(record));
        }
        std::ranges::sort(list.items, std::ranges::greater{}, &AttendanceRecord::absent);
        return list;
    });
}

Result<AttendanceRecord> excuse_absence(Context& context, const ParticipantId& id, const ExcuseEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AttendanceRecord> {
        GYORYU_TRY(reached, reach_participant(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (edit.excused)
            store::put(tx, domain::ExcusedAbsence{reached.event.id, id, edit.remark, context.services.clock.now()});
        else
            store::erase_where<domain::ExcusedAbsence>(tx, store::where("participant_id", id));
        audit_done(
            context, tx,
            {reached.event.workspace_id, edit.excused ? "excuse_absence" : "withdraw_excuse", "participant", id.str()});
        notices.push_back(
            {reached.event.workspace_id, reached.event.id, "participant", id.str(), reached.row.revision});
        return Records(tx).of(store::get<domain::Organisation>(tx, reached.row.organisation_id).value());
    });
}

}  // namespace gyoryu::app
