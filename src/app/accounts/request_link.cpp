#include "app/accounts/request_link.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/one_time_link.h"
#include "app/accounts/open_session.h"
#include "app/checks.h"
#include "app/reader.h"
#include "store/mail_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <array>

namespace gyoryu::app {

namespace {

constexpr std::int64_t link_minutes = 30;

/// "http://gyoryu.example:8080/x" → "gyoryu.example"
std::string host_of(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    return std::string(url.substr(0, url.find_first_of(":/")));
}

domain::Mail sign_in_mail(Context& context, const domain::Account& account, const std::string& url) {
    const auto reader = reader_of(account.locale);
    domain::Mail mail;
    mail.id = context.services.ids.next<domain::MailId>();
    mail.message_id = mail.id.str() + "@" + host_of(context.services.settings.public_url);
    mail.to = account.email;
    mail.subject = text::sentence(reader, "mail.sign_in.subject");
    mail.body =
        text::sentence(reader, "mail.sign_in.body",
                       text::Parameters{{"name", account.display_name}, {"url", url}, {"minutes", link_minutes}});
    mail.created_at = context.services.clock.now();
    mail.next_attempt_at = mail.created_at;
    return mail;
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
        const auto token = make_one_time_link(tx, account->id, {now.unix_ms + link_minutes * 60 * 1000});
        store::insert(tx, sign_in_mail(context, *account, one_time_url(context.services.settings, token)));
        return {};
    });
}

}  // namespace gyoryu::app
