#pragma once

#include "app/context.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Makes a link that signs the account in once before `expires_at`, and returns its token. Unused ones of the account
/// end.
std::string make_one_time_link(store::Transaction& tx, const AccountId& account, base::Instant expires_at);

}  // namespace gyoryu::app
