#pragma once

#include "app/mails/mail_view.h"

namespace gyoryu::app {

/// Organisers only; newest first. The search looks at addresses and subjects.
Result<List<Mail>> list_mails(Context& context, const EventId& event, const MailFilter& filter, const ListQuery& query);

/// How many letters stand how.
Result<Outbox> get_outbox(Context& context, const EventId& event);

/// One letter with its words.
Result<MailText> get_mail(Context& context, const domain::MailId& mail);

}  // namespace gyoryu::app
