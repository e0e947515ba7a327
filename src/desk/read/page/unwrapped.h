#pragma once

#include "desk/read/page/page_text.h"

namespace gyoryu::desk {

/// Plain text whose lines were broken at a fixed width, as agencies once sent it, gets a space for each such break, in
/// `text` and `folded`; no character comes or goes. A break stays where a sentence, a list or a table may end. Linear.
void unwrap(PageText& page);

}  // namespace gyoryu::desk
