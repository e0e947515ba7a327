#include "text/han_readings.h"
#include "text/name_key.h"
#include "text/name_words.h"
#include "text/names.h"
#include "text/pinyin.h"
#include "text/unicode.h"

#include <algorithm>

namespace gyoryu::text {

namespace {

constexpr std::size_t guessed_syllables_max = 5, options_max = 4;

/// For each place what may stand there, the likeliest first.
using Options = std::vector<std::vector<std::string>>;

Options options_of_hangul(std::u32string_view word) {
    Options options;
    for (const char32_t c : word) {
        auto& here = options.emplace_back();
        for (const int at : pinyin_of_sino(c)) {
            if (here.size() == options_max) break;
            std::string spelt = pinyin_table()[static_cast<std::size_t>(at)].pinyin;
            if (const auto mark = spelt.find("ü"); mark != std::string::npos) spelt.replace(mark, 2, "u");
            here.push_back(std::move(spelt));
        }
    }
    return options;
}

Options options_of_pinyin(const std::vector<int>& syllables) {
    Options options;
    for (const int syllable : syllables) {
        auto& here = options.emplace_back();
        for (const char32_t c : sino_of_pinyin(syllable))
            if (here.size() < options_max) here.push_back(utf8_of(std::u32string_view(&c, 1)));
    }
    return options;
}

/// Every choice whose ranks add up to `rank`.
void choose(const Options& options, std::size_t at, std::size_t rank, std::string& made, std::size_t most,
            std::vector<std::string>& out) {
    if (out.size() >= most) return;
    if (at == options.size()) {
        if (rank == 0) out.push_back(made);
        return;
    }
    for (std::size_t i = 0; i < options[at].size() && i <= rank; ++i) {
        const auto length = made.size();
        made += options[at][i];
        choose(options, at + 1, rank - i, made, most, out);
        made.resize(length);
    }
}

double weight_of(const std::vector<int>& part) {
    switch (NameWords::built_in().part(part[0])) {
        case NamePart::place:
            return 2;
        case NamePart::body:
            return 5;
        case NamePart::word:
            return 1.2;
        case NamePart::legal:
            break;
    }
    return 0.1;
}

/// A city before a name that has more to it says little: 北京同仁堂 is called 同仁堂.
double added_weight(const std::vector<int>& part) {
    return NameWords::built_in().part(part[0]) == NamePart::place ? 0.7 : weight_of(part);
}

double rest_weight(const NameView& view) {
    return view.rests.empty() ? 0 : 1.5 + 0.35 * static_cast<double>(std::min<std::size_t>(view.rest_length, 8));
}

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::ranges::any_of(a, [&](const std::string& one) { return std::ranges::find(b, one) != b.end(); });
}

double best_sound(const std::vector<SoundKey>& a, const std::vector<SoundKey>& b, double least) {
    for (const auto& one : a)
        for (const auto& other : b) least = std::max(least, sound_likeness(one, other, least));
    return least;
}

constexpr double whole_of_longer = 0.88;  ///< all that was asked for stands in a longer name; never the same name
constexpr double far = 0.45;              ///< sounds that are no more alike than this have nothing in common

/// 0 for `least` and less.
double rest_likeness(const NameView& a, const NameView& b, const std::vector<std::string>& guesses, double least) {
    if (share(a.rests, b.rests)) return 1;
    if (share(guesses, b.rests)) return 0.97;
    const double useful = std::max(far, least / 0.95);
    const double sound = best_sound(a.sounds, b.sounds, useful);
    return sound <= useful ? 0 : 0.95 * sound;
}

/// Weights of what two views have in common, before what no table knows is compared.
struct Common {
    double shared = 0;
    double of_a = 0;    ///< all that the first has
    double either = 0;  ///< all that one of them has
    double rest = 0;    ///< of what no table knows, if both have such
};

Common common_of(const NameView& a, const NameView& b) {
    Common common;
    std::vector<bool> taken(b.parts.size());
    for (const auto& part : a.parts) {
        const double weight = weight_of(part);
        common.of_a += weight;
        for (std::size_t i = 0; i < b.parts.size(); ++i) {
            if (taken[i] || std::ranges::find_first_of(part, b.parts[i]) == part.end()) continue;
            taken[i] = true;
            common.shared += weight;
            break;
        }
    }
    common.either = common.of_a;
    const double rest_a = rest_weight(a), rest_b = rest_weight(b);
    const bool both = rest_a > 0 && rest_b > 0;
    for (std::size_t i = 0; i < b.parts.size(); ++i)
        if (!taken[i]) common.either += both ? added_weight(b.parts[i]) : weight_of(b.parts[i]);
    common.of_a += rest_a;
    common.either += both ? std::max(rest_a, rest_b) : 0.7 * (rest_a + rest_b);
    if (both) common.rest = std::max(rest_a, rest_b);
    return common;
}

/// What both have of what either has; or, a little less, of what the first has. Rises with `rest`, the likeness of what
/// no table knows; from 0.97 on that is spelt the same in some way and does not only sound alike.
double likeness_of(const Common& common, const NameView& a, double rest) {
    const double shared = common.shared + common.rest * rest;
    const double part = shared / common.either, covered = std::min(1.0, shared / common.of_a);
    double best = 0.97 * shared / common.either;
    if (common.of_a < 2) return best;
    best = std::max(best, 0.82 * covered * covered + 0.05 * part);
    const bool spelt = (common.rest > 0 && rest >= 0.97) || a.rests.empty();
    return covered >= 0.97 && spelt ? std::max(best, whole_of_longer + 0.015 * part) : best;
}

/// A likeness of the rest with which the two views are still not above `best`, or below `least`; near the most such.
double useless_rest(const Common& common, const NameView& a, double best, double least) {
    double useless = 0, useful = 1;
    for (int i = 0; i < 6; ++i) {
        const double rest = (useless + useful) / 2, likeness = likeness_of(common, a, rest);
        (likeness <= best || likeness < least ? useless : useful) = rest;
    }
    return useless;
}

double likeness_of_views(const NameKey& a, const NameKey& b, const std::vector<std::string>& guesses, double least) {
    double best = 0;
    for (const auto& one : a.views)
        for (const auto& other : b.views) {
            const auto common = common_of(one, other);
            if (common.either == 0) continue;
            const double most = likeness_of(common, one, 1);
            if (most <= best || most < least) continue;
            const double useless = useless_rest(common, one, best, least);
            const double rest = common.rest > 0 ? rest_likeness(one, other, guesses, useless) : 0;
            best = std::max(best, likeness_of(common, one, rest));
        }
    return best;
}

/// One form stands inside another, as when only the beginning was typed.
double likeness_of_inside(const NameKey& a, const NameKey& b) {
    double best = 0;
    for (std::size_t i = 0; i < a.forms.size(); ++i) {
        const auto& wanted = a.forms[i];
        if (wanted.size() < 4 && i > 0) continue;
        for (const auto& form : b.forms) {
            const auto at = form.find(wanted);
            if (at == std::string::npos) continue;
            const double part = static_cast<double>(wanted.size()) / static_cast<double>(form.size());
            best = std::max(best, 0.55 + 0.25 * part + (at == 0 ? 0.06 : 0));
        }
    }
    return best;
}

}  // namespace

