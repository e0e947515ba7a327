#pragma once

#include "app/context.h"
#include "app/saving.h"
#include "domain/application.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Makes what an application asks for: organisation (or `organisation`, a known one), participant with delegates, or
/// interpreter; hands over the files; mails the link to the own page. conflict_exists {what, field, code} when another
/// participant of the event has the e-mail.
Result<domain::Application> accept_application(Context& context, store::Transaction& tx, Notices& notices,
                                               const domain::Event& event, domain::Application application,
                                               const std::optional<OrganisationId>& organisation);

/// Takes all of it away again, the organisation too when it was made by it and nothing else holds on to it. in_use
/// once a release or request holds on to the participant.
Result<void> undo_acceptance(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                             domain::Application& application);

}  // namespace gyoryu::app
