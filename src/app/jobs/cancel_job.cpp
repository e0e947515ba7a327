#include "app/jobs/cancel_job.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/jobs.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Job> cancel_job(Context& context, const JobId& id) {
    GYORYU_TRY(cancelled, save(context, [&](store::Transaction& tx, Notices&) -> Result<domain::Job> {
                   if (std::holds_alternative<domain::NobodyActor>(context.actor))
                       return fail(FaultCode::not_signed_in);
                   const auto job = store::find<domain::Job>(tx, store::where("id", id));
                   if (!job) return fail(FaultCode::not_found, {{"what", "job"}});
                   GYORYU_CHECK(allow(context, job->workspace_id, Need::organise, "job"));
                   GYORYU_TRY(asked, store::request_cancel(tx, id));
                   audit_done(context, tx, {job->workspace_id, "cancel_job", "job", id.str()});
                   return std::move(asked);
               }));
    context.services.jobs.cancel(id);
    context.services.feed.job(cancelled.workspace_id, job_view(cancelled));
    return job_view(cancelled);
}

}  // namespace gyoryu::app
