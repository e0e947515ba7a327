#pragma once

#include "formats/match_result.h"
#include "planning/product_tokens.h"

#include <string>

namespace gyoryu::cli {

/// A match for eyes: the meetings as a table with their reasons, then what is missing, what changed and the pair that
/// was asked about, in the language of the terminal.
std::string match_text(const formats::MadeMatch& made, const planning::ProductTokens& tokens);

}  // namespace gyoryu::cli
