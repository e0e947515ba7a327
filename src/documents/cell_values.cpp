#include "documents/cell_values.h"

#include "documents/cell_text.h"
#include "documents/column_data.h"
#include "text/catalogue.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>

namespace gyoryu::documents {

namespace {

/// Replaces every form of a mark by one character, so that cutting needs to know one only.
std::string with_marks(std::string_view text, std::initializer_list<std::string_view> forms, char mark) {
    std::string out(text);
    for (const auto form : forms) {
        for (auto at = out.find(form); at != std::string::npos; at = out.find(form, at + 1))
            out.replace(at, form.size(), 1, mark);
    }
    return out;
}

std::vector<std::string> cut(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find_first_of(marks);
        const auto part = tidy_cell(text.substr(0, end));
        if (!part.empty()) parts.push_back(part);
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

constexpr std::string_view language_key = "text.language.";

/// Names of languages as people type them → tag; "한", "중", "영" as in 한-중 too.
const std::map<std::string, std::string, std::less<>>& language_words() {
    static const auto* const words = [] {
        auto* found = new std::map<std::string, std::string, std::less<>>();
        for (const text::Language language : text::all_languages) {
            for (const auto& key : text::keys_of("text", language)) {
                if (!key.starts_with(language_key)) continue;
                const std::string tag = key.substr(language_key.size());
                for (const auto& name : cut(text::pattern_of(language, key), "|"))
                    found->emplace(text::search_text(name), tag);
                found->emplace(tag, tag);
            }
            for (const auto& pair : cut(text::pattern_of(language, "text.language_words"), "|")) {
                const auto colon = pair.find(':');
                if (colon != std::string::npos)
                    found->emplace(text::search_text(pair.substr(colon + 1)), pair.substr(0, colon));
            }
        }
        return found;
    }();
    return *words;
}

std::optional<int> number_of(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<base::LocalDate> day_of(std::string_view text, int year) {
    std::vector<int> numbers;
    for (const auto& part : cut(text, "-./")) {
        const auto number = number_of(part);
        if (!number) return std::nullopt;
        numbers.push_back(*number);
    }
    if (numbers.size() == 2) numbers.insert(numbers.begin(), year);
    if (numbers.size() != 3 || numbers[0] < 1900 || numbers[0] > 9999 || numbers[1] < 1 || numbers[1] > 12)
        return std::nullopt;
    char iso[11];
    std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", numbers[0], numbers[1], std::clamp(numbers[2], 0, 99));
    return base::LocalDate::parse(iso);
}

/// 9, 9:00, 13:20, 24:00.
std::optional<base::LocalTime> time_of(std::string_view text) {
    const auto colon = text.find(':');
    const auto hours = number_of(text.substr(0, colon));
    const auto minutes = colon == std::string_view::npos ? std::optional(0) : number_of(text.substr(colon + 1));
    if (!hours || !minutes || *hours < 0 || *hours > 24 || *minutes < 0 || *minutes > 59) return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return total <= 1440 ? std::optional(base::LocalTime{total}) : std::nullopt;
}

/// One span: "2016-06-22 10:00~12:00", "10:00~12:00", "2016-06-22". The dash between times is `~` by now.
std::optional<TimeSpan> span_of(const std::string& text, std::optional<base::LocalDate> day, int year) {
    const auto space = text.find(' ');
    std::string times = text;
    if (space != std::string::npos || text.find(':') == std::string::npos) {
        const auto own = day_of(text.substr(0, space), year);
        if (own) day = own;
        if (own) times = space == std::string::npos ? "0:00~24:00" : text.substr(space + 1);
    }
    std::erase(times, ' ');
    const auto dash = times.find_first_of("~-");
    if (dash == std::string::npos) return std::nullopt;
    const auto from = time_of(std::string_view(times).substr(0, dash));
    const auto to = time_of(std::string_view(times).substr(dash + 1));
    if (!from || !to || *from >= *to) return std::nullopt;
    return TimeSpan{day, *from, *to};
}

}  // namespace

std::optional<Side> side_of(std::string_view cell) {
    const auto word = text::search_text(cell.substr(0, 200));
    for (const bool buyer : {false, true}) {
        for (const auto& known : side_words(buyer)) {
            if (word == text::search_text(known)) return buyer ? Side::buyer : Side::seller;
        }
    }
    return std::nullopt;
}

std::optional<Side> side_named_in(std::string_view title) {
    const auto words = text::search_text(title.substr(0, 400));
    const auto names = [&](bool buyer) {
        return std::ranges::any_of(side_words(buyer), [&](const std::string& known) {
            return words.find(text::search_text(known)) != std::string::npos;
        });
    };
    const bool sellers = names(false);
    const bool buyers = names(true);
    if (sellers == buyers) return std::nullopt;
    return buyers ? Side::buyer : Side::seller;
}

std::vector<std::string> parts_of(std::string_view cell) {
    return cut(with_marks(cell, {"、", "，", "；", "／", "·", "・", "|"}, ','), ",;/\n");
}

std::optional<std::string> language_of(std::string_view word) {
    const auto& words = language_words();
    const auto found = words.find(text::search_text(word.substr(0, 100)));
    if (found != words.end()) return found->second;
    const auto first = word.substr(0, word.find_first_of("-_"));
    const auto tag = words.find(text::search_text(first));
    return tag != words.end() && first.size() == 2 ? std::optional(tag->second) : std::nullopt;
}

std::optional<std::vector<std::string>> languages_of(std::string_view cell) {
    std::vector<std::string> languages;
    for (const auto& part : parts_of(cell)) {
        const auto language = language_of(part);
        if (!language) return std::nullopt;
        if (std::ranges::find(languages, *language) == languages.end()) languages.push_back(*language);
    }
    return languages;
}

std::optional<std::vector<std::pair<std::string, std::string>>> language_pairs_of(std::string_view cell) {
    std::vector<std::pair<std::string, std::string>> pairs;
    const std::string plain = with_marks(cell, {"↔", "<->", "⇄", "→", "->", "–", "—", "―", "~", "－", "<>"}, '-');
    if (plain.find('-') == std::string::npos) {
        const auto languages = languages_of(plain);
        if (!languages || languages->size() != 2) return std::nullopt;
        pairs.emplace_back(languages->at(0), languages->at(1));
        return pairs;
    }
    for (const auto& part : parts_of(plain)) {
        const auto sides = cut(part, "-");
        if (sides.size() != 2) return std::nullopt;
        const auto from = language_of(sides[0]);
        const auto to = language_of(sides[1]);
        if (!from || !to || *from == *to) return std::nullopt;
        pairs.emplace_back(*from, *to);
    }
    return pairs;
}

std::optional<std::vector<TimeSpan>> time_spans_of(std::string_view cell, int year) {
    std::vector<TimeSpan> spans;
    std::optional<base::LocalDate> day;
    std::string plain = with_marks(cell, {"년 ", "월 ", "년", "월", "年", "月"}, '-');
    plain = with_marks(plain, {"일", "日"}, ' ');
    plain = with_marks(plain, {"–", "—", "～", "〜", "－"}, '~');
    plain = with_marks(plain, {"，", "；", "、", "\n"}, ';');
    for (const auto& part : cut(with_marks(plain, {"："}, ':'), ",;")) {
        const auto span = span_of(part, day, year);
        if (!span) return std::nullopt;
        day = span->day;
        spans.push_back(*span);
    }
    return spans;
}

}  // namespace gyoryu::documents
