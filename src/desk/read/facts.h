#pragma once

#include "desk/read/article/article.h"

namespace gyoryu::desk {

/// A fact with the sentence it stands in.
struct FoundFact {
    Fact fact;
    std::size_t sentence = 0;
};

/// The event's own figures; each decision goes to `decisions`.
std::vector<FoundFact> facts_of(Article& article, std::vector<Decision>& decisions);

}  // namespace gyoryu::desk
