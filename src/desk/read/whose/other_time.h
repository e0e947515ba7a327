#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// A figure whose sentence has named a time or an edition other than the event's, and has not come back: a span of
/// months or years, everything since or until, an earlier edition, a year or month that the article's event is not of.
Answer other_times(const Question& question);

}  // namespace gyoryu::desk
