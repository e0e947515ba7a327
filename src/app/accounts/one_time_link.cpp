#include "app/accounts/one_time_link.h"

#include "app/accounts/secret_token.h"
#include "store/record.h"

namespace gyoryu::app {

std::string make_one_time_link(store::Transaction& tx, const AccountId& account, base::Instant expires_at) {
    end_one_time_links(tx, account);
    std::string token = new_secret_token();
    store::insert(tx, domain::OneTimeLink{token_hash(token), account, expires_at, false});
    return token;
}

void end_one_time_links(store::Transaction& tx, const AccountId& account) {
    tx.execute("UPDATE one_time_links SET used = 1 WHERE account_id = $1", {account.str()});
}

}  // namespace gyoryu::app
