#pragma once

#include "desk/read/article/article.h"

namespace gyoryu::desk {

/// Sets `of_fair`, `fair_abroad` and `of_pavilion`: whether the story is a fair as a whole, or those who went there
/// from here. Needs sentences and marks.
void settle_fair(Article& article);

}  // namespace gyoryu::desk
