#pragma once

#include "app/context.h"
#include "domain/application.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Letters to an applicant, in the language they chose.

/// The link with which they come back.
void mail_continue(Context& context, store::Transaction& tx, const domain::Event& event,
                   const domain::Application& application, const std::string& token);

/// Where the application stands now: received, on the waiting list, accepted (with the link to the own page), refused
/// with the reason, moved up.
enum class ApplicationNews { received, waiting, accepted, refused, moved_up };
/// Decisions leave two minutes later, so that undoing one at once leaves no letter.
inline constexpr std::int64_t decision_letter_delay_ms = 2 * 60 * 1000;
void mail_news(Context& context, store::Transaction& tx, const domain::Event& event,
               const domain::Application& application, ApplicationNews news);

/// Takes back what was decided and has not left.
void take_back_letters(store::Transaction& tx, const domain::Application& application);

}  // namespace gyoryu::app
