#pragma once

#include "app/mails/mail_view.h"

namespace gyoryu::app {

/// How an event's letters are written; the defaults when nobody has said. Members may read it.
Result<MailSettings> get_mail_settings(Context& context, const EventId& event);

/// Organisers only.
Result<MailSettings> update_mail_settings(Context& context, const EventId& event, std::int64_t expected_revision,
                                          const MailSettingsEdit& edit);

}  // namespace gyoryu::app
