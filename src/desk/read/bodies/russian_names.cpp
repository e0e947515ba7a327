#include "desk/read/bodies/russian_names.h"

#include "desk/read/words/lexicon.h"

#include <algorithm>
#include <string>

namespace gyoryu::desk {

namespace {

constexpr std::size_t ending_most = 3, stem_least = 3;

bool same_word(std::u32string_view one, std::u32string_view other) {
    const auto [left, right] = std::ranges::mismatch(one, other);
    const auto stem = static_cast<std::size_t>(left - one.begin());
    return one == other || (stem >= stem_least && std::max(one.size(), other.size()) - stem <= ending_most &&
                            std::all_of(left, one.end(), is_cyrillic) && std::all_of(right, other.end(), is_cyrillic));
}

std::u32string_view next_word(std::u32string_view& name) {
    const auto word = name.substr(0, name.find(U' '));
    name.remove_prefix(std::min(word.size() + 1, name.size()));
    return word;
}

}  // namespace

bool same_but_for_case(std::u32string_view one, std::u32string_view other) {
    while (!one.empty() && !other.empty())
        if (!same_word(next_word(one), next_word(other))) return false;
    return one.empty() && other.empty();
}

}  // namespace gyoryu::desk
