#pragma once

#include <source_location>

namespace gyoryu::base {

/// Prints the condition with its place on standard error and aborts.
[[noreturn]] void broken_invariant(const char* condition, std::source_location where);

}  // namespace gyoryu::base

/// A broken invariant is a defect of the program: stop before it spreads. Stays on in release.
#define GYORYU_ASSERT(condition) \
    ((condition) ? void(0) : ::gyoryu::base::broken_invariant(#condition, std::source_location::current()))
