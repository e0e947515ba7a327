#include "desk/read/days/chinese_days.h"

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
