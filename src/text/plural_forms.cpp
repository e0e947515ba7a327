#include "text/plural_forms.h"

#include "base/assertions.h"

#include <unicode/plurrule.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

namespace gyoryu::text {

namespace {

constexpr std::array<std::u16string_view, 3> russian{u"one", u"few", u"many"};
constexpr std::array<std::u16string_view, 2> english{u"one", u"other"};

std::unique_ptr<icu::PluralRules> rules_of(Language language) {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::PluralRules> rules(
        icu::PluralRules::forLocale(icu::Locale(std::string(locale_of(language)).c_str()), error));
    GYORYU_ASSERT(U_SUCCESS(error));
    return rules;
}

template <std::size_t N>
std::size_t place_in(const std::array<std::u16string_view, N>& forms, const icu::UnicodeString& keyword) {
    const std::u16string_view word(keyword.getBuffer(), static_cast<std::size_t>(keyword.length()));
    const auto found = std::ranges::find(forms, word);
    return found == forms.end() ? N - 1 : static_cast<std::size_t>(found - forms.begin());
}

}  // namespace

std::size_t plural_forms(Language language) {
    if (language == Language::ru) return russian.size();
    return language == Language::en ? english.size() : 1;
}

std::size_t plural_form(Language language, std::int64_t number) {
    if (plural_forms(language) == 1) return 0;
    const auto keyword = rules_of(language)->select(static_cast<double>(number));
    return language == Language::ru ? place_in(russian, keyword) : place_in(english, keyword);
}

}  // namespace gyoryu::text
