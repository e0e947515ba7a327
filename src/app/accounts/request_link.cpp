#include "app/accounts/request_link.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/one_time_link.h"
#include "app/accounts/open_session.h"
#include "app/checks.h"
#include "app/mails/queue_mail.h"
#include "store/record.h"

#include <array>

namespace gyoryu::app {

namespace {

constexpr std::int64_t link_minutes = 30;

Letter sign_in_letter(const domain::Account& account, const std::string& url, base::Instant expires_at) {
    Letter letter;
    letter.to = {account.email, account.locale, account.display_name, {}};
    letter.purpose = "sign_in";
    letter.params = {{"name", account.display_name}, {"minutes", link_minutes}};
    letter.secret_url = url;
    letter.expires_at = expires_at;
    return letter;
}

}  // namespace

Result<void> request_link(Context& context, const LinkRequest& request) {
    GYORYU_CHECK(Checks::of(request).done());
    const std::string email = normal_email(request.email);
    const auto now = context.services.clock.now();
    const std::array limits{AttemptLimit{attempt_key("link/account", email)},
                            AttemptLimit{attempt_key("link/address", context.address)}};
    return context.services.database.write([&](store::Transaction& tx) -> Result<void> {
        GYORYU_CHECK(take_attempt(tx, now, limits));
        const auto account = store::find<domain::Account>(tx, store::where("email", email));
        if (!account || account->disabled) return {};
        const base::Instant expires_at{now.unix_ms + link_minutes * 60 * 1000};
        const auto token = make_one_time_link(tx, account->id, expires_at);
        queue_mail(context, tx, nullptr,
                   sign_in_letter(*account, one_time_url(context.services.settings, token), expires_at));
        return {};
    });
}

}  // namespace gyoryu::app
