#include "server/fault_status.h"

namespace gyoryu::server {

int status_of(base::FaultCode code) {
    switch (code) {
#define GYORYU_STATUS(name, status) \
    case base::FaultCode::name:     \
        return status;
#include "server/fault_status.inc"
#undef GYORYU_STATUS
    }
    return 500;
}

}  // namespace gyoryu::server
