#include "app/accounts/sign_in.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/open_session.h"
#include "app/accounts/password.h"
#include "app/checks.h"
#include "store/attempts.h"
#include "store/record.h"

#include <array>

namespace gyoryu::app {

Result<SignedIn> sign_in(Context& context, const Credentials& credentials) {
    GYORYU_CHECK(Checks::of(credentials).done());
    auto& database = context.services.database;
    const std::string email = normal_email(credentials.email);
    const auto now = context.services.clock.now();
    const std::array limits{AttemptLimit{attempt_key("sign_in/account", email)},
                            AttemptLimit{attempt_key("sign_in/address", context.address)}};
    GYORYU_CHECK(database.write([&](store::Transaction& tx) { return take_attempt(tx, now, limits); }));
    const auto account = database.read(
        [&](store::Transaction& tx) { return store::find<domain::Account>(tx, store::where("email", email)); });

    // Hashing takes a tenth of a second: no transaction may be open meanwhile.
    const std::string hash = account ? account->password_hash : std::string();
    if (!password_matches(hash, credentials.password, context.services.settings.password_cost) || !account)
        return fail(FaultCode::wrong_credentials);

    return database.write([&](store::Transaction& tx) -> Result<SignedIn> {
        give_attempt_back(tx, now, limits);
        store::forget_attempts(tx, limits[0].key);
        // The account as it is now: meanwhile it may have been disabled or the password changed.
        GYORYU_TRY(current, store::get<domain::Account>(tx, account->id));
        if (current.password_hash != hash) return fail(FaultCode::wrong_credentials);
        if (current.disabled) return fail(FaultCode::account_disabled);
        return open_session(context, tx, current.id, std::nullopt);
    });
}

}  // namespace gyoryu::app
