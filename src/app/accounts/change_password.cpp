#include "app/accounts/change_password.h"

#include "app/accounts/account_notice.h"
#include "app/accounts/one_time_link.h"
#include "app/accounts/own_account.h"
#include "app/accounts/password.h"
#include "app/accounts/prove_oneself.h"
#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Account> change_password(Context& context, const PasswordEdit& edit, const std::string& keep_token) {
    auto& services = context.services;
    GYORYU_TRY(account, services.database.read([&](store::Transaction& tx) { return own_account(context, tx); }));
    GYORYU_CHECK(Checks::of(edit).done());
    GYORYU_CHECK(check_password_strength(edit.next, account.email));
    GYORYU_CHECK(prove_oneself(context, account, edit.current, keep_token));
    const std::string hash = hash_password(edit.next, services.settings.password_cost);
    return services.database.write([&](store::Transaction& tx) -> Result<Account> {
        auto changed = account;
        changed.password_hash = hash;
        GYORYU_TRY(saved, store::update(tx, changed, account.revision));
        store::erase_where<domain::SignIn>(tx, store::where("account_id", account.id),
                                           store::where_not("token_hash", token_hash(keep_token)));
        end_one_time_links(tx, account.id);
        if (!account.password_hash.empty()) notify_account(context, tx, account, "password_changed");
        return view_of(saved);
    });
}

}  // namespace gyoryu::app
