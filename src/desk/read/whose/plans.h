#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// 목표, "300만 달러가 기대된다": what somebody wants or expects.
Answer targets(const Question& q);

/// What is only planned, agreed on or announced, and what a later event is to bring. An announcement may plan who
/// comes, never what comes of it.
Answer plans(const Question& q);

}  // namespace gyoryu::desk
