#include "app/day/get_day.h"

#include "app/checks.h"
#include "app/day/attendance.h"
#include "app/day/day_ground.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::DayChangeKind;
using domain::PersonKind;

class Boarder {
public:
    Boarder(store::Transaction& tx, const DayGround& ground, base::LocalDate day)
        : tx_(tx), g_(ground), of_event_(store::where("event_id", ground.event.id)) {
        to_.day = day;
    }

    DayBoard make() {
        head();
        slots();
        log();
        meetings();
        people();
        return std::move(to_);
    }

private:
    void head() {
        to_.event_id = g_.event.id;
        to_.now = g_.now;
        if (const auto clock = store::find<domain::DayClock>(tx_, of_event_)) {
            to_.speed = clock->speed;
            to_.practice = true;
        }
        to_.time_zone = g_.event.time_zone;
        to_.counterpart_zone = g_.event.counterpart_zone;
        to_.release_number = g_.release().number;
        to_.released_at = g_.release().released_at;
        to_.tables = g_.release().tables;
        for (const auto& one : store::select<domain::Standby>(tx_, {{of_event_}, {{"position"}}}))
            to_.standby.push_back(one.participant_id);
    }

    base::Instant instant(base::LocalDate day, base::LocalTime time) const {
        return base::to_instant(day, time, g_.event.time_zone);
    }

    void slots() {
        std::set<base::LocalDate> days;
        for (const auto& slot : g_.release().slots) {
            days.insert(slot.day);
            if (slot.day != to_.day) continue;
            to_.slots.push_back({slot.index, instant(slot.day, slot.starts), instant(slot.day, slot.ends), slot.starts,
                                 slot.ends, slot.session});
        }
        to_.days.assign(days.begin(), days.end());
    }

    const DaySlot* slot(int index) const {
        const auto found = std::ranges::find(to_.slots, index, &DaySlot::index);
        return found == to_.slots.end() ? nullptr : &*found;
    }

    void log() {
        to_.log = store::select<domain::DayChange>(tx_, {{of_event_}, {{"number", true}}});
        for (const auto& change : to_.log)
            for (const auto& lost : change.lost) losses_.try_emplace(lost.meeting_id, &lost);
    }

    void meetings() {
        std::map<MeetingId, domain::MeetingMark> marks;
        for (auto& mark : store::select_where<domain::MeetingMark>(tx_, of_event_))
            marks.emplace(mark.meeting_id, std::move(mark));
        for (const auto& place : g_.release().placements) {
            const auto* first = place.slot ? slot(*place.slot) : nullptr;
            const auto found = g_.told->meetings.find(place.meeting_id);
            if (first == nullptr || found == g_.told->meetings.end()) continue;
            auto one = shown(place, *found->second, *first);
            if (const auto mark = marks.find(one.id); mark != marks.end()) {
                one.mark = mark->second.state;
                one.absent_id = mark->second.absent_id;
            }
            to_.meetings.push_back(std::move(one));
        }
        std::ranges::sort(to_.meetings, {},
                          [](const DayMeeting& one) { return std::tuple(one.slot, one.table.value_or(0), one.id); });
        for (const auto& place : g_.release().cancelled) lose(place);
    }

    DayMeeting shown(const domain::Placement& place, const domain::Meeting& meeting, const DaySlot& first) const {
        const auto* last = slot(*place.slot + meeting.duration_slots - 1);
        const auto change = g_.told->changes.find(place.meeting_id);
        return {meeting.id,
                meeting.seller_id,
                meeting.buyer_id,
                *place.slot,
                meeting.duration_slots,
                place.table,
                place.interpreter_id,
                meeting.mode,
                first.starts,
                last != nullptr ? last->ends : first.ends,
                std::nullopt,
                std::nullopt,
                g_.release().number > 1 && change != g_.told->changes.end()};
    }

    void lose(const domain::Placement& place) {
        const auto found = g_.told->meetings.find(place.meeting_id);
        if (found == g_.told->meetings.end() || !place.slot || slot(*place.slot) == nullptr) return;
        DayLoss loss{place.meeting_id, found->second->seller_id, found->second->buyer_id, *place.slot, {}, {}};
        if (const auto why = losses_.find(place.meeting_id); why != losses_.end()) {
            loss.reason = why->second->reason;
            loss.absent_id = why->second->absent_id;
        }
        to_.lost.push_back(std::move(loss));
    }

