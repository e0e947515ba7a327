#include "app/accounts/change_email.h"

#include "app/accounts/account_notice.h"
#include "app/accounts/address_proof.h"
#include "app/accounts/one_time_link.h"
#include "app/accounts/open_session.h"
#include "app/accounts/own_account.h"
#include "app/accounts/prove_oneself.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Account> change_email(Context& context, const EmailEdit& edit, const std::string& session_token) {
    auto& services = context.services;
    GYORYU_TRY(account, services.database.read([&](store::Transaction& tx) { return own_account(context, tx); }));
    GYORYU_CHECK(Checks::of(edit).done());
    GYORYU_CHECK(prove_oneself(context, account, edit.current, session_token));
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Account> {
        auto changed = account;
        changed.email = normal_email(edit.email);
        const auto other = store::find<domain::Account>(tx, store::where("email", changed.email));
        if (other && other->id != account.id)
            return fail(FaultCode::conflict_exists, {{"what", "account"}, {"field", "email"}});
        GYORYU_TRY(saved, store::update(tx, changed, account.revision));
        end_one_time_links(tx, account.id);
        if (saved.email != account.email) {
            note_new_address(tx, account.id);
            notify_account(context, tx, account, "address_changed");
        }
        for (const auto& member : store::select_where<domain::Member>(tx, store::where("account_id", account.id)))
            audit_changed(context, tx, {member.workspace_id, "change_email", "member", member.id.str()},
                          view_of(account), view_of(saved));
        return view_of(saved);
    });
}

}  // namespace gyoryu::app
