#include "desk/read/page/article_lines.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t sentence_letters_least = 18;
constexpr std::uint32_t sentence_letters_least_han = 12;
constexpr std::uint32_t long_line_letters = 70;
constexpr std::uint32_t repeated_letters_least = 8;
constexpr std::size_t bars_least = 2;
constexpr std::size_t headlines_most = 6;
constexpr std::size_t heading_letters_most = 24;
constexpr std::size_t label_letters_most = 7;  ///< with the bracket that opens it

std::vector<ArticleLine> split(const PageText& page) {
    std::vector<ArticleLine> lines;
    const auto& text = page.text;
    for (std::uint32_t at = 0; at <= text.size();) {
        const auto found = text.find(U'\n', at);
        const auto stop = static_cast<std::uint32_t>(std::min(found, text.size()));
        std::uint32_t begin = at, end = stop;
        const auto blank = [](char32_t c) { return is_space(c) || c == 0xFEFF || c == 0x200B; };
        while (begin < end && blank(text[begin])) ++begin;
        while (end > begin && blank(text[end - 1])) --end;
        if (begin < end) lines.push_back({begin, end});
        at = stop + 1;
    }
    return lines;
}

/// Ends as a sentence does, perhaps behind a quotation mark or a bracket.
bool ends_sentence(std::u32string_view line) {
    while (!line.empty() && (line.back() == U'"' || line.back() == U'\'' || line.back() == U')' ||
                             line.back() == U']' || line.back() == U'>' || line.back() == 0xBB))
        line.remove_suffix(1);
    if (line.empty()) return false;
    const char32_t c = line.back();
    return c == U'.' || c == U'!' || c == U'?' || c == 0x3002;
}

/// A full stop in the middle: two sentences in a line whose end a reporter's name and address hide.
bool has_sentence(std::u32string_view line) {
    return line.find(U"다. ") != line.npos || line.find(U"다.") != line.npos || line.find(0x3002) != line.npos;
}

bool cut_off(std::u32string_view line) { return line.ends_with(U"..") || line.ends_with(0x2026); }

bool starts_like_ranking(std::u32string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && is_digit(line[digits])) ++digits;
    if (digits == 0 || digits > 2 || digits + 1 >= line.size()) return false;
    const char32_t next = line[digits] == U' ' ? line[digits + 1] : line[digits];
    return next == U'|' || (next == U'.' && line[digits] == U'.' && line[digits + 1] == U' ');
}

/// "KOSPI 2,634.15 | KOSDAQ 861.20 | WTI 82.10": rates and menus in one line.
bool is_ticker(std::u32string_view line) {
    std::size_t bars = 0;
    for (std::size_t at = line.find(U" | "); at != line.npos; at = line.find(U" | ", at + 3)) ++bars;
    return bars >= bars_least;
}

bool looks_like_sentence(std::u32string_view line) {
    if (starts_like_ranking(line) || (cut_off(line) && line.size() < long_line_letters)) return false;
    const bool han = std::ranges::count_if(line, is_han) * 2 > static_cast<std::ptrdiff_t>(line.size());
    const auto least = han ? sentence_letters_least_han : sentence_letters_least;
    return (line.size() >= least && (ends_sentence(line) || has_sentence(line))) ||
           (line.size() >= long_line_letters && !is_ticker(line));
}

/// English and Russian titles are often as long as sentences, but end without a full stop and are one.
bool is_long_title(std::u32string_view line) {
    const bool european = std::ranges::none_of(line, [](char32_t c) { return c >= 0x1100; });
    return european && line.size() < 2 * long_line_letters && !ends_sentence(line) && line.find(U". ") == line.npos;
}

bool has_digit(std::u32string_view line) { return std::ranges::any_of(line, is_digit); }

bool is_row(std::u32string_view line) {
    const bool list = line.size() > 2 &&
                      (line[0] == U'▲' || line[0] == U'△' || line[0] == U'○' || line[0] == U'□' || line[0] == U'■' ||
                       line[0] == U'▶' || line[0] == U'※' || line[0] == U'-' || line[0] == 0xB7);
    return has_digit(line) && (line.find(U'|') != line.npos || line.find(U':') != line.npos ||
                               line.find(U'\t') != line.npos || list || line.size() < 30);
}

/// "[공시] …", "[특징주] …": a headline with a label of its own.
bool is_labelled(std::u32string_view line) {
    if (line.size() < 3 || line[0] != U'[') return false;
    const auto close = line.find(U']');
    return close != line.npos && close > 1 && close <= label_letters_most && close + 1 < line.size() &&
           line[close + 1] == U' ';
}

/// Labelled headlines under each other are a list of other articles.
void drop_lists_of_headlines(const PageText& page, std::vector<ArticleLine>& lines) {
    const auto labelled = [&](const ArticleLine& line) {
        const auto text = std::u32string_view(page.folded).substr(line.begin, line.end - line.begin);
        return is_labelled(text) && !ends_sentence(text);
    };
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        if (labelled(lines[i]) && labelled(lines[i + 1]))
            lines[i].role = LineRole::clutter, lines[i + 1].role = LineRole::clutter;
}

