#include "app/jobs/get_job.h"

#include "app/listed.h"
#include "app/reach.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Job> get_job(Context& context, const JobId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Job> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        const auto job = store::find<domain::Job>(tx, store::where("id", id));
        if (!job) return fail(FaultCode::not_found, {{"what", "job"}});
        GYORYU_CHECK(allow(context, job->workspace_id, Need::read, "job"));
        return job_view(*job);
    });
}

Result<List<Job>> list_jobs(Context& context, const EventId& event, const std::optional<domain::JobState>& state,
                            const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Job>> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::read));
        store::Select select{{store::where("event_id", reached.id)}, {{"created_at", true}}};
        if (state) select.conditions.push_back(store::where("state", *state));
        GYORYU_TRY(page, page_of<domain::Job>(tx, select, query));
        List<Job> list{{}, std::move(page.next_cursor), page.total};
        for (const auto& job : page.items) list.items.push_back(job_view(job));
        return list;
    });
}

}  // namespace gyoryu::app
