#pragma once

#include "base/fault.h"

#include <initializer_list>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace gyoryu::base {

/// A value or the expected reason why there is none. Lost resources (disk, database connection)
/// are exceptions, caught once at the boundary; broken invariants are assertions.
template <class T>
using Result = tl::expected<T, Fault>;

/// `return fail(FaultCode::not_found, {{"what", "event"}});`
inline tl::unexpected<Fault> fail(FaultCode code, std::vector<FaultParameter> params = {}) {
    return tl::unexpected<Fault>(Fault{code, std::move(params), {}});
}

inline tl::unexpected<Fault> fail(Fault fault) { return tl::unexpected<Fault>(std::move(fault)); }

}  // namespace gyoryu::base

/// Leaves the enclosing function with the fault of `expression`, or goes on with its value:
/// `GYORYU_TRY(event, find_event(session, id));`
// NOLINTBEGIN(bugprone-macro-parentheses): names of variables are not expressions
#define GYORYU_TRY_NAMED(variable, expression, holder)                   \
    auto holder = (expression);                                          \
    if (!holder) return ::gyoryu::base::fail(std::move(holder).error()); \
    auto&& variable = *holder
// NOLINTEND(bugprone-macro-parentheses)
#define GYORYU_JOIN_INNER(a, b) a##b
#define GYORYU_JOIN(a, b) GYORYU_JOIN_INNER(a, b)
#define GYORYU_TRY(variable, expression) GYORYU_TRY_NAMED(variable, expression, GYORYU_JOIN(result_, __LINE__))
/// The same for an operation without a value.
#define GYORYU_CHECK(expression)                                               \
    do {                                                                       \
        auto result_ = (expression);                                           \
        if (!result_) return ::gyoryu::base::fail(std::move(result_).error()); \
    } while (false)