std::vector<std::string> guessed_forms(const NameKey& key, std::size_t most) {
    std::vector<std::string> out;
    if (key.views.empty() || key.views[0].rests.empty()) return out;
    const auto& own = key.views[0].rests[0];
    Options options;
    switch (script_of(own)) {
        case Script::hangul:
            options = options_of_hangul(code_points_of(own));
            break;
        case Script::latin:
            options = options_of_pinyin(pinyin_of_latin(own));
            break;
        case Script::cyrillic:
            options = options_of_pinyin(pinyin_of_cyrillic(own));
            break;
        case Script::none:
        case Script::han:
        case Script::kana:
        case Script::other:
            break;
    }
    if (options.size() < 2 || options.size() > guessed_syllables_max) return out;
    std::string made;
    for (std::size_t rank = 0; rank <= options_max * options.size() && out.size() < most; ++rank)
        choose(options, 0, rank, made, most, out);
    return out;
}

double name_likeness(const NameKey& a, const NameKey& b, const std::vector<std::string>& guesses_of_a, double least) {
    if (a.plain.empty() || b.plain.empty()) return 0;
    if (a.plain == b.plain) return 1;
    if (!a.forms.empty() && !b.forms.empty() && a.forms[0] == b.forms[0]) return 0.99;
    double likeness = std::max(likeness_of_views(a, b, guesses_of_a, least), likeness_of_inside(a, b));
    if (share(a.forms, b.forms)) likeness = std::max(likeness, 0.96);
    const double useful = std::max({far, likeness / 0.93, (least - 1e-9) / 0.93});
    const double sound = best_sound(a.sounds, b.sounds, useful);
    if (sound <= useful) return likeness;
    const bool known = a.views[0].rests.empty() && sound < 1;  // a place or a body of the tables sounds like much else
    return std::max(likeness, (known ? 0.87 : 0.93) * sound);
}

}  // namespace gyoryu::text
