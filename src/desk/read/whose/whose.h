#pragma once

#include "desk/read/kinds/kinds.h"

#include <optional>
#include <string>

namespace gyoryu::desk {

/// Why a figure is not the event's own. A weak one counts only where the article has no stronger of its kind.
struct NotOurs {
    std::string rule;
    bool weak = false;
    std::uint32_t words_begin = 0, words_end = 0;
};

/// The first rule that says whose else the figure is; none if it is the event's.
std::optional<NotOurs> not_ours(const SentenceView& view, std::size_t index, FactKind kind);

}  // namespace gyoryu::desk
