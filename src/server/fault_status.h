#pragma once

#include "base/fault.h"

namespace gyoryu::server {

/// The HTTP status of every expected way to fail.
int status_of(base::FaultCode code);

}  // namespace gyoryu::server
