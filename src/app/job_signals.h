#pragma once

#include "domain/ids.h"

namespace gyoryu::app {

/// How a use case reaches the job runner of this process; other nodes find the job in the database.
class JobSignals {
public:
    virtual ~JobSignals() = default;
    /// A job was committed as queued.
    virtual void queued() = 0;
    /// Somebody asked to cancel a job that may be running here.
    virtual void cancel(const domain::JobId& job) = 0;
};

}  // namespace gyoryu::app
