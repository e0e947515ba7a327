#pragma once

#include "app/context.h"
#include "app/workspaces/workspace_view.h"

namespace gyoryu::app {

/// Owners only. Makes an account without a password when the e-mail is new; they sign in by mailed link.
/// conflict_exists when already a member.
Result<Member> add_member(Context& context, const WorkspaceId& workspace, const MemberInvite& invite);

}  // namespace gyoryu::app
