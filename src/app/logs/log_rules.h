#pragma once

#include "app/context.h"
#include "domain/meeting_log.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// What a log may say. amounts_exclusive when both an expected and a concluded contract are named; validation_failed:
/// a held meeting names its product and the buyer's e-mail, amounts name their currency, a meeting that was not held
/// has no amounts, signatures stay on their pad, e-mail, country and currency are ones. `path` is that of the content.
Result<void> check_log(const domain::LogContent& content, const std::string& path);

/// amount_doubtful for the first amount that should be asked back (app/ledger/amount_doubt.h).
Result<void> check_amounts(const Context& context, store::Transaction& tx, const EventId& event,
                           const domain::LogContent& content);

/// SHA-256 in hexadecimal of what can be agreed on.
std::string log_digest(const domain::LogContent& content);

/// Without contact details of the buyer and without the author's note.
domain::LogContent without_contacts(domain::LogContent content);

}  // namespace gyoryu::app
