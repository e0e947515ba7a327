#include "app/accounts/create_account.h"

#include "app/accounts/open_session.h"
#include "app/accounts/password.h"
#include "app/checks.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Account> create_account(Context& context, const NewAccount& edit) {
    if (!std::holds_alternative<domain::SystemActor>(context.actor)) return fail(FaultCode::forbidden);
    GYORYU_CHECK(Checks::of(edit).done());
    auto& services = context.services;
    domain::Account account{services.ids.next<AccountId>(),
                            normal_email(edit.email),
                            edit.display_name,
                            edit.locale,
                            "",
                            false,
                            services.clock.now()};
    if (!edit.password.empty()) account.password_hash = hash_password(edit.password, services.settings.password_cost);
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Account> {
        if (!store::insert_if_new(tx, account))
            return fail(FaultCode::conflict_exists, {{"what", "account"}, {"field", "email"}});
        return view_of(account);
    });
}

}  // namespace gyoryu::app
