#pragma once

#include "desk/read/article/article.h"

// Whether a sentence that has a word for signing tells of an agreement that the event brought.
namespace gyoryu::desk {

/// Only meant to be signed. "체결하기로 했다" is meant, "체결하고 … 추진하기로 했다" is done.
bool is_only_intended(const Article& article, const Sentence& sentence);

/// "2010년 협정을 맺은 뒤", "결연을 맺은 지 20년", "결연을 맺고 교류해 오고 있다": signed long ago.
bool is_of_long_ago(const Article& article, const Sentence& sentence, const Mark& signing);

}  // namespace gyoryu::desk
