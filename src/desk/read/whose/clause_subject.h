#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// Whose deed the figure is, where the subject before it in its Korean sentence is a name that the opening of the
/// article does not know and no region, body, delegation, crowd or deal: a firm, or somebody who speaks for one.
Answer done_by_somebody(const Question& question);

}  // namespace gyoryu::desk
