#pragma once

#include "desk/read/article/reading.h"

#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::desk {

/// Reads an article as the web saved it: plain text or HTML, in Korean, Chinese, English or Russian, in any encoding
/// that text/encoding.h knows. Any bytes give a reading, in linear time (docs/reading.md says by which rules).
/// The language is guessed from the letters unless it is known.
Reading read_article(std::string_view bytes, std::optional<text::Language> language = std::nullopt);

/// The reading as JSON; with `explain` the decisions too (`decisions`).
std::string reading_json(const Reading& reading, bool explain);

}  // namespace gyoryu::desk
