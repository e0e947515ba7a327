#include "app/accounts/account_notice.h"

#include "app/mails/queue_mail.h"

namespace gyoryu::app {

void notify_account(Context& context, store::Transaction& tx, const domain::Account& before,
                    const std::string& purpose) {
    Letter letter;
    letter.to = {before.email, before.locale, before.display_name, {}};
    letter.purpose = purpose;
    letter.params = {{"name", before.display_name}, {"site", context.services.settings.public_url}};
    queue_mail(context, tx, nullptr, letter);
}

}  // namespace gyoryu::app
