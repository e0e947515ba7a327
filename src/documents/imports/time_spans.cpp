#include "documents/imports/time_spans.h"

#include "documents/imports/cell_cutting.h"
#include "documents/imports/cell_text.h"
#include "documents/imports/column_data.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace gyoryu::documents {

namespace {

constexpr base::LocalTime midnight{0}, noon{720}, end_of_day{1440};

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
    std::array<char, 11> iso{};
    std::snprintf(iso.data(), iso.size(), "%04d-%02d-%02d", numbers[0], numbers[1], std::clamp(numbers[2], 0, 99));
    return base::LocalDate::parse(iso.data());
}

std::string folded(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Cuts a word of the kind off the beginning or the end; the longest that fits.
bool cut_word(std::string& text, TimeWord kind, bool at_end) {
    const auto plain = folded(text);
    std::size_t longest = 0;
    for (const auto& word : time_words(kind)) {
        const auto known = folded(word);
        if (at_end ? plain.ends_with(known) : plain.starts_with(known)) longest = std::max(longest, known.size());
    }
    if (longest == 0) return false;
    text = tidy_cell(at_end ? std::string_view(text).substr(0, text.size() - longest)
                            : std::string_view(text).substr(longest));
    return true;
}

bool cut_word(std::string& text, TimeWord kind) { return cut_word(text, kind, false) || cut_word(text, kind, true); }

/// 9, 9:00, 13:20, 24:00, 14시 30분 (by now 14:30), 2 PM. `half`: of the times before, where it has none itself.
std::optional<base::LocalTime> time_of(std::string text, std::optional<TimeWord>& half) {
    for (const auto word : {TimeWord::forenoon, TimeWord::afternoon})
        if (cut_word(text, word)) half = word;
    std::erase(text, ' ');
    const auto colon = text.find(':');
    const bool no_minutes = colon == std::string::npos || colon + 1 == text.size();
    const auto hours = number_of(std::string_view(text).substr(0, colon));
    const auto minutes = no_minutes ? std::optional(0) : number_of(std::string_view(text).substr(colon + 1));
    if (!hours || !minutes || *hours < 0 || *hours > 24 || *minutes < 0 || *minutes > 59) return std::nullopt;
    const bool shifted = half == TimeWord::afternoon && *hours < 12;
    const int total = (*hours + (shifted ? 12 : 0)) * 60 + *minutes;
    return total <= end_of_day.minutes ? std::optional(base::LocalTime{total}) : std::nullopt;
}

using Times = std::pair<base::LocalTime, base::LocalTime>;

/// "10:00~12:00", "오후", "오후 2시~4시", "14:00 이후", "~12:00", nothing.
std::optional<Times> times_of(std::string text) {
    if (text.empty() || cut_word(text, TimeWord::whole_day)) return Times{midnight, end_of_day};
    std::optional<TimeWord> half;
    const auto dash = text.find_first_of("~-");
    if (dash == std::string::npos) {
        const bool from_then = cut_word(text, TimeWord::from_then);
        const bool until_then = !from_then && cut_word(text, TimeWord::until_then);
        if (from_then || until_then) {
            const auto time = time_of(text, half);
            if (!time) return std::nullopt;
            return from_then ? Times{*time, end_of_day} : Times{midnight, *time};
        }
        const bool forenoon = cut_word(text, TimeWord::forenoon);
        if (!forenoon && !cut_word(text, TimeWord::afternoon)) return std::nullopt;
        if (!text.empty()) return std::nullopt;
        return forenoon ? Times{midnight, noon} : Times{noon, end_of_day};
    }
    const auto before = tidy_cell(std::string_view(text).substr(0, dash));
    const auto after = tidy_cell(std::string_view(text).substr(dash + 1));
    if (before.empty() && after.empty()) return std::nullopt;
    const auto from = before.empty() ? std::optional(midnight) : time_of(before, half);
    const auto to = after.empty() ? std::optional(end_of_day) : time_of(after, half);
    if (!from || !to) return std::nullopt;
    return Times{*from, *to};
}

/// The days that a span begins with, cut off it; several for "3/10~3/12". Nothing is cut off where there are none.
std::vector<base::LocalDate> cut_days(std::string& text, int year) {
    const auto space = text.find(' ');
    const auto word = text.substr(0, space);
    const auto dash = word.find('~');
    const auto first = day_of(std::string_view(word).substr(0, dash), year);
    if (!first) return {};
    std::vector<base::LocalDate> days{*first};
    if (dash != std::string::npos) {
        const auto until = word.substr(dash + 1);
        const auto last =
            day_of(until.find_first_of("-./") == std::string::npos ? first->str().substr(0, 8) + until : until, year);
        if (!last || *last < *first || *last >= first->plus_days(span_days_max)) return {};
        while (days.back() < *last) days.push_back(days.back().plus_days(1));
    }
    text = space == std::string::npos ? "" : text.substr(space + 1);
    return days;
}

/// Without (수), （周三） and what else stands in brackets beside a day.
std::string without_brackets(std::string_view text) {
    std::string out;
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth == 0) out += c;
        if (c == ')' && depth > 0) --depth;
    }
    return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "2027. 3. 10. 10:00" → "2027.3.10. 10:00": month and day belong together, the hour behind them does not.
