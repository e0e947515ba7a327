#include "desk/read/agreements/russian_signing.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr std::u32string_view dash_with = U" - с";
constexpr std::uint32_t trade_letters_most = 40;  ///< "с агентством", "с торговой компанией"

bool begins_with_any(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.starts_with(word); });
}

/// Quotation marks at both ends are not the text between two names.
std::u32string_view without_quotes(std::u32string_view gap) {
    while (!gap.empty() && (gap.front() == 0xBB || gap.front() == U'"')) gap.remove_prefix(1);
    while (!gap.empty() && (gap.back() == 0xAB || gap.back() == U'"')) gap.remove_suffix(1);
    return gap;
}

bool is_dash_with(std::u32string_view gap) {
    return begins_with_any(gap, {U" - с ", U" - со "}) && gap.size() <= trade_letters_most &&
           gap.find_first_of(U",;:") == gap.npos;
}

}  // namespace

bool has_dash_for_verb(const Article& article, const Sentence& sentence, const Mark& verb) {
    return article.folded().substr(verb.end, sentence.end - verb.end).find(dash_with) != std::u32string_view::npos;
}

std::vector<std::vector<std::string>> russian_pairs(const Article& article, std::span<const BodyMention> mentions,
                                                    const Sentence& sentence, const Mark& verb) {
    if (!has_dash_for_verb(article, sentence, verb)) return {};
    std::vector<const BodyMention*> named;
    for (const auto& mention : mentions)
        if (!mention.explains) named.push_back(&mention);
    const auto gap = [&](std::size_t i) {
        return without_quotes(article.folded().substr(named[i]->end, named[i + 1]->begin - named[i]->end));
    };
    const auto name = [&](std::size_t i) { return article.words(named[i]->begin, named[i]->end); };
    std::size_t first = 0;
    while (first + 1 < named.size() && !(named[first]->end <= verb.begin && named[first + 1]->begin >= verb.end))
        ++first;
    std::vector<std::vector<std::string>> pairs;
    for (auto i = first; i + 1 < named.size(); i += 2) {
        const bool opens = pairs.empty() && gap(i).find(U" с") != std::u32string_view::npos;
        const bool goes_on =
            !pairs.empty() && is_dash_with(gap(i)) && begins_with_any(gap(i - 1), {U", ", U"; ", U" и ", U", а "});
        if (!opens && !goes_on) return {};
        pairs.push_back({name(i), name(i + 1)});
    }
    return pairs.size() >= 2 ? pairs : std::vector<std::vector<std::string>>{};
}

std::vector<std::string> parties_of_item(const Article& article, std::span<const BodyMention> mentions) {
    std::vector<std::string> parties;
    for (const auto& mention : mentions)
        if (!mention.explains) parties.push_back(article.words(mention.begin, mention.end));
    return parties.size() == 2 ? parties : std::vector<std::string>{};
}

}  // namespace gyoryu::desk
