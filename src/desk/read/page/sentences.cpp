#include "desk/read/page/sentences.h"

#include <array>

namespace gyoryu::desk {

namespace {

using namespace std::string_view_literals;

/// What has no full stop for so long is cut: the rules compare parts of a sentence with each other.
constexpr std::uint32_t bracket_letters_most = 40;
constexpr std::uint32_t name_letters_most = 60;
constexpr std::uint32_t sentence_letters_most = 1'000;

/// Words that a full stop ends without ending the sentence.
constexpr std::array shortened{U"co"sv,   U"ltd"sv,  U"inc"sv, U"corp"sv, U"mr"sv,  U"ms"sv,  U"dr"sv,  U"st"sv,
                               U"no"sv,   U"u.s"sv,  U"jan"sv, U"feb"sv,  U"mar"sv, U"apr"sv, U"aug"sv, U"sep"sv,
                               U"sept"sv, U"oct"sv,  U"nov"sv, U"dec"sv,  U"г"sv,   U"гг"sv,  U"млн"sv, U"млрд"sv,
                               U"тыс"sv,  U"долл"sv, U"руб"sv, U"ул"sv,   U"им"sv,  U"т.е"sv, U"т.д"sv, U"vs"sv,
                               U"p.m"sv,  U"a.m"sv,  U"св"sv,  U"кв"sv};

std::u32string_view word_before(std::u32string_view text, std::size_t begin, std::size_t dot) {
    std::size_t at = dot;
    while (at > begin && (is_letter(text[at - 1]) || text[at - 1] == U'.')) --at;
    return text.substr(at, dot - at);
}

bool closes(char32_t c) { return c == U'"' || c == U'\'' || c == U')' || c == 0xBB || c == 0x300D || c == 0x300F; }

/// A sentence ends at `at`: behind 다. even without a space, elsewhere before one.
bool ends_at(std::u32string_view text, std::size_t begin, std::size_t at, std::size_t end) {
    const char32_t c = text[at];
    if (c == 0x3002 || c == U'!' || c == U'?') return true;
    if (c != U'.') return false;
    const char32_t next = at + 1 < end ? text[at + 1] : U' ';
    if (at > begin && is_hangul(text[at - 1]))
        return next == U' ' || (is_hangul(next) && text[at - 1] == U'다') || closes(next);
    if (next != U' ' && !closes(next)) return false;
    if (at > begin && is_digit(text[at - 1])) return !(at + 2 < end && is_digit(text[at + 2]));
    const auto word = word_before(text, begin, at);
    for (const auto known : shortened)
        if (word == known) {
            std::size_t after = at + 1;
            while (after < end && (text[after] == U' ' || closes(text[after]))) ++after;
            return after >= end;
        }
    const bool initials = word.size() == 3 && word[1] == U'.';  // Н.П. Примеров
    return word.size() != 1 && !initials;
}

/// «Примерная выставка. Центральный край»: a name between quotation marks holds full stops, what somebody says is
/// longer.
std::uint32_t end_of_name(std::u32string_view text, std::uint32_t opens) {
    const auto close = text.substr(opens, name_letters_most).find(char32_t{0xBB});
    return close == text.npos ? 0 : opens + static_cast<std::uint32_t>(close);
}

bool mostly_quoted(std::u32string_view text) {
    const auto open = text.find(U'"');
    const auto close = text.rfind(U'"');
    return open != text.npos && (close - open) * 2 > text.size();
}

}  // namespace

std::vector<Sentence> sentences_of(std::u32string_view folded, const std::vector<ArticleLine>& lines,
                                   std::span<const Mark> marks) {
    std::vector<Sentence> sentences;
    const auto add = [&](std::uint32_t begin, std::uint32_t end, LineRole role) {
        while (begin < end && folded[begin] == U' ') ++begin;
        if (begin >= end) return;
        const auto own = marks_in(marks, begin, end);
        Sentence sentence{begin, end, role, mostly_quoted(folded.substr(begin, end - begin))};
        sentence.first_mark = static_cast<std::size_t>(own.data() - marks.data());
        sentence.mark_count = own.size();
        for (const Mark& mark : own) sentence.tags.add(mark.tag);
        sentences.push_back(sentence);
    };
    for (const auto& line : lines) {
        if (line.role == LineRole::clutter || line.role == LineRole::dateline) continue;
        std::uint32_t begin = line.begin;
        bool in_quotes = false;
        std::uint32_t bracket = 0;  ///< just behind one that is open
        std::uint32_t name_end = 0;
        for (std::uint32_t at = line.begin; line.role != LineRole::headline && at < line.end; ++at) {
            if (folded[at] == U'"') in_quotes = !in_quotes;
            if (folded[at] == U'(') bracket = at + 1;
            if (folded[at] == U')') bracket = 0;
            if (folded[at] == 0xAB) name_end = end_of_name(folded.substr(0, line.end), at);
            if (at < name_end) continue;
            if (bracket != 0 && at - bracket < bracket_letters_most) continue;
            const bool too_long = at - begin > sentence_letters_most;
            if (!too_long && (in_quotes || !ends_at(folded, begin, at, line.end))) continue;
            if (too_long) in_quotes = false;
            std::uint32_t end = at + 1;
            while (end < line.end && closes(folded[end]) && folded[end] != U'"') ++end;
            add(begin, end, line.role);
            begin = end;
            at = end - 1;
        }
        add(begin, line.end, line.role);
    }
    return sentences;
}

}  // namespace gyoryu::desk
