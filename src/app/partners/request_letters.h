#pragma once

#include "app/context.h"
#include "app/partners/reach_me.h"
#include "domain/ask.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Tells `partner` that the reader asks to meet them, and until when they can answer.
void mail_request(Context& context, store::Transaction& tx, const Me& me, const domain::Participant& partner,
                  const domain::Ask& ask);

/// Tells `partner` what the reader answered.
void mail_answer(Context& context, store::Transaction& tx, const Me& me, const domain::Participant& partner,
                 bool accepted);

}  // namespace gyoryu::app
