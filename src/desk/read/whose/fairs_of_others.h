#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// Firms of many countries that fill a fair abroad to which some went, or that come with a sum to invest.
Answer fairs_of_others(const Question& question);

}  // namespace gyoryu::desk
