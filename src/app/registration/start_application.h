#pragma once

#include "app/context.h"
#include "app/registration/application_view.h"

namespace gyoryu::app {

/// Anybody, without an account. Begins a registration and mails the link to come back to it; the token is in the answer
/// too. registration_closed; proof_of_work_invalid; invitation_invalid; limit_reached {max} when the invitation's quota
/// is used up; too_many_attempts {seconds} for many from one address or to one e-mail.
Result<OwnApplication> start_application(Context& context, const std::string& workspace, const std::string& event,
                                         const ApplicationStart& start);

}  // namespace gyoryu::app
