#pragma once

#include "app/context.h"
#include "app/workspaces/workspace_view.h"

namespace gyoryu::app {

/// Writes a member a letter with the way in. Owners only. Without a password the account gets a link that signs it in
/// once within 7 days; links before it end. The link is shown to who invites only if the account belongs to no other
/// workspace: it would open that too. Then no other workspace lets the account in until its address has been proven
/// by a link that was mailed alone; somebody who waits for that gets such a link.
Result<MemberInvitation> invite_member(Context& context, const MemberId& member);

}  // namespace gyoryu::app
