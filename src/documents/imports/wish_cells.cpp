#include "documents/imports/wish_cells.h"

#include "documents/imports/cell_text.h"
#include "documents/imports/column_data.h"
#include "documents/imports/heading_match.h"
#include "text/name_words.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <sstream>

namespace gyoryu::documents {

namespace {

constexpr int count_max = 50;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word(WishWord word, std::string_view cell) {
    const auto plain = text::search_text(cell);
    return std::ranges::any_of(wish_words(word), [&](const std::string& known) {
        return cell == known || (!plain.empty() && plain == text::search_text(known));
    });
}

/// A count before a name: "1. ", "2) ", "(3) ", "1순위: ", "④ ".
struct Numbering {
    std::optional<int> rank;
    std::size_t length = 0;  ///< bytes of it
};

Numbering numbering_of(std::string_view name) {
    static constexpr std::string_view circled_one = "①", circled_twenty = "⑳";
    const auto first = name.substr(0, circled_one.size());
    if (first >= circled_one && first <= circled_twenty) return {rank_in(first), first.size()};
    constexpr std::size_t longest = 16;
    for (const std::string_view mark : {".", ")", ":", "．", "）", "："}) {
        const auto at = name.substr(0, longest).find(mark);
        if (at == std::string_view::npos) continue;
        const auto length = at + mark.size();
        if (length >= name.size() || (mark == "." && is_digit(name[length]))) continue;
        if (const auto rank = rank_in(name.substr(0, at))) return {rank, length};
    }
    return {};
}

/// A legal form, or a place after a name that has one, belongs to the name before the comma.
bool belongs_before(const std::string& part, const std::string& before) {
    const auto& words = text::NameWords::built_in();
    const auto has = [&](const std::string& name, bool all, auto&& is) {
        const auto stretches = words.read(text::search_text(name));
        const auto fits = [&](const auto& stretch) {
            return !stretch.terms.empty() && is(words.part(stretch.terms[0]));
        };
        return !stretches.empty() &&
               (all ? std::ranges::all_of(stretches, fits) : std::ranges::any_of(stretches, fits));
    };
    const auto is_legal = [](text::NamePart it) { return it == text::NamePart::legal; };
    const auto is_addition = [&](text::NamePart it) { return is_legal(it) || it == text::NamePart::place; };
    return has(part, true, is_legal) || (has(part, true, is_addition) && has(before, false, is_legal));
}

std::vector<std::string> cut_at(std::string_view text, std::initializer_list<std::string_view> marks) {
    std::vector<std::string> parts(1);
    while (!text.empty()) {
        const auto mark = std::ranges::find_if(marks, [&](std::string_view one) { return text.starts_with(one); });
        if (mark != marks.end()) parts.emplace_back();
        if (mark == marks.end()) parts.back() += text.front();
        text.remove_prefix(mark == marks.end() ? 1 : mark->size());
    }
    for (auto& part : parts) part = tidy_cell(part);
    std::erase(parts, "");
    return parts;
}

std::vector<std::string> cut_into_names(std::string_view cell) {
    std::vector<std::string> names;
    for (const auto& entry : cut_at(cell, {"\n", ";", "；", "、"})) {
        const auto first = names.size();
        for (auto& part : cut_at(entry, {",", "，"})) {
            if (names.size() > first && belongs_before(part, names.back()))
                names.back() += ", " + part;
            else
                names.push_back(std::move(part));
        }
    }
    return names;
}

}  // namespace

std::optional<CountedText> counted_text(std::string_view text) {
    std::string words = text::search_text(text.substr(0, 400));
    const auto from = std::ranges::find_if(words, is_digit);
    const auto to = std::find_if_not(from, words.end(), is_digit);
    if (from == to || to - from > 2 || std::any_of(to, words.end(), is_digit)) return std::nullopt;
    CountedText counted{std::stoi(std::string(from, to)), ""};
    if (counted.number < 1 || counted.number > count_max) return std::nullopt;
    words.replace(from, to, " ");
    std::istringstream stream(words);
    for (std::string word; stream >> word;)
        if (!is_word(WishWord::ordinal, word)) counted.rest += word;
    return counted;
}

std::optional<int> rank_in(std::string_view cell) {
    const auto counted = counted_text(cell);
    if (!counted) return std::nullopt;
    if (counted->rest.empty()) return counted->number;
    const auto matches = match_heading(ListKind::requests, counted->rest);
    const bool is_rank = !matches.empty() && matches.front().field == "rank" && matches.front().confidence >= 0.75;
    return is_rank ? std::optional(counted->number) : std::nullopt;
}

std::optional<WishMark> mark_in(std::string_view cell) {
    using enum WishMark::Kind;
    if (cell.empty() || is_word(WishWord::no_wish, cell)) return WishMark{none};
    if (is_word(WishWord::wish, cell)) return WishMark{wish};
    if (is_word(WishWord::wish_strongly, cell)) return WishMark{strong};
    if (is_word(WishWord::wish_weakly, cell)) return WishMark{weak};
    if (is_word(WishWord::cross, cell)) return WishMark{cross};
    if (const auto rank = rank_in(cell)) return WishMark{number, *rank};
    return std::nullopt;
}

std::vector<NamedWish> names_in(std::string_view cell) {
    std::vector<NamedWish> wishes;
    for (const auto& part : cut_into_names(cell)) {
        const auto numbering = numbering_of(part);
        auto name = tidy_cell(std::string_view(part).substr(numbering.length));
        if (!name.empty()) wishes.push_back({std::move(name), numbering.rank});
    }
    if (std::ranges::any_of(wishes, [](const NamedWish& one) { return !one.rank; }))
        for (auto& wish : wishes) wish.rank.reset();
    return wishes;
}

}  // namespace gyoryu::documents
