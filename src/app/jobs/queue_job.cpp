#include "app/jobs/queue_job.h"

#include "store/record.h"

namespace gyoryu::app {

Result<domain::Job> queue_job(Context& context, store::Transaction& tx, const domain::Event& event,
                              domain::JobKind kind, std::map<std::string, std::string> input) {
    if (store::count_where<domain::Job>(tx, store::where("state", domain::JobState::queued)) >= jobs_waiting_most)
        return fail(FaultCode::queue_full);
    const auto now = context.services.clock.now();
    domain::Job job;
    job.id = context.services.ids.next<JobId>();
    job.kind = kind;
    job.workspace_id = event.workspace_id;
    job.event_id = event.id;
    job.message_code = "queued";
    job.input = std::move(input);
    job.input["lang"] = boost::describe::enum_to_string(context.lang, "en");
    job.created_at = now;
    job.expires_at = base::Instant{now.unix_ms + job_kept_ms};
    if (const auto* account = std::get_if<domain::AccountActor>(&context.actor)) job.created_by = account->account_id;
    store::insert(tx, job);
    return job;
}

void announce_job(Context& context, const domain::Job& job) {
    context.services.feed.job(job.workspace_id, job_view(job));
    context.services.jobs.queued();
}

}  // namespace gyoryu::app
