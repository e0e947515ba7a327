#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::planning {

/// A word as somebody wrote it (normalised as search is) and the units it is compared by: of East Asian scripts
/// every pair of neighbouring characters, since nothing else separates words and particles there; of other scripts the
/// whole word from three letters on.
struct ProductWord {
    std::string text;
    std::vector<std::string> units;  ///< in order
};

std::vector<ProductWord> product_words(std::string_view text);

/// The digits of every HS code (six, eight or ten digits, dots between them allowed): "9402.10" is 940210.
std::vector<std::string> hs_codes(std::string_view text);

}  // namespace gyoryu::planning
