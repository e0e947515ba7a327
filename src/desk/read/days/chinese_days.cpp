#include "desk/read/days/chinese_days.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr std::uint32_t deed_reach = 60;

/// How many days back the word at `at` tells, if one begins there.
std::optional<int> days_back(std::u32string_view text) {
    for (const std::u32string_view word : {U"昨天", U"昨日", U"昨晚"})
        if (text.starts_with(word)) return 1;
    for (const std::u32string_view word : {U"今天", U"今日", U"今晨"})
        if (text.starts_with(word)) return 0;
    return std::nullopt;
}

/// "这是昨天从市商务局获悉的", "记者昨日了解到".
bool only_learnt(std::u32string_view behind) {
    const auto clause = behind.substr(0, behind.find_first_of(U",;"));
    for (const auto learnt : {U"获悉", U"了解到", U"从", U"发布", U"公布", U"表示", U"介绍"})
        if (clause.find(learnt) != clause.npos) return true;
    return false;
}

}  // namespace

int chinese_length(std::u32string_view text) {
    const auto at = text.find(U"为期");
    if (at == text.npos || at + 3 >= text.size()) return 0;
    const auto digit = std::u32string_view(U"零一二三四五六七八九").find(text[at + 2]);
    if (text[at + 3] != U'天' && text[at + 3] != U'日') return 0;
    if (is_digit(text[at + 2])) return static_cast<int>(text[at + 2] - U'0');
    return digit == std::u32string_view::npos ? 0 : static_cast<int>(digit);
}

int chinese_days_from_opening(const Article& article, const Sentence& sentence) {
    if (article.language != text::Language::zh) return 1;
    const auto text = article.folded().substr(sentence.begin, sentence.end - sentence.begin);
    bool opened = false;
    for (const auto word : {U"开幕", U"启幕", U"开展", U"举行", U"举办", U"召开"})
        opened |= text.find(word) != text.npos;
    if (!opened || text.find(U"闭幕") != text.npos) return 1;
    return std::max(1, chinese_length(text));
}

std::optional<RelativeDays> chinese_day(const Article& article, const Sentence& sentence, std::uint32_t at) {
    const auto written = article.written.whole();
    if (article.language != text::Language::zh || !written) return std::nullopt;
    const auto text = article.folded().substr(at, sentence.end - at);
    const auto back = days_back(text);
    if (!back || only_learnt(text.substr(2))) return std::nullopt;
    const auto limit = std::min(at + deed_reach, sentence.end);
    if (first_mark(article.marks, at, limit, {Tag::event_word, Tag::signs}) == nullptr) return std::nullopt;
    const std::chrono::year_month_day told{*written - std::chrono::days(*back)};
    return RelativeDays{at, at + 2, told, told};
}

}  // namespace gyoryu::desk
