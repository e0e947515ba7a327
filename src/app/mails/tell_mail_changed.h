#pragma once

#include "app/services.h"
#include "domain/mail.h"

namespace gyoryu::app {

/// Tells open pages of the workspace that a letter's state has changed.
void tell_mail_changed(Services& services, const domain::Mail& mail);

}  // namespace gyoryu::app
