#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gyoryu::server::http {

/// Percent-decodes; nothing for a broken escape, a NUL or bytes that are not UTF-8. `+` means a space in queries only.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space);

/// The decoded segments of a path that starts with `/`: `/a/b` gives {a, b}, `/` gives none. Nothing for an empty
/// segment inside, `.`, `..`, a slash or backslash hidden in an escape, or more than 16 segments.
std::optional<std::vector<std::string>> path_segments(std::string_view raw_path);

/// The decoded pairs of a query in their order; nothing if one is broken or there are more than 64.
using QueryPairs = std::vector<std::pair<std::string, std::string>>;
std::optional<QueryPairs> query_pairs(std::string_view raw_query);

/// True for well-formed UTF-8 without surrogates and overlong forms.
bool is_utf8(std::string_view text);

}  // namespace gyoryu::server::http
