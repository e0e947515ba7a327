#include "desk/read/russian_signers.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t letters_least = 3, letters_most = 9;

}  // namespace

void RussianSigners::find_signers() {
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (verb == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {agreement_word, contract_word}) == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {signs_not}) != nullptr)
        return;
    for (std::size_t i = 0; i < words_.size(); ++i)
        if (is_party(i, verb->begin))
            found_.push_back({words_[i].begin, words_[i].end, BodyType::other, index_, true, false});
    std::ranges::sort(found_, {}, &BodyMention::begin);
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
    const bool within =
        std::ranges::any_of(found_, [&](const auto& one) { return one.begin < word.end && word.begin < one.end; });
    if (bracketed || within) return false;
    if (word.end <= verb) return true;
    const auto before = i > 0 ? text(words_[i - 1]) : std::u32string_view{};
    return before == U"с" || before == U"со" || before == U"и" || before == U"между";
}

}  // namespace gyoryu::desk
