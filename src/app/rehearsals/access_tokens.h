#pragma once

#include "app/accounts/session_view.h"
#include "app/list.h"
#include "app/rehearsals/rehearsal_view.h"

namespace gyoryu::app {

inline constexpr std::int64_t access_token_life_ms = std::int64_t{24} * 3600 * 1000;
inline constexpr std::int64_t access_tokens_max = 20;  ///< living ones of a copy

/// Makes a token with which a program acts as an organiser of this copy for 24 hours. Its secret is told only here.
/// limit_reached {max}.
Result<AccessToken> create_access_token(Context& context, const RehearsalId& rehearsal);
Result<List<AccessToken>> list_access_tokens(Context& context, const RehearsalId& rehearsal);
Result<void> revoke_access_token(Context& context, const AccessTokenId& token);

/// Who a token stands for: its maker as an organiser of the copy's workspace and of nothing else.
struct TokenVisitor {
    EventId event_id;
    Visitor visitor;
};
/// not_signed_in when it is unknown, revoked or expired, or when its maker has lost the right since.
Result<TokenVisitor> find_token(Services& services, const std::string& secret);

}  // namespace gyoryu::app
