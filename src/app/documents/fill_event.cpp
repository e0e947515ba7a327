#include "app/documents/fill_event.h"

#include "app/documents/wording.h"
#include "text/catalogue.h"
#include "text/dates.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::Placement;

template <class T>
int position_of(const std::vector<T>& list, const std::optional<int>& index) {
    const auto found = index ? std::ranges::find(list, *index, &T::index) : list.end();
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

class EventFilling {
public:
    EventFilling(const ReleasedEvent& released, text::Language reader)
        : released_(released), release_(released.release()), reader_(reader) {}

    documents::EventTimetable timetable(const std::string& label) {
        documents::EventTimetable to;
        const auto& event = released_.event;
        to.title = shown_names(reader_, event.names).main;
        to.subtitle = shown_names(reader_, event.place).main;
        to.release = label;
        to.sample = event.sample;
        to.zone = event.time_zone;
        to.second_zone = event.counterpart_zone;
        for (const auto& slot : release_.slots) to.slots.push_back({slot.day, slot.starts, slot.ends});
        for (const auto& table : release_.tables) to.tables.push_back({table.label, table.hall});
        for (const auto& placement : release_.placements) add(to, placement);
        std::ranges::sort(to.meetings, {}, [](const auto& one) { return std::pair(one.slot, one.table); });
        return to;
    }

    documents::Calendar calendar() {
        documents::Calendar to;
        to.name = shown_names(reader_, released_.event.names).main;
        to.zone = released_.event.time_zone;
        for (const auto& placement : release_.placements) add(to, placement, false);
        for (const auto& placement : release_.cancelled) add(to, placement, true);
        return to;
    }

private:
    const domain::Meeting* meeting_of(const Placement& placement) const {
        return released_.meeting(placement.meeting_id);
    }

    text::ShownName name_of(const ParticipantId& id) const {
        const auto found = released_.participants.find(id);
        return found == released_.participants.end() ? text::ShownName{}
                                                     : shown_names(reader_, released_.names_of(found->second));
    }

    void add(documents::EventTimetable& to, const Placement& placement) const {
        const auto* meeting = meeting_of(placement);
        const int slot = position_of(release_.slots, placement.slot);
        if (meeting == nullptr || slot < 0) return;
        documents::DocumentMeeting one;
        one.slot = slot;
        one.slot_count = meeting->duration_slots;
        one.table = position_of(release_.tables, placement.table);
        one.seller = name_of(meeting->seller_id);
        one.buyer = name_of(meeting->buyer_id);
        add_codes(one, *meeting);
        add_interpreter(one, placement, *meeting);
        to.meetings.push_back(std::move(one));
    }

    void add_codes(documents::DocumentMeeting& one, const domain::Meeting& meeting) const {
        const auto seller = released_.participants.find(meeting.seller_id);
        const auto buyer = released_.participants.find(meeting.buyer_id);
        if (seller != released_.participants.end()) one.seller_code = seller->second.code;
        if (buyer == released_.participants.end()) return;
        one.buyer_code = buyer->second.code;
        const auto organisation = released_.organisations.find(buyer->second.organisation_id);
        if (organisation != released_.organisations.end()) one.buyer_country = organisation->second.country;
    }

    void add_interpreter(documents::DocumentMeeting& one, const Placement& placement,
                         const domain::Meeting& meeting) const {
        one.languages = languages_line(reader_, spoken_in(released_, placement, meeting));
        if (!placement.interpreter_id) return;
        const auto found = released_.interpreters.find(*placement.interpreter_id);
        if (found == released_.interpreters.end()) return;
        one.interpreter = shown_names(reader_, found->second.names);
        one.interpreter_code = found->second.code;
    }

    void add(documents::Calendar& to, const Placement& placement, bool cancelled) const {
        const auto* meeting = meeting_of(placement);
        const int slot = position_of(release_.slots, placement.slot);
        if (meeting == nullptr || slot < 0) return;
        const auto& first = release_.slots[slot];
        const auto last = std::min<std::size_t>(slot + meeting->duration_slots - 1, release_.slots.size() - 1);
        documents::CalendarEntry entry;
        entry.uid = calendar_uid(meeting->id);
        entry.sequence = sequence_of(meeting->id);
        entry.stamp = release_.released_at;
        entry.starts = base::to_instant(first.day, first.starts, released_.event.time_zone);
        entry.ends = base::to_instant(first.day, release_.slots[last].ends, released_.event.time_zone);
        entry.summary = text::sentence(
            reader_, "handout.calendar.pair",
            text::Parameters{{"seller", name_of(meeting->seller_id).main}, {"buyer", name_of(meeting->buyer_id).main}});
        const int table = position_of(release_.tables, placement.table);
        entry.location = place_line(reader_, meeting->mode, table < 0 ? "" : release_.tables[table].label);
        entry.cancelled = cancelled;
        to.entries.push_back(std::move(entry));
    }

    int sequence_of(const MeetingId& meeting) const {
        const auto found = release_.sequences.find(meeting.str());
        return found == release_.sequences.end() ? 0 : found->second;
    }

    const ReleasedEvent& released_;
    const domain::Release& release_;
    text::Language reader_;
};

}  // namespace

documents::EventTimetable event_timetable(const ReleasedEvent& released, const std::string& label,
                                          text::Language reader) {
    return EventFilling(released, reader).timetable(label);
}

documents::Calendar event_calendar(const ReleasedEvent& released, text::Language reader) {
    return EventFilling(released, reader).calendar();
}

std::string release_label(const ReleasedEvent& released, text::Language reader) {
    if (!released.told) return {};
    const auto local = base::to_local(released.release().released_at, released.event.time_zone);
    return text::sentence(reader, "handout.release",
                          text::Parameters{{"number", std::int64_t{released.release().number}},
                                           {"date", local.day.str() + " " + local.time.str()}});
}

}  // namespace gyoryu::app
