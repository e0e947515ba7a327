#include "desk/read/days/korean_days.h"

#include "desk/read/article/article.h"

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t word_letters = 2;
constexpr std::size_t deed_reach = 70;

std::optional<int> days_back(std::u32string_view text) {
    if (text.starts_with(U"전날 ") || text.starts_with(U"전날의 ") || text.starts_with(U"어제 ")) return 1;
    if (text.starts_with(U"오늘 ")) return 0;
    return std::nullopt;
}

bool tells_deed(std::u32string_view behind) {
    const auto clause = behind.substr(0, deed_reach);
    for (const auto held : {U"열었", U"열린", U"열고", U" 연 ", U"개최했", U"개최한", U"가졌", U"가진 ", U"체결",
                            U"맺었", U"맺은", U"서명", U"개막", U"폐막", U"막을 올", U"막을 내"})
        if (clause.find(held) != clause.npos) return true;
    return behind.starts_with(U"전날의 ");
}

/// "20일 개막식이 열렸고 전날 열린": told from another day than the one of writing.
bool behind_other_day(const Article& article, const Sentence& sentence, std::uint32_t at) {
    const auto before = article.folded().substr(sentence.begin, at - sentence.begin);
    const auto day = before.rfind(U'일');
    if (day == before.npos || day == 0 || !is_digit(before[day - 1])) return false;
    int number = before[day - 1] - U'0';
    if (day > 1 && is_digit(before[day - 2])) number += 10 * int(before[day - 2] - U'0');
    return number != article.written.day.value_or(0);
}

}  // namespace

std::optional<RelativeDays> korean_day(const Article& article, const Sentence& sentence, std::uint32_t at) {
    const auto written = article.written.whole();
    if (article.language != text::Language::ko || !written || sentence.role != LineRole::sentence) return std::nullopt;
    const auto text = article.folded().substr(at, sentence.end - at);
    const auto back = days_back(text);
    if (!back || !tells_deed(text) || behind_other_day(article, sentence, at)) return std::nullopt;
    if (first_mark(article.marks, sentence.begin, sentence.end, {Tag::event_word, Tag::signs}) == nullptr)
        return std::nullopt;
    const std::chrono::year_month_day told{*written - std::chrono::days(*back)};
    return RelativeDays{at, at + word_letters, told, told};
}

}  // namespace gyoryu::desk
