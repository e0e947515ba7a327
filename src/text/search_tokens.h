#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

inline constexpr std::size_t search_token_max = 4000;

/// The same text for everybody who may type it: compatibility forms, width, case and accents removed,
/// traditional Chinese written simplified, everything but letters and digits one space. "ＷＥＧＯ 威高集團" is "wego
/// 威高集团".
std::string search_text(std::string_view text);

/// What a stored text is found by, sorted, each once, at most `search_token_max`: every pair of neighbouring
/// characters inside a word, each character of Han, Hangul and Kana alone, the first letter of other words, and for
/// Hangul the same of the initial consonants (서울 is also found by ㅅㅇ).
std::vector<std::string> tokens_of(std::string_view text);
/// The same of texts that search_text has written already, one a line.
std::vector<std::string> tokens_of_plain(std::string_view lines);

/// What a typed query must match, all of them: its pairs, or the single character of a word of one.
/// Every text that contains the query inside its words has them; after that `contains` decides.
std::vector<std::string> query_tokens_of(std::string_view query);

/// True if every word of the query stands inside the text (or, typed as initial consonants, inside those).
bool contains(std::string_view text, std::string_view query);

}  // namespace gyoryu::text
