#pragma once

#include "app/mails/mail_view.h"

namespace gyoryu::app {

/// Writes a letter to an address of the organiser's choice; what becomes of it shows in the outbox. Organisers only.
/// mail_not_configured when the installation has no mail server.
Result<Mail> send_test_mail(Context& context, const EventId& event, const TestMailEdit& edit);

}  // namespace gyoryu::app
