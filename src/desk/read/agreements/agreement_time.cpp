#include "desk/read/agreements/agreement_time.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;
using text::Language;

namespace {

/// "지난 2009년 양국 부처가 체결한 협약": a year before the verb that only qualifies a noun.
bool of_another_year(const Article& article, const Sentence& sentence, const Mark& signing) {
    const char32_t last = article.folded()[signing.end - 1];
    if (article.language != Language::ko || (last != U'한' && last != U'은')) return false;
    const auto ahead = article.folded().substr(sentence.begin, signing.begin - sentence.begin);
    const auto at = ahead.rfind(U"년 ");
    if (at == ahead.npos || at < 4 || !std::ranges::all_of(ahead.substr(at - 4, 4), is_digit)) return false;
    int year = 0;
    for (const char32_t digit : ahead.substr(at - 4, 4)) year = year * 10 + static_cast<int>(digit - U'0');
    return !article.year || *article.year != year;
}

/// "오는 6일 … 체결해 … 나설 방침이다": all of it lies ahead.
bool still_to_come(const Article& article, const Sentence& sentence, const Mark& done) {
    const auto ahead = article.folded().substr(sentence.begin, done.begin - sentence.begin);
    const auto behind = article.folded().substr(done.end, sentence.end - done.end);
    if (ahead.find(U"오는 ") == ahead.npos) return false;
    for (const auto plan : {U"방침이다", U"예정이다", U"계획이다", U"방침을", U"계획을"})
        if (behind.find(plan) != behind.npos) return true;
    return false;
}

}  // namespace

bool is_only_intended(const Article& article, const Sentence& sentence) {
    const auto marks = article.marks_of(sentence);
    const auto* meant = first_mark(marks, sentence.begin, sentence.end, {signs_not});
    const auto* done = first_mark(marks, sentence.begin, sentence.end, {signs});
    if (article.language == Language::ko && done != nullptr && still_to_come(article, sentence, *done)) return true;
    if (meant == nullptr) return false;
    if (article.language == Language::ko)
        return done == nullptr || (meant->begin <= done->begin && meant->end >= done->end);
    return true;
}

bool is_of_long_ago(const Article& article, const Sentence& sentence, const Mark& signing) {
    const auto text = article.folded();
    const auto behind = text.substr(signing.end, std::min<std::size_t>(5, sentence.end - signing.end));
    if (behind.starts_with(U" 지 ") || behind.starts_with(U" 있")) return true;
    const auto rest = text.substr(signing.end, sentence.end - signing.end);
    if (rest.find(U"오고 있다") != rest.npos || rest.find(U"교류하고 있다") != rest.npos) return true;
    if (of_another_year(article, sentence, signing)) return true;
    const bool since = behind.starts_with(U" 뒤") || behind.starts_with(U" 이후") || behind.starts_with(U" 이래");
    const auto ahead = text.substr(sentence.begin, signing.begin - sentence.begin);
    const auto year = ahead.rfind(U"년 ");
    return since && year != ahead.npos && year >= 4 && is_digit(ahead[year - 4]) && is_digit(ahead[year - 1]);
}

}  // namespace gyoryu::desk
