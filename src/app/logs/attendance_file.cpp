#include "app/checks.h"
#include "app/documents/wording.h"
#include "app/logs/log_wording.h"
#include "app/logs/record_event.h"
#include "text/country_name.h"
#include "text/dates.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using documents::RecordCell;

std::string say(const RecordEvent& event, const std::string& key, const text::Parameters& params = {}) {
    return text::sentence(event.reader, key, params);
}

documents::Strokes strokes_of(const std::optional<domain::Signature>& signature) {
    documents::Strokes strokes;
    if (signature)
        for (const auto& stroke : signature->strokes) strokes.push_back(stroke.points);
    return strokes;
}

/// Drawn under what holds: settled, else of the version that was written last among those it holds for.
documents::Strokes signature(const LogRows* log, bool seller) {
    if (log == nullptr) return {};
    if (log->log->settled)
        return strokes_of(seller ? log->log->settled->seller_signature : log->log->settled->buyer_signature);
    const domain::LogVersion* newest = nullptr;
    for (const auto& version : log->versions) {
        const auto& signed_under = seller ? version.seller_signed : version.buyer_signed;
        if (signed_under.empty() || signed_under != version.digest) continue;
        if (newest == nullptr || newest->updated_at < version.updated_at) newest = &version;
    }
    if (newest == nullptr) return {};
    return strokes_of(seller ? newest->content.seller_signature : newest->content.buyer_signature);
}

std::string person(const RecordEvent& event, const LogParty& party, const domain::LogContent* content, bool seller) {
    auto text = event.organisation(party);
    if (!party.country.empty() && !seller) text += " (" + text::country_name(event.reader, party.country) + ")";
    const auto name = content == nullptr ? std::string() : seller ? content->seller_person : content->buyer_person;
    return name.empty() ? text : text + "\n" + name;
}

std::vector<RecordCell> row_of(const RecordEvent& event, const LogLine& line, int number) {
    const auto* log = event.log_of(line.meeting_id);
    const auto* content = event.content_of(line.meeting_id);
    const auto interpreter =
        line.interpreter_names ? text::with_original(shown_names(event.reader, *line.interpreter_names)) : "";
    return {{std::to_string(number), number},
            {text::time_range(line.starts, line.ends)},
            {line.table_label},
            {person(event, line.seller, content, true)},
            {"", {}, signature(log, true)},
            {person(event, line.buyer, content, false)},
            {"", {}, signature(log, false)},
            {interpreter},
            {event.outcome_word(line.meeting_id)}};
}

void add_columns(const RecordEvent& event, documents::RecordTable& table) {
    const std::vector<std::pair<const char*, double>> columns{{"log.list.number", 0.5},
                                                              {"log.list.time", 1.1},
                                                              {"log.list.table", 0.7},
                                                              {"log.list.seller", 2.4},
                                                              {"log.field.seller_signature", 1.3},
                                                              {"log.list.buyer", 2.4},
                                                              {"log.field.buyer_signature", 1.3},
                                                              {"log.list.interpreter", 1.1},
                                                              {"log.field.outcome", 1.1}};
    for (const auto& [key, share] : columns) table.columns.push_back({say(event, key), share});
}

std::string summary_of(const RecordEvent& event, const std::vector<const LogLine*>& lines) {
    MeetingCounts counts;
    for (const auto* line : lines) counts.add(event.course_of(line->meeting_id));
    return say(event, "log.attendance.count",
               text::Parameters{{"meetings", counts.planned},
                                {"held", counts.held},
                                {"absent", counts.not_held},
                                {"unknown", counts.unwritten}});
}

documents::RecordTable table_of(const RecordEvent& event, const std::vector<const LogLine*>& lines) {
    auto table = record_table(event, say(event, "log.attendance.title"));
    const auto& first = *lines.front();
    const auto date = text::full_date(event.reader, first.day);
    const auto when = first.session.empty() ? date
                                            : say(event, "log.attendance.session",
                                                  text::Parameters{{"date", date}, {"session", first.session}});
    table.name = first.day.str() + (first.session.empty() ? "" : " " + first.session);
    table.subtitle += " · " + when;
    add_columns(event, table);
    int number = 0;
    for (const auto* line : lines) table.rows.push_back(row_of(event, *line, ++number));
    table.summary = summary_of(event, lines);
    return table;
}

}  // namespace

Result<File> attendance_file(Context& context, const EventId& id, const RecordPart& part, RecordForm form) {
    GYORYU_TRY(event, load_record_event(context, id));
    GYORYU_CHECK(Checks::of(part).done());
    std::map<std::pair<base::LocalDate, std::string>, std::vector<const LogLine*>> sessions;
    for (const auto& line : event.lines)
        if ((part.day.empty() || line.day.str() == part.day) && (part.session.empty() || line.session == part.session))
            sessions[{line.day, line.session}].push_back(&line);
    std::vector<documents::RecordTable> tables;
    for (const auto& [session, lines] : sessions) tables.push_back(table_of(event, lines));
    // Sessions are told apart by name; what comes first in the day stands first.
    std::ranges::sort(tables, {}, [](const documents::RecordTable& table) {
        return table.name.substr(0, 10) + (table.rows.empty() ? "" : table.rows.front()[1].text);
    });
    return record_file(event, say(event, "log.attendance.title"), tables, form);
}

}  // namespace gyoryu::app
