#pragma once

#include "app/context.h"
#include "app/partners/partner_view.h"

namespace gyoryu::app {

/// What the participant behind a page link says of themselves; others of the event read it.
Result<MyProfile> my_profile(Context& context);

/// The organisation's names and the e-mail are the organiser's to change. unknown_language; stale_revision.
Result<MyProfile> update_my_profile(Context& context, std::int64_t expected_revision, const MyProfileEdit& edit);

}  // namespace gyoryu::app
