#pragma once

#include "base/time.h"

namespace gyoryu::domain {

/// The same day of a later month (an earlier one for negative `months`), or the last day of that month.
base::LocalDate plus_months(base::LocalDate day, int months);

}  // namespace gyoryu::domain
