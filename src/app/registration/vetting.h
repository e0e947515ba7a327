#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/registration/application_view.h"

namespace gyoryu::app {

/// All of these are for organisers of the event's workspace only: applications hold contacts and documents.

/// Newest first; drafts are their writers' and left out. `query.q` searches names, contacts and e-mail.
Result<List<ApplicationBrief>> list_applications(Context& context, const EventId& event,
                                                 const ApplicationFilter& filter, const ListQuery& query);

/// One with answers, documents, consents and organisations of the workspace that may be the same.
Result<Application> get_application(Context& context, const domain::ApplicationId& application);

/// Accepts (limit_reached {max} without a place, conflict_exists when the e-mail takes part already), refuses (with a
/// reason, which the applicant is told) or puts on the waiting list. already_answered when it was decided before.
Result<Application> decide_application(Context& context, const domain::ApplicationId& application,
                                       std::int64_t expected_revision, const VettingDecision& decision);

/// Accepts all that are still to be vetted, in the order they came; who finds no place waits.
Result<BulkAccepted> accept_applications(Context& context, const EventId& event, const BulkAccept& bulk);

/// Undoes a decision: the application is to be vetted again, what acceptance made is gone, letters that have not left
/// do not leave. in_use when the participant has requests or stands in a release.
Result<Application> reopen_application(Context& context, const domain::ApplicationId& application,
                                       std::int64_t expected_revision);

}  // namespace gyoryu::app
