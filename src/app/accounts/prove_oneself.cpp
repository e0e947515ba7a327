#include "app/accounts/prove_oneself.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/password.h"

#include <array>

namespace gyoryu::app {

Result<void> prove_oneself(Context& context, const domain::Account& account, const std::optional<std::string>& current,
                           const std::string& session_token) {
    auto& services = context.services;
    const auto now = services.clock.now();
    if (account.password_hash.empty()) return {};
    if (services.database.read([&](store::Transaction& tx) { return is_fresh_link_session(tx, now, session_token); }))
        return {};
    const std::array limits{AttemptLimit{attempt_key("sign_in/account", account.email)}};
    GYORYU_CHECK(services.database.write([&](store::Transaction& tx) { return take_attempt(tx, now, limits); }));
    if (!password_matches(account.password_hash, current.value_or(""), services.settings.password_cost))
        return fail(FaultCode::wrong_credentials);
    services.database.write([&](store::Transaction& tx) { give_attempt_back(tx, now, limits); });
    return {};
}

}  // namespace gyoryu::app
