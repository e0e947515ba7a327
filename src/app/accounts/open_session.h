#pragma once

#include "app/accounts/session_view.h"
#include "app/context.h"
#include "domain/access.h"
#include "store/transaction.h"

namespace gyoryu::app {

inline constexpr std::int64_t session_idle_ms = 12LL * 60 * 60 * 1000;
inline constexpr std::int64_t session_most_ms = 30LL * 24 * 60 * 60 * 1000;

/// Makes a session of an account or of a link and stores it. Sessions past their time are removed on the way.
Result<SignedIn> open_session(Context& context, store::Transaction& tx, const std::optional<domain::AccountId>& account,
                              const std::optional<domain::LinkId>& link);

/// What the holder of a session is told.
Result<Session> session_of(store::Transaction& tx, const domain::SignIn& sign_in);

/// When a session ends that is used now.
base::Instant session_end(const domain::SignIn& sign_in, base::Instant now);

/// E-mails are compared and kept in lower case, without space around.
std::string normal_email(std::string_view email);

}  // namespace gyoryu::app
