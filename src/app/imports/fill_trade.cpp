#include "app/imports/fill_trade.h"

#include "documents/imports/cell_values.h"
#include "planning/market_rules.h"
#include "text/country_name.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <sstream>

namespace gyoryu::app {

namespace {

std::optional<std::string> market_of(const std::string& word) {
    std::string capitals = word;
    std::ranges::transform(capitals, capitals.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (planning::is_market(capitals)) return capitals;
    return text::country_of(word);
}

void fill_markets(const SheetRow& row, const char* field, std::vector<std::string>& to, RowProblems& problems) {
    if (!row.has(field)) return;
    std::vector<std::string> markets;
    for (const auto& word : documents::parts_of(row[field])) {
        if (auto market = market_of(word))
            markets.push_back(std::move(*market));
        else
            problems.error(field, "unknown_market", {{"value", word}});
    }
    to = std::move(markets);
}

std::vector<std::string> registrations_in(std::string_view cell) {
    std::vector<std::string> parts(1);
    for (const char c : cell) {
        if (c == ';' || c == '\n')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    std::erase_if(parts, [](const std::string& part) {
        return std::ranges::all_of(part, [](unsigned char c) { return std::isspace(c) != 0; });
    });
    return parts;
}

bool is_class(const std::string& word) { return word.size() == 1 && word[0] >= '1' && word[0] <= '4'; }

std::optional<domain::Registration> registration_of(const std::string& part) {
    std::istringstream in(part);
    domain::Registration one;
    std::string market, word;
    if (!(in >> market >> one.kind)) return std::nullopt;
    const auto code = market_of(market);
    if (!code) return std::nullopt;
    one.market = *code;
    while (in >> word) {
        if (one.device_class == 0 && one.agent.empty() && is_class(word))
            one.device_class = word[0] - '0';
        else if (const auto day = base::LocalDate::parse(word); day && !one.expires_on)
            one.expires_on = day;
        else
            one.agent += (one.agent.empty() ? "" : " ") + word;
    }
    return one;
}

void fill_registrations(const SheetRow& row, domain::TradeProfile& to, RowProblems& problems) {
    if (!row.has("registrations")) return;
    std::vector<domain::Registration> registrations;
    for (const auto& part : registrations_in(row["registrations"])) {
        if (auto one = registration_of(part))
            registrations.push_back(std::move(*one));
        else
            problems.error("registrations", "unknown_registration", {{"value", part}});
    }
    to.registrations = std::move(registrations);
}

/// Digits with spaces or commas between thousands; what is out of range is said by the limits of the edit.
std::optional<std::int64_t> number_in(const SheetRow& row, const char* field, RowProblems& problems) {
    if (!row.has(field)) return std::nullopt;
    std::string digits;
    for (const char c : row[field])
        if (c != ' ' && c != ',' && c != '\'') digits += c;
    std::int64_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec == std::errc() && read.ptr == digits.data() + digits.size())
        return std::clamp<std::int64_t>(number, -1, 1'000'000'000'001);
    problems.error(field, "not_a_number", {{"value", row[field]}});
    return std::nullopt;
}

void fill_numbers(const SheetRow& row, domain::TradeProfile& to, RowProblems& problems) {
    const auto small = [](std::int64_t number) { return static_cast<int>(std::min<std::int64_t>(number, 1'000'000)); };
    if (const auto number = number_in(row, "class_most", problems)) to.class_most = small(*number);
    if (const auto number = number_in(row, "meetings_least", problems)) to.meetings_least = small(*number);
    if (const auto number = number_in(row, "budget", problems)) to.budget = number;
    if (const auto number = number_in(row, "order_least", problems)) to.order_least = number;
}

template <std::size_t n>
bool is_one_of(std::string_view cell, const std::array<const char*, n>& words) {
    return std::ranges::any_of(words,
                               [&](const char* word) { return text::search_text(cell) == text::search_text(word); });
}

void fill_newcomer(const SheetRow& row, domain::TradeProfile& to, RowProblems& problems) {
    static constexpr std::array yes{"예", "네", "O", "Y", "yes", "1", "是", "да", "true", "신규", "첫 참가"};
    static constexpr std::array no{"아니요", "아니오", "X", "N", "no", "0", "否", "нет", "false"};
    if (!row.has("newcomer")) return;
    if (is_one_of(row["newcomer"], yes))
        to.newcomer = true;
    else if (is_one_of(row["newcomer"], no))
        to.newcomer = false;
    else
        problems.error("newcomer", "not_yes_or_no", {{"value", row["newcomer"]}});
}

}  // namespace

void fill_trade(const SheetRow& row, domain::TradeProfile& to, RowProblems& problems) {
    fill_markets(row, "markets", to.markets, problems);
    fill_markets(row, "territories_given", to.territories_given, problems);
    fill_registrations(row, to, problems);
    fill_numbers(row, to, problems);
    fill_newcomer(row, to, problems);
}

}  // namespace gyoryu::app
