#include "desk/read/bodies/russian_signers.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t letters_least = 3, letters_most = 9;

}  // namespace

void RussianSigners::find_known() {
    const auto latin = [&](std::size_t i) { return words_[i].capital && is_latin(text_[words_[i].begin]); };
    for (const Mark& mark : marks_) {
        if (mark.tag != body_known) continue;
        const auto run = words_of(mark);
        if (!run) continue;
        const auto behind = run->second + 1;
        const bool goes_on = behind < words_.size() && words_[behind].joined && latin(run->second) && latin(behind);
        const bool begun = run->first > 0 && words_[run->first].joined && latin(run->first) && latin(run->first - 1);
        const bool dedicated = behind < words_.size() && text(words_[behind]).starts_with(U"им");  // МГУ им. …
        if (!goes_on && !begun && !dedicated) add(run->first, known_kind(mark), mark.end);
    }
}

void RussianSigners::find_signers() {
    find_headed();
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (verb == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {agreement_word, contract_word}) == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {signs_not}) != nullptr)
        return;
    find_republics();
    for (std::size_t i = 0; i < words_.size(); ++i)
        if (is_party(i, verb->begin)) put({words_[i].begin, words_[i].end, BodyType::other, index_, true, false});
}

/// "ректор ПримГУ", "компания ПТМ", "генеральный директор Sample Trade Co": whose office it is.
void RussianSigners::find_headed() {
    const bool deals = first_mark(marks_, sentence_.begin, sentence_.end, {signs}) != nullptr &&
                       first_mark(marks_, sentence_.begin, sentence_.end, {agreement_word, contract_word}) != nullptr;
    for (std::size_t i = 1; i < words_.size(); ++i) {
        const bool latin = is_latin(text_[words_[i].begin]);
        const bool written_so = latin ? words_[i].capital : words_[i].capital && is_abbreviation(words_[i]);
        const bool told = is_office(i - 1) || (latin && deals && is_land(words_[i - 1]));
        if (!words_[i].joined || !written_so || !told || overlaps(words_[i])) continue;
        auto last = i;
        while (latin && last + 1 < words_.size() && last < i + 6 && words_[last + 1].joined &&
               words_[last + 1].capital && is_latin(text_[words_[last + 1].begin]))
            ++last;
        const bool firm = text(words_[i - 1]).starts_with(U"компани");
        if (words_[last].end - words_[i].begin >= 2)
            put({words_[i].begin, words_[last].end, latin || firm ? BodyType::company : BodyType::other, index_, true,
                 false});
    }
}

/// "марокканская Sample Logistics подписала".
bool RussianSigners::is_land(const EuropeanWord& word) const {
    return !word.capital && text(word).find(U"ск") != text_.npos &&
           first_mark(marks_, word.begin, word.end, {side_land}) != nullptr;
}

/// "между Республикой Пример и".
void RussianSigners::find_republics() {
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
        const auto before = text(words_[i - 1]);
        if (!text(words_[i]).starts_with(U"республик") || !words_[i + 1].joined || !words_[i + 1].capital ||
            (before != U"между" && before != U"и" && before != U"с"))
            continue;
        if (!overlaps(words_[i])) put({words_[i].begin, words_[i + 1].end, BodyType::city, index_, true, false});
    }
}

bool RussianSigners::is_office(std::size_t i) const {
    const auto name = text(words_[i]);
    if (name == U"стороны") return i > 0 && text(words_[i - 1]) == U"со";
    for (const auto office : {U"ректор", U"проректор", U"директор", U"гендиректор", U"декан", U"профессор",
                              U"представител", U"делегаци", U"руководител", U"президент", U"вице-президент",
                              U"правления", U"компани", U"сотрудник", U"председател", U"кампус"})
        if (name.starts_with(office)) return true;
    return false;
}

/// ПримГУ, ПТМ: two capitals and more.
bool RussianSigners::is_abbreviation(const EuropeanWord& word) const {
    std::size_t capitals = 0;
    for (auto at = word.begin; at < word.end; ++at) {
        const char32_t c = article_.page.text[at];
        if (!is_cyrillic(c)) return false;
        capitals += c >= 0x410 && c <= 0x42F ? 1 : 0;
    }
    const auto length = word.end - word.begin;
    return capitals >= 2 && capitals * 2 >= length && length >= letters_least && length <= letters_most &&
           word.body == Tag::number &&
           first_mark(marks_, word.begin, word.end, {body_never, place, legal_form}) == nullptr;
}

/// Before the verb, or behind "с", "и" or "между"; the abbreviations of countries and of forms are none.
bool RussianSigners::is_party(std::size_t i, std::uint32_t verb) const {
    const auto& word = words_[i];
    const auto length = word.end - word.begin;
    if (length < letters_least || length > letters_most || !all_capitals(word) || !is_cyrillic(text_[word.begin]) ||
        word.body != Tag::number || word.opens_quote ||
        first_mark(marks_, word.begin, word.end, {body_never, place, legal_form}) != nullptr)
        return false;
    const bool bracketed = word.begin > sentence_.begin && text_[word.begin - 1] == U'(';
    if (bracketed || overlaps(word)) return false;
    if (word.end <= verb) return true;
    const auto before = i > 0 ? text(words_[i - 1]) : std::u32string_view{};
    return before == U"с" || before == U"со" || before == U"и" || before == U"между";
}

}  // namespace gyoryu::desk
