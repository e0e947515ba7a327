#include "text/country_name.h"

#include "text/search_tokens.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <unordered_map>

namespace gyoryu::text {

namespace {

using Codes = std::unordered_map<std::string, std::string>;

void add_names(Codes& codes, const char* code) {
    codes.emplace(search_text(code), code);
    for (const Language language : all_languages) codes.emplace(search_text(country_name(language, code)), code);
}

/// What people write and ICU does not.
constexpr std::pair<const char*, const char*> everyday_names[] = {
    {"한국", "KR"},
    {"남한", "KR"},
    {"Korea", "KR"},
    {"Republic of Korea", "KR"},
    {"Корея", "KR"},
    {"韩国", "KR"},
    {"南韩", "KR"},
    {"USA", "US"},
    {"U.S.A.", "US"},
    {"America", "US"},
    {"США", "US"},
    {"UK", "GB"},
    {"England", "GB"},
    {"Англия", "GB"},
    {"P.R. China", "CN"},
    {"PRC", "CN"},
    {"중화인민공화국", "CN"},
    {"КНР", "CN"},
    {"UAE", "AE"},
    {"ОАЭ", "AE"},
    {"РФ", "RU"},
    {"Türkiye", "TR"},
    {"Turkey", "TR"},
    {"터키", "TR"},
};

const Codes& known() {
    static const Codes codes = [] {
        Codes made;
        for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) add_names(made, *code);
        for (const auto& [name, code] : everyday_names) made.insert_or_assign(search_text(name), code);
        return made;
    }();
    return codes;
}

}  // namespace

std::optional<std::string> country_of(std::string_view word) {
    const auto found = known().find(search_text(word));
    if (found == known().end()) return std::nullopt;
    return found->second;
}

std::string country_name(Language reader, const std::string& code) {
    icu::UnicodeString shown;
    icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale(std::string(locale_of(reader)).c_str()), shown);
    std::string utf8;
    shown.toUTF8String(utf8);
    return utf8.empty() ? code : utf8;
}

}  // namespace gyoryu::text
