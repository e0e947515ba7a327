#pragma once

#include "desk/read/article/article.h"

#include <string>

namespace gyoryu::desk {

/// The line above the first sentence that names the story: of those that share most with how the text begins the
/// topmost; the paper's name, its sections and the reporter's line share little. Without such a line the first
/// sentence.
std::string title_of(const Article& article);

}  // namespace gyoryu::desk
