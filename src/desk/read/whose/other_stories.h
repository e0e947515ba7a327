#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// In an announcement what "지난 4월" brought is the event before.
Answer earlier_events(const Question& q);

/// "首届进博会 … 3600多家": figures of another edition, unless the article is about that one.
Answer other_edition(const Question& q);

/// "50여 개 업체가 모인 협의체다": who somebody is, not who came.
Answer descriptions(const Question& q);

}  // namespace gyoryu::desk
