#pragma once

#include "app/context.h"
#include "store/failures.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace gyoryu::app {

/// One change, to be told after the commit. Revision 0: deleted.
struct Notice {
    WorkspaceId workspace_id;
    std::optional<EventId> event_id;
    std::string entity;
    std::string id;
    std::int64_t revision = 0;
};
using Notices = std::vector<Notice>;

void tell(Context& context, const Notices& notices);

/// Two people made the same thing at once: the constraint of the store becomes conflict_exists {what, field}.
Fault fault_of(const store::UniqueViolation& violation);

/// Runs `f(Transaction&, Notices&)`, which returns a Result, in one write transaction (again on contention) and tells
/// the notices after the commit.
template <class F>
auto save(Context& context, F&& f) {
    using Answer = std::invoke_result_t<F&, store::Transaction&, Notices&>;
    Notices notices;
    try {
        Answer answer = context.services.database.write([&](store::Transaction& tx) -> Answer {
            notices.clear();
            return f(tx, notices);
        });
        if (answer) tell(context, notices);
        return answer;
    } catch (const store::UniqueViolation& violation) {
        return Answer(tl::unexpected<Fault>(fault_of(violation)));
    }
}

}  // namespace gyoryu::app
