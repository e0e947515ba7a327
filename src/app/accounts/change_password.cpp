#include "app/accounts/change_password.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/own_account.h"
#include "app/accounts/password.h"
#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "store/record.h"

#include <array>

namespace gyoryu::app {

namespace {

/// A stolen session must not be a way to guess the password either.
Result<void> check_current(Context& context, const domain::Account& account, const std::string& current) {
    auto& services = context.services;
    const auto now = services.clock.now();
    const std::array limits{AttemptLimit{attempt_key("sign_in/account", account.email)}};
    GYORYU_CHECK(services.database.write([&](store::Transaction& tx) { return take_attempt(tx, now, limits); }));
    if (!password_matches(account.password_hash, current, services.settings.password_cost))
        return fail(FaultCode::wrong_credentials);
    services.database.write([&](store::Transaction& tx) { give_attempt_back(tx, now, limits); });
    return {};
}

}  // namespace

Result<Account> change_password(Context& context, const PasswordEdit& edit, const std::string& keep_token) {
    auto& services = context.services;
    bool by_link = false;
    GYORYU_TRY(account, services.database.read([&](store::Transaction& tx) {
        by_link = is_fresh_link_session(tx, services.clock.now(), keep_token);
        return own_account(context, tx);
    }));
    GYORYU_CHECK(Checks::of(edit).done());
    GYORYU_CHECK(check_password_strength(edit.next, account.email));
    if (!account.password_hash.empty() && !by_link)
        GYORYU_CHECK(check_current(context, account, edit.current.value_or("")));
    const std::string hash = hash_password(edit.next, services.settings.password_cost);
    return services.database.write([&](store::Transaction& tx) -> Result<Account> {
        auto changed = account;
        changed.password_hash = hash;
        GYORYU_TRY(saved, store::update(tx, changed, account.revision));
        store::erase_where<domain::SignIn>(tx, store::where("account_id", account.id),
                                           store::where_not("token_hash", token_hash(keep_token)));
        tx.execute("UPDATE one_time_links SET used = 1 WHERE account_id = $1", {account.id.str()});
        return view_of(saved);
    });
}

}  // namespace gyoryu::app
