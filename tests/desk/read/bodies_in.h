#pragma once

#include "desk/read/read_article.h"

#include <string>

namespace gyoryu::desk_test {

/// The names of the bodies that a text names, with " | " between them.
inline std::string bodies_in(const std::string& text) {
    std::string names;
    for (const auto& body : desk::read_article(text).organisations) names += (names.empty() ? "" : " | ") + body.name;
    return names;
}

}  // namespace gyoryu::desk_test
