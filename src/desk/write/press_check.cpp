#include "desk/write/press_check.h"

#include "desk/read/read_article.h"
#include "desk/write/figure_words.h"
#include "desk/write/press_text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr double half_a_cent = 0.005;

/// A figure may begin a sentence.
bool same_words(std::string_view a, std::string_view b) {
    const auto lowered = [](std::string_view words) {
        auto text = icu::UnicodeString::fromUTF8({words.data(), static_cast<int32_t>(words.size())});
        if (!text.isEmpty()) text.replace(0, text.moveIndex32(0, 1), icu::UnicodeString(u_tolower(text.char32At(0))));
        return text;
    };
    return lowered(a) == lowered(b);
}

bool may_be_told_without_record(FactKind kind) {
    switch (kind) {
        case FactKind::mous:
        case FactKind::buyer_countries:
        case FactKind::institutions:
        case FactKind::attendees:
        case FactKind::booths:
            return true;
        default:
            return false;
    }
}

bool states(const Fact& fact, const Figure& figure) {
    if (read_as(figure.kind, figure.status) != fact.kind || figure.currency != fact.currency) return false;
    return std::abs(written_value(figure) - fact.value) < half_a_cent;
}

/// The record's own and those the text rounds.
std::vector<Figure> sayable(std::string_view press_text, const std::vector<Figure>& recorded) {
    auto all = recorded;
    for (auto& figure : marked_figures(press_text, recorded)) all.push_back(std::move(figure));
    return all;
}

std::string nearest(Language language, const Fact& fact, const std::vector<Figure>& recorded) {
    const Figure* best = nullptr;
    for (const auto& figure : recorded) {
        if (read_as(figure.kind, figure.status) != fact.kind || figure.value == 0) continue;
        const auto apart = [&](const Figure& one) { return std::abs(written_value(one) - fact.value); };
        const bool closer = best == nullptr || (figure.currency == fact.currency && best->currency != fact.currency) ||
                            (figure.currency == best->currency && apart(figure) < apart(*best));
        if (closer) best = &figure;
    }
    return best == nullptr ? std::string{} : figure_words(language, *best);
}

}  // namespace

std::optional<Figure> figure_of_key(std::string_view key, const std::vector<Figure>& recorded) {
    const auto tilde = key.find('~');
    for (const auto& figure : recorded) {
        if (key_of(figure) != key.substr(0, tilde)) continue;
        Figure found = figure;
        if (tilde != key.npos && tilde + 2 == key.size() && key[tilde + 1] >= '1' && key[tilde + 1] <= '9')
            found.digits = key[tilde + 1] - '0';
        return found;
    }
    return std::nullopt;
}

std::vector<Figure> figures_read(Language language, std::string_view press_text) {
    std::vector<Figure> figures;
    for (const auto& fact : read_article(plain_text(press_text), language).facts) {
        const auto kind = figure_kind(name_of(fact.kind));
        if (!kind) continue;
        const int minor_digits = is_amount(*kind) ? 2 : 0;
        const auto value = std::llround(fact.value * (minor_digits == 2 ? 100 : 1));
        figures.push_back({*kind, FigureStatus::confirmed, value, fact.currency, minor_digits, false, 0, {}});
    }
    return figures;
}

std::vector<Figure> marked_figures(std::string_view press_text, const std::vector<Figure>& recorded) {
    std::vector<Figure> found;
    std::set<std::string> seen;
    for (const auto& block : press_blocks(press_text))
        for (const auto& run : block.runs)
            if (!run.figure.empty() && seen.insert(run.figure).second)
                if (auto figure = figure_of_key(run.figure, recorded)) found.push_back(std::move(*figure));
    return found;
}

std::vector<FigureDifference> figure_differences(Language language, std::string_view press_text,
                                                 const std::vector<Figure>& recorded) {
    std::vector<FigureDifference> differences;
    const auto add = [&](FigureDifference difference) {
        if (std::ranges::find(differences, difference) == differences.end())
            differences.push_back(std::move(difference));
    };
    const auto blocks = press_blocks(press_text);
    for (const auto& block : blocks)
        for (const auto& run : block.runs) {
            if (run.figure.empty()) continue;
            const auto figure = figure_of_key(run.figure, recorded);
            const auto words = figure ? all_figure_words(language, *figure) : std::vector<std::string>{};
            const bool same = std::ranges::any_of(words, [&](const auto& one) { return same_words(one, run.text); });
            if (!same) add({run.text, words.empty() ? std::string{} : words.front()});
        }
    const auto all = sayable(press_text, recorded);
    for (const auto& fact : read_article(plain_text(blocks), language).facts) {
        if (std::ranges::any_of(all, [&](const Figure& figure) { return states(fact, figure); })) continue;
        auto near = nearest(language, fact, recorded);
        if (near.empty() && may_be_told_without_record(fact.kind)) continue;
        const bool said = std::ranges::any_of(differences, [&](const auto& one) {
            return one.written.find(fact.span.words) != std::string::npos ||
                   fact.span.words.find(one.written) != std::string::npos;
        });
        if (!said) add({fact.span.words, std::move(near)});
    }
    return differences;
}

}  // namespace gyoryu::desk
