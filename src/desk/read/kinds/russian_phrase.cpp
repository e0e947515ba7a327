#include "desk/read/kinds/russian_phrase.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

using namespace std::string_view_literals;

/// How adjectives and participles end, in every case.
constexpr std::array endings{U"ых"sv, U"их"sv, U"ые"sv,  U"ие"sv,  U"ого"sv, U"его"sv, U"ой"sv,    U"ей"sv,
                             U"ую"sv, U"юю"sv, U"ыми"sv, U"ими"sv, U"ому"sv, U"ему"sv, U"ым"sv,    U"им"sv,
                             U"ый"sv, U"ий"sv, U"ая"sv,  U"яя"sv,  U"ое"sv,  U"ее"sv,  U"шихся"sv, U"щихся"sv};

constexpr double visitors_least = 50;

bool describes(std::u32string_view word) {
    if (word.size() < 3 || !is_cyrillic(word.back())) return true;  // B2B, и
    return std::ranges::any_of(endings, [&](auto end) { return word.ends_with(end); });
}

bool holds_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

}  // namespace

bool skips_noun_in_russian(std::u32string_view text, std::uint32_t from, std::uint32_t to) {
    for (auto at = from; at < to;) {
        if (!is_letter(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < to && (is_letter(text[end]) || is_digit(text[end]) || text[end] == U'-')) ++end;
        if (!describes(text.substr(at, end - at))) return true;
        at = end;
    }
    return false;
}

bool names_trade_deal(const SentenceView& view, const Mark& agreement) {
    if (view.language() != text::Language::ru) return false;
    const auto text = view.text();
    if (!text.substr(agreement.begin, agreement.end - agreement.begin).starts_with(U"соглашени")) return false;
    const auto behind = text.substr(agreement.end, 14);
    const auto before = text.substr(view.sentence.begin, agreement.begin - view.sentence.begin);
    const auto word = before.substr(before.substr(0, before.size() - (before.empty() ? 0 : 1)).rfind(U' ') + 1);
    return behind.starts_with(U" на экспорт") || behind.starts_with(U" на поставк") ||
           behind.starts_with(U" о поставк") || behind.starts_with(U" купли") || word.starts_with(U"экспортн");
}

bool visited_in_russian(const SentenceView& view, std::size_t i) {
    const auto& quantity = view.quantities[i];
    if (view.language() != text::Language::ru || quantity.unit != Tag::unit_thing || quantity.value < visitors_least)
        return false;
    const auto before = view.text().substr(view.sentence.begin, quantity.begin - view.sentence.begin);
    return before.ends_with(U"посетили ") || before.ends_with(U"посетило ") || before.ends_with(U"побывали ") ||
           before.ends_with(U"побывало ");
}

bool exhibits_in_russian(const SentenceView& view, std::size_t i) {
    const auto& quantity = view.quantities[i];
    const auto sentence = view.text().substr(view.sentence.begin, view.sentence.end - view.sentence.begin);
    if (!holds_any(sentence, {U"выставк", U"выставке", U"ярмарк", U"экспо"}) ||
        holds_any(sentence, {U"закуп", U"импорт", U"посетил", U"делегаци"}))
        return false;
    const auto from = quantity.begin > view.sentence.begin + 70 ? quantity.begin - 70 : view.sentence.begin;
    const auto near = view.text().substr(from, std::min(quantity.end + 90, view.sentence.end) - from);
    return holds_any(near, {U"участ", U"представил", U"представля", U"показа", U"продемонстр", U"экспон", U"разме"});
}

}  // namespace gyoryu::desk
