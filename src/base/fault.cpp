#include "base/fault.h"

#include <array>

namespace gyoryu::base {

std::string_view name_of(FaultCode code) {
    switch (code) {
#define GYORYU_FAULT(name) \
    case FaultCode::name:  \
        return #name;
#include "base/fault_codes.inc"
#undef GYORYU_FAULT
    }
    return "internal";
}

std::span<const FaultCode> all_fault_codes() {
    static constexpr auto codes = std::to_array<FaultCode>({
#define GYORYU_FAULT(name) FaultCode::name,
#include "base/fault_codes.inc"
#undef GYORYU_FAULT
    });
    return codes;
}

}  // namespace gyoryu::base
