#pragma once

#include "app/context.h"
#include "app/links/link_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// What everybody who may see links sees: no secret.
Link view_of(const domain::Link& link);

/// Makes a link with its url, in place of those of the same person and purpose; their sessions end.
Link make_link(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit);

/// The same beside those there are: what was printed or mailed before keeps working.
Link make_another_link(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit);

/// As make_link, with a secret that is known already.
Link keep_link(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit,
               const std::string& token);

/// Marks it revoked and ends the sessions opened with it.
Result<void> revoke(store::Transaction& tx, domain::Link link);

}  // namespace gyoryu::app
