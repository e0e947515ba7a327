#pragma once

#include "desk/read/kinds/heads.h"

#include <optional>
#include <string>

namespace gyoryu::desk {

/// What a quantity means and why; no kind when it is nothing the product keeps.
struct KindFound {
    std::optional<FactKind> kind;
    std::string rule;
    std::uint32_t words_begin = 0, words_end = 0;  ///< the words that decided
};

/// The kinds of the quantities of a sentence, in order.
std::vector<KindFound> kinds_of(const SentenceView& view, const std::vector<std::optional<Head>>& heads);

}  // namespace gyoryu::desk
