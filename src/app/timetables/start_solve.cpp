#include "app/timetables/start_solve.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/jobs/queue_job.h"
#include "app/meetings/sync_meetings.h"
#include "app/saving.h"
#include "app/timetables/load_snapshot.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "store/record.h"

#include <algorithm>
#include <thread>

namespace gyoryu::app {

namespace {

constexpr unsigned threads_most = 4;

std::map<std::string, std::string> input_of(const SolveRequest& request) {
    const auto threads = std::clamp(std::thread::hardware_concurrency(), 1u, threads_most);
    return {{"base_draft_id", request.base_draft_id ? request.base_draft_id->str() : ""},
            {"time_limit_s", std::to_string(request.time_limit_s)},
            {"seed", std::to_string(request.seed.value_or(1))},
            {"keep_frozen", request.keep_frozen ? "1" : "0"},
            {"threads", std::to_string(threads)}};
}

Result<void> check_base(store::Transaction& tx, const domain::Event& event, const SolveRequest& request) {
    if (!request.base_draft_id) return {};
    const auto base =
        store::find<domain::Draft>(tx, store::where("id", *request.base_draft_id), store::where("event_id", event.id));
    if (!base) return fail(FaultCode::not_found, {{"what", "draft"}});
    return {};
}

bool is_being_planned(store::Transaction& tx, const domain::Event& event) {
    using enum domain::JobState;
    return store::count_where<domain::Job>(tx, store::where("event_id", event.id),
                                           store::where("kind", domain::JobKind::solve),
                                           store::one_of("state", std::vector{queued, running})) > 0;
}

/// Not from the cache once something was written: it is not committed yet, and must not be kept for others.
Result<PlanningCache::EventPlan> plan_after(Context& context, store::Transaction& tx, const domain::Event& event,
                                            const MeetingsSynced& synced) {
    if (synced.any()) return planning::planned(load_snapshot(tx, event));
    return plan_of(context.services, tx, event);
}

}  // namespace

Result<Job> start_solve(Context& context, const EventId& event, const SolveRequest& request) {
    GYORYU_CHECK(Checks::of(request).done());
    GYORYU_TRY(job, save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Job> {
                   GYORYU_TRY(reached, reach_event(context, tx, event, Need::organise));
                   GYORYU_CHECK(check_base(tx, reached, request));
                   if (is_being_planned(tx, reached)) return fail(FaultCode::still_working);
                   const auto synced = sync_meetings(context, tx, reached);
                   if (synced.any()) notices.push_back(meetings_notice(reached));
                   GYORYU_TRY(plan, plan_after(context, tx, reached, synced));
                   GYORYU_CHECK(planning::ready_to_plan(plan->snapshot));
                   GYORYU_TRY(queued, queue_job(context, tx, reached, domain::JobKind::solve, input_of(request)));
                   audit_done(context, tx, {reached.workspace_id, "start_solve", "job", queued.id.str()});
                   return std::move(queued);
               }));
    announce_job(context, job);
    return job_view(job);
}

}  // namespace gyoryu::app