    bool holds_now(const domain::DayFacts& facts) const {
        return facts.from_slot.value_or(1) <= g_.first_ahead + 1 && facts.to_slot.value_or(0) >= g_.first_ahead;
    }

    void people() {
        const auto came = attendance_on(tx_, g_.event, to_.day);
        std::map<PersonRef, int> busy;
        for (const auto& one : to_.meetings) {
            ++busy[{PersonKind::participant, one.seller_id.str()}];
            ++busy[{PersonKind::participant, one.buyer_id.str()}];
            if (one.interpreter_id) ++busy[{PersonKind::interpreter, one.interpreter_id->str()}];
        }
        const auto& snapshot = g_.plan->snapshot;
        for (const auto& one : snapshot.participants) {
            if (one.status == domain::ParticipantStatus::withdrawn) continue;
            DayPerson person{PersonKind::participant, one.id.str(), one.code, one.side, {}, "", {}, false, {}, 0};
            const auto organisation = snapshot.organisations.find(one.organisation_id);
            if (organisation != snapshot.organisations.end()) {
                person.names = organisation->second.names;
                person.country = organisation->second.country;
            }
            add(std::move(person), came, busy);
        }
        for (const auto& one : snapshot.interpreters)
            add({PersonKind::interpreter, one.id.str(), one.code, {}, one.names, "", {}, false, {}, 0}, came, busy);
    }

    void add(DayPerson person, const std::map<PersonRef, base::Instant>& came, const std::map<PersonRef, int>& busy) {
        const PersonRef ref{person.kind, person.id};
        if (const auto found = came.find(ref); found != came.end()) person.checked_in_at = found->second;
        if (const auto found = busy.find(ref); found != busy.end()) person.meetings = found->second;
        for (const auto& change : to_.log)
            if (!change.lifted) note(change, person);
        if (person.kind == PersonKind::participant && person.meetings > 0) {
            ++to_.expected;
            if (person.checked_in_at) ++to_.checked_in;
        }
        to_.people.push_back(std::move(person));
    }

    void note(const domain::DayChange& change, DayPerson& person) const {
        const auto& facts = change.facts;
        const bool about = person.kind == PersonKind::interpreter
                               ? facts.interpreter_id && facts.interpreter_id->str() == person.id
                               : facts.participant_id && facts.participant_id->str() == person.id;
        if (!about) return;
        if ((facts.kind == DayChangeKind::no_show || facts.kind == DayChangeKind::interpreter_ill) && holds_now(facts))
            person.absent = true;
        if (facts.kind != DayChangeKind::late || person.checked_in_at) return;
        const base::Instant comes{change.at.unix_ms + std::int64_t{facts.minutes.value_or(0)} * 60 * 1000};
        if (comes > g_.now) person.late_until = comes;
    }

    store::Transaction& tx_;
    const DayGround& g_;
    const store::Condition of_event_;
    std::map<MeetingId, const domain::LostMeeting*> losses_;
    DayBoard to_;
};

}  // namespace

base::LocalDate day_shown(const DayGround& ground) {
    const auto today = base::to_local(ground.now, ground.event.time_zone).day;
    const auto& slots = ground.release().slots;
    const auto ahead = std::ranges::find_if(slots, [&](const domain::Slot& slot) { return slot.day >= today; });
    if (ahead != slots.end()) return ahead->day;
    return slots.empty() ? ground.event.starts_on : slots.back().day;
}

DayBoard board_of_day(store::Transaction& tx, const DayGround& ground, base::LocalDate day) {
    return Boarder(tx, ground, day).make();
}

Result<DayBoard> get_day(Context& context, const EventId& id, const DayQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<DayBoard> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(ground, day_ground(context.services, tx, event));
        auto day = day_shown(ground);
        if (!query.day.empty()) {
            const auto wanted = base::LocalDate::parse(query.day);
            Checks checks;
            if (!wanted) checks.add("/day", "bad_format", {{"format", "date"}});
            GYORYU_CHECK(checks.done());
            day = *wanted;
        }
        return board_of_day(tx, ground, day);
    });
}

}  // namespace gyoryu::app
