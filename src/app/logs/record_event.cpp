#include "app/logs/record_event.h"

#include "app/documents/wording.h"
#include "app/logs/log_wording.h"
#include "app/reader.h"
#include "documents/files/csv_text.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::string csv_of(const std::vector<documents::RecordTable>& tables) {
    std::vector<std::vector<std::string>> lines;
    for (const auto& table : tables) {
        auto& heading = lines.emplace_back();
        for (const auto& column : table.columns) heading.push_back(column.heading);
        for (const auto& row : table.rows) {
            auto& line = lines.emplace_back();
            for (const auto& cell : row) line.push_back(cell.text);
        }
    }
    return documents::csv_text(lines);
}

}  // namespace

const LogRows* RecordEvent::log_of(const MeetingId& meeting) const {
    const auto found = rows.find(meeting);
    return found == rows.end() || !found->second.log ? nullptr : &found->second;
}

const domain::LogContent* RecordEvent::content_of(const MeetingId& meeting) const {
    const auto* log = log_of(meeting);
    if (log == nullptr) return nullptr;
    if (log->log->settled) return &*log->log->settled;
    const auto newest = std::ranges::max_element(log->versions, {}, &domain::LogVersion::updated_at);
    return newest == log->versions.end() ? nullptr : &newest->content;
}

std::string RecordEvent::outcome_word(const MeetingId& meeting) const {
    if (const auto outcome = courses.outcome_of(meeting)) return log_word(reader, "outcome", *outcome);
    if (course_of(meeting) == MeetingCourse::not_held) return text::sentence(reader, "log.outcome.not_held");
    return log_word(reader, "state", domain::LogState::none);
}

std::string RecordEvent::organisation(const LogParty& party) const {
    const auto name = text::with_original(shown_names(reader, party.names));
    return party.code.empty() ? name : party.code + " " + name;
}

RecordEvent read_record_event(const Context& context, store::Transaction& tx, const domain::Event& event) {
    RecordEvent record;
    record.released = load_log_event(context, tx, event);
    record.reader = reader_of(context.lang);
    record.rows = log_rows_of(tx, event.id);
    record.courses = read_meeting_courses(tx, event.id);
    if (record.released.told) record.lines = log_lines(context, tx, record.released);
    record.rates = store::find<domain::EventRates>(tx, store::where("event_id", event.id));
    return record;
}

Result<RecordEvent> load_record_event(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<RecordEvent> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        auto record = read_record_event(context, tx, event);
        if (!record.released.told) return fail(FaultCode::not_released);
        return record;
    });
}

documents::RecordTable record_table(const RecordEvent& event, const std::string& title) {
    documents::RecordTable table;
    table.name = title;
    table.title = title;
    table.subtitle = shown_names(event.reader, event.released.event.names).main;
    table.sample = event.released.event.sample;
    return table;
}

File record_file(const RecordEvent& event, const std::string& title, const std::vector<documents::RecordTable>& tables,
                 RecordForm form) {
    const auto name = title + " " + event.released.event.slug;
    switch (form) {
        case RecordForm::pdf:
            return {name + ".pdf", "application/pdf", documents::record_tables_pdf(tables, title, event.reader)};
        case RecordForm::xlsx:
            return {name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    documents::record_tables_xlsx(tables, event.reader)};
        case RecordForm::csv:
            break;
    }
    return {name + ".csv", "text/csv; charset=utf-8", csv_of(tables)};
}

}  // namespace gyoryu::app
