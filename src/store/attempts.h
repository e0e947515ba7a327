#pragma once

#include "base/time.h"
#include "store/transaction.h"

#include <string_view>

namespace gyoryu::store {

/// What a rate limit counts, under a key that the caller makes, such as "sign_in/address/…".
void record_attempt(Transaction& tx, std::string_view key, base::Instant at);
/// Attempts at or after `since`.
std::int64_t count_attempts(Transaction& tx, std::string_view key, base::Instant since);
void forget_attempts(Transaction& tx, std::string_view key);
/// Removes all that are older; returns how many.
std::int64_t forget_attempts_before(Transaction& tx, base::Instant before);

}  // namespace gyoryu::store
