#include "app/documents/fill_personal.h"

#include "app/documents/fill_event.h"
#include "app/documents/wording.h"
#include "app/mails/release_letters.h"
#include "app/reader.h"
#include "text/catalogue.h"

#include <algorithm>
#include <tuple>

namespace gyoryu::app {

namespace {

documents::PersonalStatus status_of(PersonalStatus status) {
    switch (status) {
        case PersonalStatus::planned:
            return documents::PersonalStatus::held;
        case PersonalStatus::moved:
            return documents::PersonalStatus::changed;
        case PersonalStatus::cancelled:
            break;
    }
    return documents::PersonalStatus::cancelled;
}

documents::PersonalMeeting line_of(const PersonalItem& item, text::Language reader) {
    documents::PersonalMeeting line;
    line.day = item.day;
    line.starts = item.local_start;
    line.ends = item.local_end;
    line.counterpart = counterpart_name(item, reader);
    if (item.counterpart) line.counterpart_country = item.counterpart->country;
    line.place = place_line(reader, item.mode, item.table_label);
    line.hall = item.hall;
    line.languages = languages_line(reader, item.languages);
    if (item.interpreter_names) line.interpreter = shown_names(reader, *item.interpreter_names);
    line.status = status_of(item.status);
    if (item.change_note_code) line.note = text::sentence(reader, "personal.change." + *item.change_note_code);
    return line;
}

documents::PersonalMeeting line_of(const PersonalBlock& block, text::Language reader) {
    documents::PersonalMeeting line;
    line.day = block.day;
    line.starts = block.local_start;
    line.ends = block.local_end;
    line.counterpart = shown_names(reader, block.names);
    line.place = block.place;
    line.status = documents::PersonalStatus::held;
    line.block = true;
    return line;
}

/// A block has no history of its own: its revision counts its changes.
documents::CalendarEntry entry_of(const PersonalBlock& block, const ReleasedEvent& released, text::Language reader) {
    documents::CalendarEntry entry;
    entry.uid = "block-" + block.block_id.str() + "@gyoryu";
    for (const auto& row : released.blocks)
        if (row.id == block.block_id) entry.sequence = static_cast<int>(row.revision) - 1;
    entry.stamp = released.release().released_at;
    entry.starts = block.starts;
    entry.ends = block.ends;
    entry.summary = shown_names(reader, block.names).main;
    entry.location = block.place;
    return entry;
}

}  // namespace

text::Language reads_in(const ReleasedEvent& released, const PersonKey& key) {
    return reader_of(recipient_in(released, key.kind, key.id).lang);
}

text::ShownName counterpart_name(const PersonalItem& item, text::Language reader) {
    if (item.counterpart) return shown_names(reader, item.counterpart->names);
    const auto seller = item.seller ? shown_names(reader, item.seller->names).main : std::string();
    const auto buyer = item.buyer ? shown_names(reader, item.buyer->names).main : std::string();
    return {text::sentence(reader, "handout.calendar.pair", text::Parameters{{"seller", seller}, {"buyer", buyer}}),
            ""};
}

documents::CalendarEntry calendar_entry(const PersonalItem& item, const domain::Release& release,
                                        text::Language reader) {
    documents::CalendarEntry entry;
    entry.uid = calendar_uid(item.meeting_id);
    const auto sequence = release.sequences.find(item.meeting_id.str());
    entry.sequence = sequence == release.sequences.end() ? 0 : sequence->second;
    entry.stamp = release.released_at;
    entry.starts = item.starts;
    entry.ends = item.ends;
    const auto name = counterpart_name(item, reader).main;
    entry.summary =
        item.counterpart ? text::sentence(reader, "handout.calendar.meeting", text::Parameters{{"name", name}}) : name;
    entry.location = place_line(reader, item.mode, item.table_label);
    if (!item.hall.empty()) entry.location += ", " + item.hall;
    if (!item.languages.empty())
        entry.description = text::sentence(reader, "handout.calendar.language",
                                           text::Parameters{{"languages", languages_line(reader, item.languages)}});
    if (item.interpreter_names)
        entry.description +=
            "\n" + text::sentence(reader, "handout.calendar.interpreter",
                                  text::Parameters{{"name", shown_names(reader, *item.interpreter_names).main}});
    entry.cancelled = item.status == PersonalStatus::cancelled;
    return entry;
}

documents::PersonalTimetable personal_timetable(const ReleasedEvent& released, const PersonKey& key,
                                                text::Language reader) {
    const auto personal = personal_of(released, key);
    documents::PersonalTimetable to;
    to.title = shown_names(reader, released.event.names).main;
    to.subtitle = shown_names(reader, released.event.place).main;
    to.release = release_label(released, reader);
    to.sample = released.event.sample;
    to.person = shown_names(reader, personal.names);
    to.interpreter = key.kind == domain::PersonKind::interpreter;
    if (to.interpreter) {
        to.code = released.interpreters.at(InterpreterId(key.id)).code;
    } else {
        const auto& one = released.participants.at(ParticipantId(key.id));
        to.code = one.code;
        to.contact = one.contact_name;
    }
    to.zone = personal.zone;
    if (personal.zone != personal.event_zone) to.second_zone = personal.event_zone;
    for (const auto& item : personal.items) to.meetings.push_back(line_of(item, reader));
    for (const auto& block : personal.blocks) to.meetings.push_back(line_of(block, reader));
    std::ranges::sort(to.meetings, {}, [](const documents::PersonalMeeting& line) {
        return std::tuple(line.day, line.starts, line.status == documents::PersonalStatus::cancelled, line.block);
    });
    return to;
}

documents::Calendar personal_calendar(const ReleasedEvent& released, PersonKey key, text::Language reader) {
    key.all_cancelled = true;
    const auto personal = personal_of(released, key);
    documents::Calendar to;
    to.name = shown_names(reader, released.event.names).main;
    to.zone = released.event.time_zone;
    if (!released.told) return to;
    for (const auto& item : personal.items) to.entries.push_back(calendar_entry(item, released.release(), reader));
    for (const auto& block : personal.blocks) to.entries.push_back(entry_of(block, released, reader));
    return to;
}

}  // namespace gyoryu::app
