#pragma once

#include "app/context.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Makes a link that signs the account in once before `expires_at`, and returns its token. Unused ones of the account
/// end.
std::string make_one_time_link(store::Transaction& tx, const AccountId& account, base::Instant expires_at);

/// The unused links of the account sign nobody in any more.
void end_one_time_links(store::Transaction& tx, const AccountId& account);

}  // namespace gyoryu::app
