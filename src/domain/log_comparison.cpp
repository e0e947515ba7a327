#include "domain/log_comparison.h"

#include <algorithm>
#include <cctype>

namespace gyoryu::domain {

namespace {

/// A field of a content as text; empty stands for "not said".
using Reader = std::string (*)(const LogContent&);

std::string number(const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : ""; }

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string steps(const LogContent& content) {
    std::string text;
    for (const auto& step : content.next_steps) text += step.what + "\t" + (step.due ? step.due->str() : "") + "\n";
    return text;
}

struct Field {
    LogField field;
    bool counts;
    bool blank_counts;
    Reader read;
};

/// In the order of LogField.
const std::vector<Field>& fields() {
    using C = LogContent;
    static const std::vector<Field> all{
        {LogField::outcome, true, true,
         [](const C& c) { return std::string(boost::describe::enum_to_string(c.outcome, "")); }},
        {LogField::form, false, false,
         [](const C& c) { return std::string(boost::describe::enum_to_string(c.form, "")); }},
        {LogField::product, false, false, [](const C& c) { return c.product; }},
        {LogField::hs_code, true, false, [](const C& c) { return c.hs_code; }},
        {LogField::started_at, false, false, [](const C& c) { return c.started_at ? c.started_at->str() : ""; }},
        {LogField::seller_person, false, false, [](const C& c) { return c.seller_person; }},
        {LogField::buyer_person, false, false, [](const C& c) { return c.buyer_person; }},
        {LogField::buyer_email, true, false, [](const C& c) { return lower(c.buyer_email); }},
        {LogField::destination_country, true, false, [](const C& c) { return c.destination_country; }},
        {LogField::currency, true, true, [](const C& c) { return c.currency; }},
        {LogField::unit_price, true, false, [](const C& c) { return number(c.unit_price_minor); }},
        {LogField::quantity, true, false, [](const C& c) { return number(c.quantity); }},
        {LogField::amount, true, true, [](const C& c) { return number(c.amount_minor); }},
        {LogField::expected, true, true, [](const C& c) { return number(c.expected_minor); }},
        {LogField::concluded, true, true, [](const C& c) { return number(c.concluded_minor); }},
        {LogField::next_steps, false, false, steps},
    };
    return all;
}

LogAgreement agreement(const Field& field, const LogContent& one, const LogContent& other) {
    const auto left = field.read(one), right = field.read(other);
    if (left == right) return LogAgreement::same;
    if (left.empty() || right.empty()) return LogAgreement::one_blank;
    return LogAgreement::differ;
}

bool counts(const Field& field, LogAgreement agreement) {
    if (agreement == LogAgreement::differ) return field.counts;
    return agreement == LogAgreement::one_blank && field.blank_counts;
}

}  // namespace

std::vector<LogComparison> compare(const std::vector<LogContent>& versions) {
    std::vector<LogComparison> all;
    for (const auto& field : fields()) {
        LogComparison found{field.field, LogAgreement::same, false};
        for (std::size_t i = 0; i < versions.size(); ++i)
            for (std::size_t j = i + 1; j < versions.size(); ++j) {
                const auto now = agreement(field, versions[i], versions[j]);
                found.agreement = std::max(found.agreement, now);
                found.counts |= counts(field, now);
            }
        all.push_back(found);
    }
    return all;
}

bool contradict(const std::vector<LogContent>& versions) {
    return std::ranges::any_of(compare(versions), &LogComparison::counts);
}

LogState state_of(const std::vector<LogContent>& versions) {
    if (versions.empty()) return LogState::none;
    if (versions.size() == 1) return LogState::one_side;
    return contradict(versions) ? LogState::differ : LogState::alike;
}

std::string agreed_text(const LogContent& content) {
    std::string text;
    // Each with its length, so that no two contents share a text.
    for (const auto& field : fields()) {
        const auto value = field.field == LogField::buyer_email ? content.buyer_email : field.read(content);
        text += std::to_string(value.size()) + ":" + value + ";";
    }
    return text;
}

}  // namespace gyoryu::domain
