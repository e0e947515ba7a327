#pragma once

#include "app/context.h"
#include "app/ledger/ask_view.h"
#include "app/ledger/load_ledger.h"
#include "domain/event.h"
#include "store/transaction.h"

#include <map>

namespace gyoryu::app {

/// Where an answer link leads: a page that needs no signing in. Logs must not keep these paths.
std::string answer_url(const Settings& settings, const std::string& token);

/// A new token for an ask; older ones lead there too.
std::string new_answer_url(Context& context, store::Transaction& tx, const std::string& ask_id);

/// The party that can answer for a claim: the buyer, or the seller where the buyer claims; empty when not named.
ParticipantId counterpart_of(const domain::Claim& claim);

/// Writes the letter of an ask, with a link of its own: `mail.<purpose>`. False when the participant has no address.
bool queue_ask_letter(Context& context, store::Transaction& tx, const domain::Event& event,
                      const domain::LedgerAsk& ask, const std::string& purpose, int entries);

LedgerAskView view_of(const LoadedLedger& ledger, const domain::LedgerAsk& ask);

}  // namespace gyoryu::app