std::string without_spaces_in_days(std::string_view text) {
    std::string out;
    std::size_t first_digits = 0, dots = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' && !out.empty() && out.back() == '.' && i + 1 < text.size() && is_digit(text[i + 1]) &&
            dots <= (first_digits == 4 ? 2U : 1U))
            continue;
        if (is_digit(c))
            first_digits += dots == 0 ? 1 : 0;
        else if (c == '.')
            ++dots;
        else
            first_digits = dots = 0;
        out += c;
    }
    return out;
}

/// 11일, 11日; but not 종일.
std::string without_day_words(std::string text) {
    for (const std::string_view word : {"일", "日"})
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
            if (at > 0 && is_digit(text[at - 1])) text.replace(at, word.size(), " ");
    return text;
}

std::string plain_times(std::string_view cell) {
    std::string plain = with_marks(without_brackets(with_marks(with_marks(cell, {"（"}, '('), {"）"}, ')')),
                                   {"년 ", "월 ", "년", "월", "年", "月"}, '-');
    plain = without_day_words(plain);
    plain = with_marks(plain, {"–", "—", "～", "〜", "－"}, '~');
    plain = with_marks(plain, {"，", "；", "、", "\n"}, ';');
    plain = with_marks(plain, {"：", "시 ", "시", "时", "点"}, ':');
    plain = with_marks(plain, {"부터 ", "에서 ", " до ", " to ", " until ", "至", "到"}, '~');
    return without_spaces_in_days(with_marks(plain, {"분", "分"}, ' '));
}

/// Without spaces around ~, and single ones elsewhere.
std::string joined_at_dashes(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool joins = !out.empty() && (out.back() == '~' || out.back() == ' ');
        if (c == ' ' && joins) continue;
        if (c == '~' && !out.empty() && out.back() == ' ') out.pop_back();
        out += c;
    }
    return tidy_cell(out);
}

}  // namespace

std::optional<std::vector<TimeSpan>> time_spans_of(std::string_view cell, int year) {
    std::vector<TimeSpan> spans;
    std::vector<std::optional<base::LocalDate>> days{std::nullopt};
    for (const auto& part : cut(plain_times(cell), ",;")) {
        std::string text = joined_at_dashes(part);
        cut_word(text, TimeWord::only);
        if (text.find('~') != std::string::npos) {
            cut_word(text, TimeWord::until_then, true);
            cut_word(text, TimeWord::from_then, false);
        }
        if (const auto own = cut_days(text, year); !own.empty())
            days.assign(own.begin(), own.end());
        else if (text.empty())
            return std::nullopt;
        const auto times = times_of(text);
        if (!times || times->first >= times->second) return std::nullopt;
        for (const auto& day : days) spans.push_back({day, times->first, times->second});
    }
    return spans;
}

}  // namespace gyoryu::documents
