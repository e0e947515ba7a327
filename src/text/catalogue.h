#pragma once

#include "base/fault.h"
#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gyoryu::text {

/// A value for a `{name}` of a sentence. Whole numbers take part in plural and number forms; so does text that
/// is a whole number (fault parameters are text).
struct Parameter {
    std::string name;
    std::variant<std::string, std::int64_t> value;
};
using Parameters = std::vector<Parameter>;

/// The sentence of `key` in `language`, in ICU MessageFormat, with `params` put in.
/// Files catalogue/<area>/<language>.json hold flat keys; a key is unique over all areas.
/// Nothing is hidden: an unknown key gives the key itself, a parameter not given stays as `{name}`
/// (in a choice the form `other` is taken). A hyphen in a choice's value counts as `_`. With GYORYU_STRICT=1 in the
/// environment, as in tests, an unknown key and a `{name}` left over are broken invariants.
std::string sentence(Language language, std::string_view key, const Parameters& params = {});

/// The same with parameters of a fault or an issue.
std::string sentence(Language language, std::string_view key, const std::vector<base::FaultParameter>& params);

/// `fault.<code>`: what went wrong, why, how to mend it.
std::string sentence_of(Language language, const base::Fault& fault);
/// `issue.<code>`: what is wrong at one place of the input. The place itself is not part of the sentence.
/// A code `rule.<rule>` is a rule of the timetable: `rule.<rule>.why`.
std::string sentence_of(Language language, const base::Issue& issue);

bool has_sentence(std::string_view key);

/// Folders of catalogue/, sorted.
std::vector<std::string> areas();

/// Keys of one area in one language, sorted; empty if there is no such area.
std::vector<std::string> keys_of(std::string_view area, Language language);

/// How a placeholder is used: `plain`, `number`, `plural`, `select`.
struct Placeholder {
    std::string name;
    std::string kind;

    friend auto operator<=>(const Placeholder&, const Placeholder&) = default;
};

/// The placeholders of a pattern, sorted, each once; none and `error` filled if ICU cannot read it.
struct PatternReading {
    std::vector<Placeholder> placeholders;
    std::string error;
};
PatternReading read_pattern(std::string_view pattern);

/// The pattern as written in the catalogue; empty if there is none.
std::string_view pattern_of(Language language, std::string_view key);

}  // namespace gyoryu::text
