#include "desk/read/days/russian_days.h"

namespace gyoryu::desk {

namespace {

std::optional<int> days_back(std::u32string_view text) {
    if (text.starts_with(U"сегодня") && (text.size() == 7 || !is_letter(text[7]))) return 0;
    if (text.starts_with(U"вчера") && (text.size() == 5 || !is_letter(text[5]))) return 1;
    return std::nullopt;
}

/// "сообщили сегодня", "сегодня заявил": a day of speaking.
bool only_said(std::u32string_view before, std::u32string_view behind) {
    for (const auto said : {U"сообщил", U"заявил", U"рассказал", U"отметил"})
        if (before.ends_with(said) || behind.substr(0, behind.find_first_of(U",.")).find(said) != behind.npos ||
            before.substr(before.size() - std::min<std::size_t>(before.size(), 12)).find(said) != before.npos)
            return true;
    return false;
}

}  // namespace

std::optional<RelativeDays> russian_day(const Article& article, const Sentence& sentence, std::uint32_t at) {
    const auto written = article.written.whole();
    if (article.language != text::Language::ru || !written) return std::nullopt;
    if (at > 0 && is_letter(article.folded()[at - 1])) return std::nullopt;
    const auto text = article.folded().substr(at, sentence.end - at);
    const auto back = days_back(text);
    if (!back || only_said(article.folded().substr(sentence.begin, at - sentence.begin), text)) return std::nullopt;
    if (first_mark(article.marks, sentence.begin, sentence.end, {Tag::event_word, Tag::signs}) == nullptr)
        return std::nullopt;
    const std::chrono::year_month_day told{*written - std::chrono::days(*back)};
    return RelativeDays{at, at + (*back == 0 ? 7 : 5), told, told};
}

}  // namespace gyoryu::desk
