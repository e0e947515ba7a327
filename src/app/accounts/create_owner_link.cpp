#include "app/accounts/create_owner_link.h"

#include "app/accounts/one_time_link.h"
#include "app/accounts/open_session.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t valid_ms = 24LL * 60 * 60 * 1000;

domain::Account ensure_account(Context& context, store::Transaction& tx, const std::string& email) {
    if (auto found = store::find<domain::Account>(tx, store::where("email", email))) return std::move(*found);
    domain::Account account{context.services.ids.next<AccountId>(),
                            email,
                            email.substr(0, email.find('@')),
                            domain::Lang::ko,
                            "",
                            false,
                            context.services.clock.now()};
    store::insert(tx, account);
    return account;
}

/// Ids ascend with time: the smallest is the oldest.
WorkspaceId ensure_workspace(Context& context, store::Transaction& tx) {
    if (const auto oldest = store::find<domain::Workspace>(tx)) return oldest->id;
    domain::Workspace workspace{
        context.services.ids.next<WorkspaceId>(), "main", "Gyoryu", domain::Lang::ko, "Asia/Seoul", {}};
    store::insert(tx, workspace);
    return workspace.id;
}

domain::Account ensure_owner(Context& context, store::Transaction& tx, const std::string& email) {
    const auto workspace = ensure_workspace(context, tx);
    const auto owner = store::find<domain::Member>(tx, store::where("workspace_id", workspace),
                                                   store::where("role", domain::Role::owner));
    if (owner)
        if (auto account = store::find<domain::Account>(tx, store::where("id", owner->account_id)))
            return std::move(*account);
    auto account = ensure_account(context, tx, email);
    store::insert(tx,
                  domain::Member{context.services.ids.next<MemberId>(), workspace, account.id, domain::Role::owner});
    return account;
}

}  // namespace

Result<OwnerLink> create_owner_link(Context& context, const std::string& email) {
    if (!std::holds_alternative<domain::SystemActor>(context.actor)) return fail(FaultCode::forbidden);
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<OwnerLink> {
        const auto owner = ensure_owner(context, tx, normal_email(email));
        const base::Instant end{context.services.clock.now().unix_ms + valid_ms};
        const auto token = make_one_time_link(tx, owner.id, end);
        return OwnerLink{owner.email, one_time_url(context.services.settings, token), end};
    });
}

}  // namespace gyoryu::app
