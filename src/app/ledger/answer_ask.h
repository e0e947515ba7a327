#pragma once

#include "app/context.h"
#include "app/ledger/ask_view.h"

namespace gyoryu::app {

/// The page behind an answer link: of a confirmation every open question of that participant at the event, of a
/// follow-up the deals they are part of. Whoever holds the link may read it. link_expired for a token that leads
/// nowhere.
Result<AnswerPage> get_answer_page(Context& context, const std::string& token);

/// Writes the answers into the ledger in the participant's name. Of a confirmation, each entry is confirmed or
/// disputed with a reason. Of a follow-up, a report that agrees with what the other party stated confirms it; one that
/// differs is kept beside it and linked, not added; what the participant stated before is corrected.
/// Faults: link_expired; already_answered; entry_superseded when an entry changed under the reader's eyes;
/// validation_failed (an entry or deal that is not theirs, no reason); amount_doubtful.
Result<AnswerPage> answer_ask(Context& context, const std::string& token, const AnswerEdit& edit);

}  // namespace gyoryu::app
