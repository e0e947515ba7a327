#include "app/documents/papers.h"
#include "app/documents/report_figures.h"
#include "app/documents/wording.h"
#include "app/logs/log_wording.h"
#include "text/dates.h"

namespace gyoryu::app {

namespace {

documents::TableCell amount_cell(const PaperGround& ground, const LogLine& line) {
    if (!line.amount_minor) return {};
    auto text = exact_money(ground.reader(), *line.amount_minor, line.currency);
    return cell(text.substr(0, text.find(" (")));
}

std::vector<documents::TableCell> row_of(const PaperGround& ground, const LogLine& line, int number) {
    const auto* content = ground.record.content_of(line.meeting_id);
    const auto interpreter =
        line.interpreter_names ? text::with_original(shown_names(ground.reader(), *line.interpreter_names)) : "";
    return {count_cell(ground.reader(), number),
            cell(text::time_range(line.starts, line.ends)),
            cell(line.table_label),
            cell(ground.record.organisation(line.seller)),
            cell(ground.record.organisation(line.buyer)),
            cell(interpreter),
            cell(ground.record.outcome_word(line.meeting_id)),
            cell(content == nullptr ? "" : content->product),
            amount_cell(ground, line)};
}

documents::Table table_of(const PaperGround& ground) {
    documents::Table table;
    table.columns = {{0.5}, {1.1}, {0.7}, {2.4}, {2.4}, {1.2}, {1}, {1.4}, {1.5}};
    table.rows.push_back({});
    for (const char* key : {"log.list.number", "log.list.time", "log.list.table", "log.list.seller", "log.list.buyer",
                            "log.list.interpreter", "log.field.outcome", "log.field.product", "log.field.amount"})
        table.rows[0].push_back(cell(ground.say(key)));
    return table;
}

}  // namespace

documents::Document meeting_record(const PaperGround& ground) {
    auto document = begin_paper(ground, ground.say("report.kind.meeting_record"));
    document.orientation = documents::Orientation::landscape;
    base::LocalDate day;
    int number = 0;
    for (const auto& line : ground.record.lines) {
        if (line.cancelled) continue;
        if (number == 0 || line.day != day) {
            day = line.day;
            auto table = table_of(ground);
            table.caption = text::full_date(ground.reader(), day);
            document.blocks.push_back(std::move(table));
        }
        std::get<documents::Table>(document.blocks.back()).rows.push_back(row_of(ground, line, ++number));
    }
    if (number == 0)
        document.blocks.push_back(documents::Paragraph{documents::plain(ground.say("report.no_meetings"))});
    return document;
}

}  // namespace gyoryu::app
