#include "app/checks.h"
#include "app/documents/wording.h"
#include "app/logs/log_wording.h"
#include "app/logs/record_event.h"
#include "text/dates.h"

#include <cmath>

namespace gyoryu::app {

namespace {

using documents::RecordCell;

std::string say(const RecordEvent& event, const std::string& key, const text::Parameters& params = {}) {
    return text::sentence(event.reader, key, params);
}

/// Plain digits that a spreadsheet program calculates with: 3800000.50
RecordCell amount(const std::optional<std::int64_t>& minor, const std::string& currency) {
    if (!minor) return {};
    const int digits = domain::minor_digits(currency);
    auto text = std::to_string(*minor);
    if (digits > 0) {
        if (text.size() <= static_cast<std::size_t>(digits))
            text.insert(0, static_cast<std::size_t>(digits) + 1 - text.size(), '0');
        text.insert(text.size() - static_cast<std::size_t>(digits), ".");
    }
    return {text, static_cast<double>(*minor) / std::pow(10.0, digits)};
}

RecordCell in_base(const RecordEvent& event, const LogLine& line) {
    if (!line.amount_minor || line.currency.empty()) return {};
    const auto money = domain::converted(*event.rates, {*line.amount_minor, line.currency}, event.rates->base_currency);
    return money ? amount(money->minor, money->currency) : RecordCell{};
}

std::vector<std::string> headings(const RecordEvent& event) {
    std::vector<std::string> all;
    for (const char* key : {"list.date",         "list.time",
                            "list.table",        "list.seller",
                            "list.buyer",        "field.buyer_country",
                            "list.interpreter",  "list.state",
                            "field.outcome",     "list.versions",
                            "field.product",     "field.hs_code",
                            "field.buyer_email", "field.destination_country",
                            "field.currency",    "field.unit_price",
                            "field.quantity",    "field.amount",
                            "field.expected",    "field.concluded"})
        all.push_back(say(event, std::string("log.") + key));
    if (event.rates)
        all.push_back(say(event, "log.list.base_amount", text::Parameters{{"currency", event.rates->base_currency}}));
    all.push_back(say(event, "log.field.next_steps"));
    all.push_back(say(event, "log.list.signatures"));
    return all;
}

std::string authors(const RecordEvent& event, const LogLine& line) {
    std::string text;
    for (const auto author : line.authors)
        text += (text.empty() ? "" : ", ") + log_word(event.reader, "author", author);
    return text;
}

std::vector<RecordCell> row_of(const RecordEvent& event, const LogLine& line) {
    static const domain::LogContent nothing;
    const auto* known = event.content_of(line.meeting_id);
    const auto& content = known == nullptr ? nothing : *known;
    const auto interpreter =
        line.interpreter_names ? shown_names(event.reader, *line.interpreter_names).main : std::string();
    std::vector<RecordCell> row{{line.day.str()},
                                {text::time_range(line.starts, line.ends)},
                                {line.table_label},
                                {event.organisation(line.seller)},
                                {event.organisation(line.buyer)},
                                {line.buyer.country},
                                {interpreter},
                                {log_word(event.reader, "state", line.state)},
                                {known == nullptr ? "" : log_word(event.reader, "outcome", content.outcome)},
                                {authors(event, line)},
                                {content.product},
                                {content.hs_code},
                                {content.buyer_email},
                                {content.destination_country},
                                {line.currency},
                                amount(line.currency.empty() ? std::nullopt : content.unit_price_minor, line.currency)};
    row.push_back(content.quantity
                      ? RecordCell{std::to_string(*content.quantity), static_cast<double>(*content.quantity)}
                      : RecordCell{});
    for (const auto& minor : {line.amount_minor, line.expected_minor, line.concluded_minor})
        row.push_back(amount(minor, line.currency));
    if (event.rates) row.push_back(in_base(event, line));
    row.push_back({steps_text(content.next_steps)});
    row.push_back({std::to_string(line.signatures), line.signatures});
    return row;
}

}  // namespace

Result<File> logs_file(Context& context, const EventId& id, const RecordPart& part, RecordForm form) {
    GYORYU_TRY(event, load_record_event(context, id));
    GYORYU_CHECK(Checks::of(part).done());
    auto table = record_table(event, say(event, "log.list.title"));
    for (auto& heading : headings(event)) table.columns.push_back({std::move(heading)});
    for (const auto& line : event.lines)
        if ((part.day.empty() || line.day.str() == part.day) && (part.session.empty() || line.session == part.session))
            table.rows.push_back(row_of(event, line));
    return record_file(event, say(event, "log.list.title"), {table}, form);
}

}  // namespace gyoryu::app
