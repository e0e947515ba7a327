#include "text/message_pattern.h"

#include "text/catalogue.h"

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace gyoryu::text {

namespace {

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

ArgumentKind kind_of(UMessagePatternArgType type) {
    switch (type) {
        case UMSGPAT_ARG_TYPE_SIMPLE:
            return ArgumentKind::number;
        case UMSGPAT_ARG_TYPE_CHOICE:
        case UMSGPAT_ARG_TYPE_PLURAL:
        case UMSGPAT_ARG_TYPE_SELECTORDINAL:
            return ArgumentKind::plural;
        case UMSGPAT_ARG_TYPE_SELECT:
            return ArgumentKind::select;
        case UMSGPAT_ARG_TYPE_NONE:
            break;
    }
    return ArgumentKind::plain;
}

std::map<std::string, ArgumentKind> arguments_of(const icu::MessagePattern& parsed) {
    std::map<std::string, ArgumentKind> arguments;
    for (int32_t i = 0; i < parsed.countParts(); ++i) {
        const auto& part = parsed.getPart(i);
        if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
        const auto name = utf8(parsed.getSubstring(parsed.getPart(i + 1)));
        const auto kind = kind_of(part.getArgType());
        // A name used twice counts as its most demanding use.
        auto& known = arguments[name];
        known = std::max(known, kind);
    }
    return arguments;
}

/// A whole number in its usual writing, so that `{max}` = "20000" can choose a plural form.
bool parse_whole(const std::string& text, std::int64_t& value) {
    if (text.empty() || text.size() > 15 || (text.size() > 1 && text[0] == '0')) return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

icu::Formattable formattable(const Parameter& param, ArgumentKind kind) {
    const bool counts = kind == ArgumentKind::number || kind == ArgumentKind::plural;
    if (const auto* number = std::get_if<std::int64_t>(&param.value)) {
        if (counts) return {*number};
        return {icu::UnicodeString::fromUTF8(std::to_string(*number))};
    }
    std::string text = std::get<std::string>(param.value);
    // A form of a choice cannot be named with a hyphen: `date-time` chooses `date_time`.
    if (kind == ArgumentKind::select) std::ranges::replace(text, '-', '_');
    std::int64_t value = 0;
    if (counts && parse_whole(text, value)) return {value};
    if (kind == ArgumentKind::plural) return {std::int64_t{0}};
    return {icu::UnicodeString::fromUTF8(text)};
}

icu::Formattable stand_in(const std::string& name, ArgumentKind kind) {
    if (kind == ArgumentKind::plural) return {std::int64_t{0}};
    return {icu::UnicodeString::fromUTF8(kind == ArgumentKind::select ? "other" : "{" + name + "}")};
}

}  // namespace

std::string_view name_of(ArgumentKind kind) {
    switch (kind) {
        case ArgumentKind::plain:
            return "plain";
        case ArgumentKind::number:
            return "number";
        case ArgumentKind::plural:
            return "plural";
        case ArgumentKind::select:
            return "select";
    }
    return "plain";
}

MessagePattern::MessagePattern(std::string_view pattern, Language language) : source_(pattern) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const auto text = icu::UnicodeString::fromUTF8(source_);
    const icu::MessagePattern parsed(text, &place, status);
    if (U_SUCCESS(status)) {
        arguments_ = arguments_of(parsed);
        const auto locale = icu::Locale::forLanguageTag(std::string(locale_of(language)), status);
        format_ = std::make_unique<icu::MessageFormat>(text, locale, place, status);
    }
    if (U_FAILURE(status)) {
        error_ = std::string(u_errorName(status)) + " at character " + std::to_string(place.offset);
        format_.reset();
    }
}

MessagePattern::~MessagePattern() = default;

std::string MessagePattern::format(std::span<const Parameter> params) const {
    if (!format_) return source_;
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, kind] : arguments_) {
        names.push_back(icu::UnicodeString::fromUTF8(name));
        const auto given = std::ranges::find(params, name, &Parameter::name);
        values.push_back(given == params.end() ? stand_in(name, kind) : formattable(*given, kind));
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    format_->format(names.data(), values.data(), static_cast<int32_t>(names.size()), out, status);
    return U_SUCCESS(status) ? utf8(out) : source_;
}

}  // namespace gyoryu::text
