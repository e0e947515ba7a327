#include "app/documents/papers.h"
#include "app/documents/wording.h"
#include "app/logs/log_wording.h"
#include "text/country_name.h"
#include "text/dates.h"
#include "text/numbers.h"

namespace gyoryu::app {

namespace {

/// What one log says, without contact details and authors' own notes: the document is handed on.
documents::Table facts_of(const PaperGround& ground, const LogLine& line, const domain::LogContent& content) {
    documents::Table table;
    table.head_rows = 0;
    table.columns = {{1}, {4}};
    const auto reader = ground.reader();
    const auto add = [&](const char* key, const std::string& value) {
        if (!value.empty()) table.rows.push_back({strong_cell(ground.say(key)), cell(value)});
    };
    const auto money = [&](const std::optional<std::int64_t>& minor) {
        return minor && !line.currency.empty() ? exact_money(reader, *minor, line.currency) : std::string();
    };
    add("log.list.state", log_word(reader, "state", line.state));
    add("log.field.outcome", log_word(reader, "outcome", content.outcome));
    add("log.field.form", log_word(reader, "form", content.form));
    if (line.interpreter_names)
        add("log.list.interpreter", text::with_original(shown_names(reader, *line.interpreter_names)));
    add("log.field.seller_person", content.seller_person);
    add("log.field.buyer_person", content.buyer_person);
    add("log.field.product", content.product);
    add("log.field.hs_code", content.hs_code);
    if (!content.destination_country.empty())
        add("log.field.destination_country", text::country_name(reader, content.destination_country));
    add("log.field.unit_price", money(content.unit_price_minor));
    if (content.quantity) add("log.field.quantity", text::grouped(reader, *content.quantity));
    add("log.field.amount", money(line.amount_minor));
    add("log.field.expected", money(line.expected_minor));
    add("log.field.concluded", money(line.concluded_minor));
    add("log.field.next_steps", steps_text(content.next_steps));
    return table;
}

std::string title_of(const PaperGround& ground, const LogLine& line) {
    return text::time_range(line.starts, line.ends) + "  " + ground.record.organisation(line.seller) + " × " +
           ground.record.organisation(line.buyer);
}

}  // namespace

documents::Document meeting_logs(const PaperGround& ground) {
    auto document = begin_paper(ground, ground.say("report.kind.meeting_logs"));
    const auto paragraph = [&](std::string words, documents::ParagraphLook look) {
        document.blocks.push_back(documents::Paragraph{documents::plain(std::move(words)), look});
    };
    if (ground.record.lines.empty()) paragraph(ground.say("report.no_meetings"), documents::ParagraphLook::body);
    const LogLine* before = nullptr;
    std::int64_t unwritten = 0;
    for (const auto& line : ground.record.lines) {
        const auto* content = ground.record.content_of(line.meeting_id);
        if (content == nullptr) {
            unwritten += line.cancelled ? 0 : 1;
            continue;
        }
        if (before == nullptr || before->day != line.day)
            document.blocks.push_back(heading(1, text::full_date(ground.reader(), line.day)));
        before = &line;
        document.blocks.push_back(heading(2, title_of(ground, line)));
        document.blocks.push_back(facts_of(ground, line, *content));
    }
    if (unwritten > 0)
        paragraph(ground.say("report.logs.unwritten", text::Parameters{{"count", unwritten}}),
                  documents::ParagraphLook::small);
    return document;
}

}  // namespace gyoryu::app
