#include "app/mails/tell_mail_changed.h"

namespace gyoryu::app {

void tell_mail_changed(Services& services, const domain::Mail& mail) {
    if (mail.workspace_id.empty()) return;
    const auto event = mail.event_id.empty() ? std::nullopt : std::optional(mail.event_id);
    services.feed.changed(mail.workspace_id, event, "mail", mail.id.str(), mail.attempts + 1);
}

}  // namespace gyoryu::app
