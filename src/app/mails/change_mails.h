#pragma once

#include "app/mails/mail_view.h"

namespace gyoryu::app {

/// Organisers only. Letters that are on their way or in another state stay as they are.
Result<MailsChanged> change_mails(Context& context, const EventId& event, const MailsEdit& edit);

}  // namespace gyoryu::app
