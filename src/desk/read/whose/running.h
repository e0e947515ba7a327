#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// What many events, a year or several brought together.
Answer running_totals(const Question& q);

}  // namespace gyoryu::desk
