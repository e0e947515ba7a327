#include "desk/write/figure_words.h"

#include "text/catalogue.h"
#include "text/numbers.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using text::Parameters;
using text::sentence;

std::int64_t shown_value(const Figure& figure) {
    return figure.digits > 0 ? text::rounded(figure.value, figure.digits) : figure.value;
}

bool says_about(const Figure& figure) { return figure.approximate || shown_value(figure) != figure.value; }

/// Korean magnitudes follow one another only without a gap: 1억 and 5000 apart could be taken for two numbers.
bool splits_in_korean(std::int64_t value) {
    const auto rest = value % 10'000, myriads = value / 10'000 % 10'000;
    return rest != 0 && (rest < 100 || myriads == 0 || value >= 1'000'000'000'000);
}

std::string whole_number(Language language, std::int64_t value) {
    if (language == Language::ko && splits_in_korean(value)) return text::grouped(language, value);
    return text::in_magnitudes(language, value);
}

std::int64_t power_of_ten(int power) { return power <= 0 ? 1 : 10 * power_of_ten(power - 1); }

std::string number_words(Language language, std::int64_t value, int minor_digits) {
    const auto unit = power_of_ten(minor_digits);
    const auto whole = value / unit, rest = value % unit;
    if (rest == 0) return whole_number(language, whole);
    const auto decimals = std::to_string(unit + rest).substr(1);
    return text::grouped(language, whole) + (language == Language::ru ? "," : ".") + decimals;
}

/// What the noun of the currency agrees with: the units themselves, "two" behind a fraction (2,50 юаня) and "five"
/// behind a magnitude (2 млн юаней).
std::int64_t counted_by(Language language, std::int64_t value, int minor_digits) {
    const auto unit = power_of_ten(minor_digits);
    if (value % unit != 0) return 2;
    const auto whole = value / unit;
    return whole_number(language, whole) == text::grouped(language, whole) ? whole : 5;
}

std::string marked_about(Language language, const Figure& figure, std::string words) {
    return says_about(figure) ? sentence(language, "figure.about", Parameters{{"amount", std::move(words)}}) : words;
}

std::string key_for(const Figure& figure) {
    std::string key = "figure." + std::string(name_of(figure.kind));
    if (!is_amount(figure.kind) && figure.kind != FigureKind::contracts) return key;
    // "As participants report" would be untrue of what an article or the office says.
    if (figure.by_others && figure.status == FigureStatus::claimed) return key + ".unconfirmed";
    if (figure.by_others && figure.status == FigureStatus::reported) return key + ".with_unconfirmed";
    return key + "." + std::string(name_of(figure.status));
}

std::string_view name_of_form(WordForm form) { return form == WordForm::genitive ? "genitive" : "plain"; }

}  // namespace

std::string amount_words(Language language, const Figure& figure) {
    const auto value = shown_value(figure);
    const auto number = number_words(language, value, figure.minor_digits);
    const auto key = "figure.money." + figure.currency;
    const Parameters params{{"number", number}, {"count", counted_by(language, value, figure.minor_digits)}};
    auto words = text::has_sentence(key) ? sentence(language, key, params)
                                         : sentence(language, "figure.money.other",
                                                    Parameters{{"number", number}, {"code", figure.currency}});
    return marked_about(language, figure, std::move(words));
}

std::string figure_words(Language language, const Figure& figure, WordForm form) {
    // "около 40 встреч": what follows the preposition is in the genitive.
    if (says_about(figure) && !is_amount(figure.kind)) form = WordForm::genitive;
    Parameters params{{"form", std::string(name_of_form(form))}};
    if (is_amount(figure.kind)) {
        params.push_back({"amount", amount_words(language, figure)});
    } else {
        const auto value = shown_value(figure);
        params.push_back({"number", marked_about(language, figure, text::grouped(language, value))});
        params.push_back({"count", value});
    }
    return sentence(language, key_for(figure), params);
}

std::vector<std::string> all_figure_words(Language language, const Figure& figure) {
    std::vector<std::string> all;
    for (const auto form : {WordForm::plain, WordForm::genitive}) {
        auto words = figure_words(language, figure, form);
        if (std::ranges::find(all, words) == all.end()) all.push_back(std::move(words));
    }
    return all;
}

}  // namespace gyoryu::desk
