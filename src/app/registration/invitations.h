#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/registration/registration_view.h"

namespace gyoryu::app {

inline constexpr int invitations_max = 500;

/// Organisers. In the order of their codes, each with how often it was used.
Result<List<Invitation>> list_invitations(Context& context, const EventId& event);

/// A code is capital letters and digits; an empty one is made. conflict_exists when the event has it already.
Result<Invitation> create_invitation(Context& context, const EventId& event, const InvitationEdit& edit);

Result<Invitation> update_invitation(Context& context, const domain::InvitationId& invitation,
                                     std::int64_t expected_revision, const InvitationEdit& edit);

/// in_use {count} once somebody registered with it: disable it instead.
Result<void> delete_invitation(Context& context, const domain::InvitationId& invitation,
                               std::int64_t expected_revision);

}  // namespace gyoryu::app
