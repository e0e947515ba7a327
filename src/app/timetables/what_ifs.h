#pragma once

#include "app/timetables/draft_view.h"
#include "planning/what_if.h"

namespace gyoryu::app {

/// What may be tried for the meetings of a draft that have no place.
struct WhatIfs {
    std::vector<planning::WhatIf> items;
    int waiting = 0;  ///< meetings that could be let in
};
BOOST_DESCRIBE_STRUCT(WhatIfs, (), (items, waiting))

struct WhatIfChoice {
    std::string change;  ///< key of planning::WhatIf
};
BOOST_DESCRIBE_STRUCT(WhatIfChoice, (), (change))
constexpr auto limits_of(const WhatIfChoice*) { return std::to_array<base::MemberLimit>({{"change", 1, 200}}); }

Result<WhatIfs> list_what_ifs(Context& context, const DraftId& draft);

/// Counts what the change lets in, with limited work. not_found {what: what_if} for what cannot be changed so.
Result<planning::WhatIfAnswer> try_what_if(Context& context, const DraftId& draft, const WhatIfChoice& choice);

/// Changes the event's data through its own use cases (create_interpreter, replace_structure, update_participant) and
/// takes the meetings into the draft as one step that can be undone; the data stay changed then.
Result<Draft> apply_what_if(Context& context, const DraftId& draft, std::int64_t expected_revision,
                            const WhatIfChoice& choice);

}  // namespace gyoryu::app
