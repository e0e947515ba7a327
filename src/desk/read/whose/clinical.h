#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// Patients seen and consultations about treatment are not those of an event for trade (rule "clinical").
Answer clinics(const Question& q);

}  // namespace gyoryu::desk
