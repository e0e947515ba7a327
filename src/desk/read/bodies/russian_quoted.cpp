#include "desk/read/bodies/russian_quoted.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t quoted_words_most = 5, names_most = 30;
constexpr std::uint32_t counted_reach = 28;
constexpr std::uint32_t quote_letters = 2;  ///< the one that closes and the one that opens

}  // namespace

void RussianQuoted::find_quoted() {
    auto names = quoted_names();
    for (auto& name : names)
        name.firm = (name.first > 0 && tells_firm(name.first - 1)) || signs_here(name) || counted_before(name);
    for (std::size_t i = 0; i < names.size(); ++i) names[i].firm = names[i].firm || is_beside_firm(names, i);
    for (auto i = names.size(); i-- > 0;) names[i].firm = names[i].firm || is_beside_firm(names, i);
    for (const auto& name : names)
        if (name.firm) put({words_[name.first].begin, words_[name.last].end, BodyType::company, index_, true, false});
}

std::vector<RussianQuoted::Quoted> RussianQuoted::quoted_names() const {
    std::vector<Quoted> names;
    for (std::size_t i = 0; i < words_.size() && names.size() < names_most; ++i) {
        const auto& opens = words_[i];
        if (!opens.opens_quote || !opens.capital || overlaps(opens)) continue;
        auto last = i;
        while (last + 1 < words_.size() && !words_[last].closes_quote && last < i + quoted_words_most) ++last;
        if (words_[last].closes_quote && !overlaps(words_[last])) names.push_back({i, last, false});
    }
    return names;
}

/// Its trade, or, where something is signed, the land that it is from.
bool RussianQuoted::tells_firm(std::size_t i) const {
    const auto& word = words_[i];
    if (words_[i + 1].begin - word.end != quote_letters) return false;
    const auto from = i > 0 && word.joined && !word.capital ? words_[i - 1].begin : word.begin;  // "сеть магазинов"
    if (first_mark(marks_, from, word.end, {body_trade}) != nullptr) return true;
    const auto name = text(word);
    const bool land = !word.capital && name.find(U"ск") != name.npos &&
                      (name.ends_with(U"ая") || name.ends_with(U"ой") || name.ends_with(U"ую"));
    return land && first_mark(marks_, sentence_.begin, sentence_.end, {signs, contract_word}) != nullptr;
}

/// "«Пример» подписал", "заключили «Пример» и", "контракт с «Образцом»".
bool RussianQuoted::signs_here(const Quoted& name) const {
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (verb == nullptr ||
        first_mark(marks_, sentence_.begin, sentence_.end, {agreement_word, contract_word}) == nullptr)
        return false;
    const auto begin = words_[name.first].begin, end = words_[name.last].end;
    for (; verb != nullptr; verb = first_mark(marks_, verb->end, sentence_.end, {signs})) {
        const bool before = verb->begin > end && verb->begin - end == quote_letters;
        const bool behind = verb->end < begin && begin - verb->end == quote_letters;
        if (before || behind) return true;
    }
    const auto ahead = name.first > 0 ? text(words_[name.first - 1]) : std::u32string_view{};
    return ahead == U"с" || ahead == U"со" || ahead == U"между";
}

/// "три компании - «Пример», «Образец»": the firms that were counted are named.
bool RussianQuoted::counted_before(const Quoted& name) const {
    const auto begin = words_[name.first].begin - 1;
    const auto from = begin > sentence_.begin + counted_reach ? begin - counted_reach : sentence_.begin;
    const auto* firms = last_mark(marks_, from, begin, {noun_company, noun_seller, noun_buyer});
    if (firms == nullptr) return false;
    const auto gap = text_.substr(firms->end, begin - firms->end);
    for (const auto lists : {U" - ", U": ", U", среди них ", U", в том числе ", U", среди них - ", U", включая ", U" "})
        if (gap == lists) return true;
    return false;
}

bool RussianQuoted::goes_on_list(std::uint32_t from, std::uint32_t to) const {
    if (from >= to || to - from > counted_reach) return false;
    auto gap = text_.substr(from, to - from);
    while (!gap.empty() && (gap.front() == 0xBB || gap.front() == U'"')) gap.remove_prefix(1);
    while (!gap.empty() && (gap.back() == 0xAB || gap.back() == U'"')) gap.remove_suffix(1);
    for (const auto joins : {U", ", U" и ", U", а также ", U" и компания ", U", компания ", U" и компанией "})
        if (gap == joins) return true;
    return false;
}

/// In a list with one that is a firm.
bool RussianQuoted::is_beside_firm(const std::vector<Quoted>& names, std::size_t i) const {
    const auto begin = words_[names[i].first].begin, end = words_[names[i].last].end;
    if (i > 0 && names[i - 1].firm && goes_on_list(words_[names[i - 1].last].end, begin)) return true;
    if (i + 1 < names.size() && names[i + 1].firm && goes_on_list(end, words_[names[i + 1].first].begin)) return true;
    return std::ranges::any_of(found_, [&](const BodyMention& body) {
        return body.type == BodyType::company &&
               (body.end <= begin ? goes_on_list(body.end, begin) : goes_on_list(end, body.begin));
    });
}

}  // namespace gyoryu::desk
