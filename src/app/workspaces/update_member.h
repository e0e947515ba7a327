#pragma once

#include "app/context.h"
#include "app/workspaces/workspace_view.h"

namespace gyoryu::app {

/// Owners only. last_owner when nobody else would be one.
Result<Member> update_member(Context& context, const MemberId& member, std::int64_t expected_revision,
                             const MemberEdit& edit);

}  // namespace gyoryu::app
