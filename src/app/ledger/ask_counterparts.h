#pragma once

#include "app/context.h"
#include "app/ledger/ask_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// Asks the other parties whether figures are right: one link for each participant, by letter where there is an
/// address, and in the answer to be handed over. An earlier open question about the same entry is replaced.
/// For organisers. validation_failed for an entry that is no figure in force of the event.
Result<AskedParticipants> ask_counterparts(Context& context, const EventId& event, const AskEdit& edit);

/// All questions of an event, newest first. Members only.
Result<List<LedgerAskView>> list_asks(Context& context, const EventId& event, const ListQuery& query);

/// Another link to the same question, for organisers; already_answered, link_expired when it was cancelled.
Result<LedgerAskView> renew_ask_link(Context& context, const std::string& ask);

/// Takes a question back: its links lead nowhere any more. For organisers.
Result<void> cancel_ask(Context& context, const std::string& ask);

}  // namespace gyoryu::app
