#pragma once

#include "app/mails/mail_view.h"
#include "app/reach.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// A letter of an event, for its organisers: letters hold addresses.
Result<InEvent<domain::Mail>> reach_mail(const Context& context, store::Transaction& tx, const domain::MailId& mail);

/// Letters as they are listed, with the names of those they are about.
std::vector<Mail> mail_views(store::Transaction& tx, const std::vector<domain::Mail>& mails);

}  // namespace gyoryu::app
