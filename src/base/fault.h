#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gyoryu::base {

/// Every expected way in which an operation can fail. A client gets the name as `code` and the
/// parameters; the sentence comes from the catalogue (`fault.<code>`) in the reader's language.
/// The server maps each code to a status in one exhaustive switch.
enum class FaultCode {
#define GYORYU_FAULT(name) name,
#include "base/fault_codes.inc"
#undef GYORYU_FAULT
};

/// The catalogue key and wire form of a fault.
std::string_view name_of(FaultCode code);

/// Every code, in the order of the list.
std::span<const FaultCode> all_fault_codes();

struct FaultParameter {
    std::string name;
    std::string value;

    friend bool operator==(const FaultParameter&, const FaultParameter&) = default;
};

/// One thing wrong at one place of the input.
struct Issue {
    std::string path;  ///< JSON pointer or "row:column"; empty for the whole
    std::string code;  ///< catalogue key under `issue.`, or `rule.<rule>`
    std::vector<FaultParameter> params;

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// What went wrong, for the caller. Detail for the log goes to the log, never in here.
struct Fault {
    FaultCode code = FaultCode::internal;
    std::vector<FaultParameter> params;
    std::vector<Issue> issues;

    friend bool operator==(const Fault&, const Fault&) = default;
};

}  // namespace gyoryu::base
