#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// What one of the participants achieved or said: counts only where the article gives nothing stronger.
Answer single_companies(const Question& q);

}  // namespace gyoryu::desk