/// Of what a figure of an event may be: a table or list of the article names one at least.
bool names_kind(std::span<const Mark> marks) {
    return std::ranges::any_of(marks, [](const Mark& mark) {
        return mark.tag >= Tag::noun_consultation && mark.tag <= Tag::noun_booth && mark.tag != Tag::noun_company;
    });
}

/// Lists below the text that name nothing a figure may be of are weather, prices and headlines of other articles.
void drop_lists_of_others(const PageText& page, const std::vector<Mark>& marks, std::vector<ArticleLine>& lines) {
    const auto last = std::ranges::find(lines.rbegin(), lines.rend(), LineRole::sentence, &ArticleLine::role);
    if (last == lines.rend()) return;
    for (auto line = last.base(); line != lines.end();) {
        auto end = line;
        bool own = false;
        do {
            own = own || (end->role == LineRole::row && names_kind(marks_in(marks, end->begin, end->end)));
            ++end;
        } while (end != lines.end() &&
                 std::ranges::count(page.text.begin() + (end - 1)->end, page.text.begin() + end->begin, U'\n') == 1);
        for (; line != end; ++line)
            if (line->role == LineRole::row && !own) line->role = LineRole::clutter;
    }
}

struct Found {
    bool clutter = false, section = false, ends = false, dateline = false, year = false;
};

/// "[기업 게시판]", "━━━ 최신 목록 ━━━", "■ 산업단지 브리프": the heading of a part, by what stands at its ends.
bool is_heading(std::u32string_view line) {
    if (line.size() < 3 || line.size() > heading_letters_most) return false;
    return (line.front() == U'[' && line.back() == U']') || line.front() == U'■' ||
           (line.front() == U'━' && line.back() == U'━') || (line.front() == U'─' && line.back() == U'─');
}

Found words_of(std::u32string_view text, std::span<const Mark> marks, const ArticleLine& line) {
    Found found;
    const bool heading = is_heading(text);
    for (const Mark& mark : marks) {
        found.clutter |= mark.tag == Tag::clutter_line;
        found.section |=
            mark.tag == Tag::clutter_section && line.end - mark.end < 16 && (heading || mark.begin < line.begin + 4);
        found.ends |= mark.tag == Tag::clutter_end && mark.begin < line.begin + 3;
        found.dateline |= mark.tag == Tag::dateline;
    }
    return found;
}

bool has_year(std::u32string_view line) {
    for (std::size_t i = 0; i + 4 < line.size(); ++i)
        if ((line[i] == U'1' && line[i + 1] == U'9') || (line[i] == U'2' && line[i + 1] == U'0'))
            if (is_digit(line[i + 2]) && is_digit(line[i + 3]) && !is_digit(line[i + 4])) return true;
    const auto end = line.size() < 8 ? std::u32string_view{} : line.substr(line.size() - 4);
    return end.starts_with(U"20") && is_digit(end[2]) && is_digit(end[3]);
}

}  // namespace

std::vector<ArticleLine> article_lines(const PageText& page, const std::vector<Mark>& marks) {
    auto lines = split(page);
    std::unordered_set<std::u32string_view> seen;
    bool in_section = false, any_sentence = false, lists = false, dated_above = false;
    for (auto& line : lines) {
        const auto text = std::u32string_view(page.folded).substr(line.begin, line.end - line.begin);
        const bool item =
            lists && text.size() >= repeated_letters_least && (text.back() == U';' || text.back() == U'.');
        const auto found = words_of(text, marks_in(marks, line.begin, line.end), line);
        const bool again = text.size() >= repeated_letters_least && !seen.insert(text).second;
        const bool sentence = item || (looks_like_sentence(text) && (any_sentence || !is_long_title(text)));
        lists = (sentence && text.back() == U':') || (item && text.back() == U';');
        const bool dated = has_year(text) && text.size() < long_line_letters && !sentence;
        in_section = (in_section || found.section || (found.ends && any_sentence)) &&
                     !(sentence && !found.clutter && !found.section);
        if (again) continue;
        const bool of_page = found.clutter && any_sentence && dated_above;  // "최종수정일 : …" below the text
        if (!of_page && (dated || (found.dateline && has_digit(text) && text.size() < long_line_letters)))
            line.role = LineRole::dateline, dated_above = true;
        if (found.clutter && !(sentence && text.size() >= long_line_letters && !in_section)) continue;
        if (in_section && !sentence) continue;
        if (sentence)
            line.role = LineRole::sentence, any_sentence = true;
        else if (line.role != LineRole::dateline && any_sentence)
            line.role = is_row(text) && !starts_like_ranking(text) ? LineRole::row : LineRole::clutter;
        else if (line.role != LineRole::dateline && text.size() >= repeated_letters_least)
            line.role = is_row(text) && text.find(U'|') != text.npos && !starts_like_ranking(text) ? LineRole::row
                                                                                                   : LineRole::headline;
    }
    drop_lists_of_headlines(page, lines);
    drop_lists_of_others(page, marks, lines);
    const auto first = std::ranges::find(lines, LineRole::sentence, &ArticleLine::role);
    std::size_t kept = 0;
    for (auto line = first; line != lines.begin();)
        if ((--line)->role == LineRole::headline && ++kept > headlines_most) line->role = LineRole::clutter;
    return lines;
}

}  // namespace gyoryu::desk
