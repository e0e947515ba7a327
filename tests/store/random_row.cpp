#include "store/random_row.h"

#include <array>

namespace gyoryu::store_tests {

std::string random_text(base::Random& random) {
    static const std::array<std::string, 14> pieces = {"위해 수출상담회",
                                                       "威海市高新区",
                                                       "WEGO Group",
                                                       "Вэйхай — переговоры",
                                                       "شركة",
                                                       "🤝🏽👩‍⚕️🇰🇷",
                                                       "O'Brien \"Ltd\"",
                                                       "'; DROP TABLE accounts; --",
                                                       "{\"a\": [1, null]}",
                                                       "\\ % _ $1 $2 :x ?",
                                                       "line\nbreak\ttab",
                                                       " ",
                                                       "e\u0301 é",
                                                       "\U0010FFFF\uFEFF"};
    if (random.below(8) == 0) return {};
    if (random.below(40) == 0) return std::string(100'000, 'x') + pieces[0];
    std::string text;
    for (auto left = 1 + random.below(3); left > 0; --left) text += pieces[random.below(pieces.size())];
    return text;
}

std::string random_id(base::Random& random) {
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    std::string id;
    for (auto left = 12 + random.below(53); left > 0; --left) id += letters[random.below(letters.size())];
    return id;
}

}  // namespace gyoryu::store_tests
