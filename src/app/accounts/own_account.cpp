#include "app/accounts/own_account.h"

#include "store/record.h"

namespace gyoryu::app {

Result<domain::Account> own_account(const Context& context, store::Transaction& tx) {
    const auto* actor = std::get_if<domain::AccountActor>(&context.actor);
    if (actor == nullptr) return fail(FaultCode::not_signed_in);
    return store::get<domain::Account>(tx, actor->account_id);
}

}  // namespace gyoryu::app
