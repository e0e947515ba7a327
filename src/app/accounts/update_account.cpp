#include "app/accounts/update_account.h"

#include "app/accounts/own_account.h"
#include "app/checks.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Account> update_account(Context& context, std::int64_t expected_revision, const AccountEdit& edit) {
    return context.services.database.write([&](store::Transaction& tx) -> Result<Account> {
        GYORYU_TRY(account, own_account(context, tx));
        GYORYU_CHECK(Checks::of(edit).done());
        account.display_name = edit.display_name;
        account.locale = edit.locale;
        GYORYU_TRY(saved, store::update(tx, account, expected_revision));
        return view_of(saved);
    });
}

}  // namespace gyoryu::app
