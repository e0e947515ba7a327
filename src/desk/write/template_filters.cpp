#include "desk/write/template_filters.h"

#include "desk/write/figure_words.h"
#include "desk/write/press_text.h"
#include "desk/write/template_problem.h"
#include "text/catalogue.h"
#include "text/korean_particles.h"
#include "text/lists.h"
#include "text/numbers.h"
#include "text/plural_forms.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

namespace gyoryu::desk {

namespace {

using text::Language;

/// Upper case for the first letter that is seen: of a figure that is the one inside its mark.
std::string capitalised(const std::string& words, bool plain) {
    auto text = icu::UnicodeString::fromUTF8(words);
    const int32_t at = plain ? 0 : text.startsWith(u"[") || text.startsWith(u"\\") ? 1 : 0;
    if (at >= text.length()) return words;
    const auto first = text.char32At(at);
    text.replace(at, text.moveIndex32(at, 1) - at, icu::UnicodeString(u_toupper(first)));
    std::string out;
    return text.toUTF8String(out);
}

std::vector<std::string> words_of_each(Language language, const FilteredValue& value, const TemplateFilter& filter) {
    const auto* list = value.value.list();
    if (list == nullptr) throw TemplateStop{filter.at, "needs_a_list", filter.name};
    std::vector<std::string> words;
    for (const auto& item : *list) {
        FilteredValue one;
        one.value = item;
        one.genitive = value.genitive;
        words.push_back(words_of(language, std::move(one), filter.at));
    }
    return words;
}

void write(FilteredValue& value, std::string words) {
    value.value = {};
    value.written = true;
    value.words = std::move(words);
}

std::string text_argument(const TemplateFilter& filter) {
    if (const auto* text = std::get_if<std::string>(&filter.argument)) return *text;
    throw TemplateStop{filter.at, "needs_a_text", filter.name};
}

void particle(Language language, FilteredValue& value, const TemplateFilter& filter) {
    const auto pair = text_argument(filter);
    auto words = words_of(language, value, filter.at);
    words += text::particle_after(value.plain ? words : plain_text(words), pair);
    write(value, std::move(words));
}

void quoted(Language language, FilteredValue& value, const TemplateFilter& filter) {
    write(value, text::sentence(language, "template.quoted",
                                text::Parameters{{"words", words_of(language, value, filter.at)}}));
}

void joined(Language language, FilteredValue& value, const TemplateFilter& filter) {
    write(value, text::joined(language, words_of_each(language, value, filter)));
}

void listed(Language language, FilteredValue& value, const TemplateFilter& filter) {
    write(value, text::enumerated(language, words_of_each(language, value, filter)));
}

void count(Language, FilteredValue& value, const TemplateFilter& filter) {
    const auto* list = value.value.list();
    if (list == nullptr) throw TemplateStop{filter.at, "needs_a_list", filter.name};
    value.value = static_cast<std::int64_t>(list->size());
}

void rounded(Language, FilteredValue& value, const TemplateFilter& filter) {
    const auto* digits = std::get_if<std::int64_t>(&filter.argument);
    const auto* figure = value.value.get<Figure>();
    if (figure == nullptr) throw TemplateStop{filter.at, "needs_a_figure", filter.name};
    if (digits == nullptr || *digits < 1) throw TemplateStop{filter.at, "needs_digits", filter.name};
    Figure rounded = *figure;
    rounded.digits = static_cast<int>(*digits);
    value.value = rounded;
}

void genitive(Language, FilteredValue& value, const TemplateFilter&) { value.genitive = true; }

void capital(Language language, FilteredValue& value, const TemplateFilter& filter) {
    write(value, capitalised(words_of(language, value, filter.at), value.plain));
}

void or_else(Language, FilteredValue& value, const TemplateFilter& filter) {
    const bool empty = value.written ? value.words.empty() : !value.value.holds();
    if (!empty) return;
    const auto words = text_argument(filter);
    write(value, value.plain ? words : escaped(words));
}

/// "# встреча/# встречи/# встреч": the form that the number asks for, the number where `#` stands.
void plural(Language language, FilteredValue& value, const TemplateFilter& filter) {
    const auto* number = value.value.get<std::int64_t>();
    if (number == nullptr && value.value.holds()) throw TemplateStop{filter.at, "needs_a_number", filter.name};
    const auto argument = text_argument(filter);
    std::vector<std::string> forms{""};
    for (const char c : argument) {
        if (c == '/')
            forms.emplace_back();
        else
            forms.back() += c;
    }
    if (forms.size() != text::plural_forms(language))
        throw TemplateStop{filter.at, "plural_forms", std::to_string(text::plural_forms(language))};
    auto words = forms[text::plural_form(language, number == nullptr ? 0 : *number)];
    const auto figure = text::grouped(language, number == nullptr ? 0 : *number);
    for (auto at = words.find('#'); at != std::string::npos; at = words.find('#', at + figure.size()))
        words.replace(at, 1, figure);
    write(value, std::move(words));
}

struct Filter {
    std::string_view name;
    void (*apply)(Language, FilteredValue&, const TemplateFilter&);
};

constexpr std::array filters{
    Filter{"particle", particle}, Filter{"quoted", quoted},   Filter{"joined", joined},     Filter{"listed", listed},
    Filter{"count", count},       Filter{"rounded", rounded}, Filter{"genitive", genitive}, Filter{"capital", capital},
    Filter{"or", or_else},        Filter{"plural", plural},
};

}  // namespace

void apply_filter(Language language, FilteredValue& value, const TemplateFilter& filter) {
    for (const auto& [name, apply] : filters)
        if (name == filter.name) return apply(language, value, filter);
    throw TemplateStop{filter.at, "unknown_filter", filter.name};
}

std::string words_of(Language language, FilteredValue value, std::uint32_t at) {
    if (value.written) return value.words;
    const auto& held = value.value;
    if (const auto* text = held.get<std::string>()) return value.plain ? *text : escaped(*text);
    if (const auto* number = held.get<std::int64_t>()) return text::grouped(language, *number);
    if (const auto* figure = held.get<Figure>())
        return marked_figure(figure_words(language, *figure, value.genitive ? WordForm::genitive : WordForm::plain),
                             key_of(*figure));
    if (held.list() != nullptr) throw TemplateStop{at, "list_without_words", {}};
    if (held.record() != nullptr || held.get<bool>() != nullptr) throw TemplateStop{at, "no_words", {}};
    return {};
}

}  // namespace gyoryu::desk
