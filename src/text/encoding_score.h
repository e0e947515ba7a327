#pragma once

#include "text/language.h"

#include <string_view>

namespace gyoryu::text {

/// What the expected language adds to a score: enough to decide between near equals, never against clear evidence.
inline constexpr double expected_bonus = 0.25;

/// Below this no decoding is believed.
inline constexpr double likeness_min = 0.1;

/// How much `text` looks like writing in `language` (ko, zh, ru): the mean over its letters outside ASCII of
/// 2 for one of the commonest (catalogue/encoding.json), 1 for an ordinary one, 0 for punctuation and negative
/// for letters that wrong decodings produce. 0 for a text all in ASCII.
double likeness(std::string_view text, Language language);

}  // namespace gyoryu::text
