#pragma once

#include "app/mails/mail_view.h"

namespace gyoryu::app {

/// Sends a letter again under its Message-ID, to a corrected address if there is one: that becomes the person's.
/// Organisers only. link_expired when the secret address in it was forgotten and cannot be made anew; still_working
/// while it is being sent.
Result<Mail> resend_mail(Context& context, const domain::MailId& mail, const ResendEdit& edit);

}  // namespace gyoryu::app
