#include "app/documents/wording.h"
#include "app/logs/interpreter_hours.h"
#include "app/logs/log_wording.h"
#include "text/dates.h"

#include <fmt/format.h>
#include <algorithm>

namespace gyoryu::app {

namespace {

using documents::RecordCell;

std::string say(const RecordEvent& event, const std::string& key, const text::Parameters& params = {}) {
    return text::sentence(event.reader, key, params);
}

RecordCell number(int value) { return {std::to_string(value), value}; }

/// 2.25: quarters and twentieths are exact in two decimals.
std::string hours_text(int minutes) { return fmt::format("{:.2f}", minutes / 60.0); }

struct Person {
    std::string name;
    std::string code;
};
Person person_of(const RecordEvent& event, const InterpreterId& id) {
    const auto found = event.released.interpreters.find(id);
    if (found == event.released.interpreters.end()) return {id.str(), {}};
    return {text::with_original(shown_names(event.reader, found->second.names)), found->second.code};
}

documents::RecordTable all_of(const RecordEvent& event, const std::vector<InterpreterHours>& list) {
    auto table = record_table(event, say(event, "log.hours.title"));
    table.name = say(event, "log.hours.all");
    table.note = say(event, "log.hours.note");
    table.columns = {{say(event, "log.list.interpreter"), 2.5},  {say(event, "log.hours.planned"), 1, true},
                     {say(event, "log.hours.served"), 1, true},  {say(event, "log.hours.lost"), 1, true},
                     {say(event, "log.hours.unknown"), 1, true}, {say(event, "log.hours.minutes"), 1, true},
                     {say(event, "log.hours.hours"), 1, true},   {say(event, "log.hours.confirmed"), 1.6}};
    for (const auto& one : list) {
        const auto person = person_of(event, one.id);
        table.rows.push_back({{person.code.empty() ? person.name : person.code + " " + person.name},
                              number(one.planned),
                              number(one.served),
                              number(one.lost),
                              number(one.unknown),
                              number(one.minutes),
                              {hours_text(one.minutes), one.minutes / 60.0},
                              {}});
    }
    return table;
}

documents::RecordTable table_of(const RecordEvent& event, const InterpreterHours& hours) {
    const auto person = person_of(event, hours.id);
    auto table = record_table(event, say(event, "log.hours.title"));
    table.name = person.code.empty() ? person.name : person.code + " " + person.name;
    table.subtitle += " · " + table.name;
    table.columns = {{say(event, "log.list.date"), 1.4},          {say(event, "log.list.time"), 1},
                     {say(event, "log.list.table"), 0.7},         {say(event, "log.list.seller"), 2.2},
                     {say(event, "log.list.buyer"), 2.2},         {say(event, "log.field.outcome"), 1.1},
                     {say(event, "log.hours.minutes"), 0.9, true}};
    for (const auto& meeting : hours.meetings) {
        table.rows.push_back({{text::full_date(event.reader, meeting.line->day)},
                              {text::time_range(meeting.line->starts, meeting.line->ends)},
                              {meeting.line->table_label},
                              {event.organisation(meeting.line->seller)},
                              {event.organisation(meeting.line->buyer)},
                              {event.outcome_word(meeting.line->meeting_id)},
                              number(meeting.course == MeetingCourse::held ? meeting.minutes : 0)});
    }
    table.summary = say(event, "log.hours.line",
                        text::Parameters{{"served", std::int64_t{hours.served}},
                                         {"hours", hours_text(hours.minutes)},
                                         {"planned", std::int64_t{hours.planned}}});
    return table;
}

}  // namespace

Result<File> interpreter_hours_file(Context& context, const EventId& id, RecordForm form) {
    GYORYU_TRY(event, load_record_event(context, id));
    auto list = interpreter_hours(event);
    std::ranges::sort(list, {}, [&](const InterpreterHours& one) {
        const auto person = person_of(event, one.id);
        return std::tuple(person.code, person.name, one.id);
    });
    std::vector<documents::RecordTable> tables{all_of(event, list)};
    for (const auto& one : list)
        if (!one.meetings.empty()) tables.push_back(table_of(event, one));
    return record_file(event, say(event, "log.hours.title"), tables, form);
}

}  // namespace gyoryu::app
