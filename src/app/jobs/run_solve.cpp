#include "app/jobs/run_solve.h"

#include "app/aftermath/archive.h"
#include "app/audit/audit.h"
#include "app/jobs/solve_observer.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/add_draft.h"
#include "app/timetables/planning_cache.h"
#include "engine/schedule/solve.h"
#include "planning/reasons.h"
#include "planning/verdict.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::app {

namespace {

std::int64_t number_of(const std::string& text, std::int64_t otherwise) {
    std::int64_t number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What the run starts from, as the event was at that moment.
struct Start {
    PlanningCache::EventPlan plan;
    planning::PlanningProblem problem;
    std::vector<domain::Placement> base;
    bool keeps_frozen = false;
};

Result<Start> start_of(JobRun& run) {
    return run.services().database.read([&](store::Transaction& tx) -> Result<Start> {
        GYORYU_TRY(event, store::get<domain::Event>(tx, run.job().event_id));
        GYORYU_TRY(plan, plan_of(run.services(), tx, event));
        GYORYU_CHECK(planning::ready_to_plan(plan->snapshot));
        Start start{plan, plan->planning, {}, run.input("keep_frozen") == "1"};
        if (!run.input("base_draft_id").empty()) {
            auto draft = store::find<domain::Draft>(tx, store::where("id", run.input("base_draft_id")));
            if (draft) start.base = std::move(draft->placements);
        }
        if (start.keeps_frozen) planning::keep_frozen(start.problem, start.base);
        return start;
    });
}

domain::JobFault infeasible(const Start& start, const engine::Outcome& outcome, text::Language reader) {
    domain::JobFault fault{std::string(base::name_of(FaultCode::problem_infeasible)), {}, {}};
    const planning::Labels labels(start.plan->snapshot, start.problem, reader);
    for (auto& reason : planning::demands_of(outcome.conflict, labels))
        fault.reasons.push_back({std::move(reason.rule), std::move(reason.params)});
    fault.params["count"] = std::to_string(fault.reasons.size());
    return fault;
}

domain::Draft draft_of(JobRun& run, const Start& start, const engine::Outcome& outcome, const SolveObserver& observer,
                       const engine::Limits& limits, text::Language reader) {
    const auto& snapshot = start.plan->snapshot;
    const std::vector<bool> none(snapshot.meetings.size(), false);
    domain::Draft draft;
    draft.name = text::sentence(reader, "draft.name.solve");
    draft.origin = domain::DraftOrigin::solve;
    draft.placements = planning::placements_of(start.problem, snapshot, outcome.timetable,
                                               start.keeps_frozen ? planning::frozen_of(snapshot, start.base) : none);
    draft.verdict = planning::verdict_of(start.problem, snapshot, outcome);
    draft.verdict.first_seconds = observer.first_seconds();
    draft.verdict.seconds = run.seconds();
    draft.verdict.seed = static_cast<std::int64_t>(limits.seed);
    draft.verdict.threads = limits.threads;
    draft.curve = observer.curve(outcome.objective, outcome.bound, outcome.work);
    // With frozen meetings the bounds hold for a narrower problem than the one hands work on.
    const bool narrowed = std::ranges::any_of(start.problem.problem.meetings, &engine::Meeting::frozen);
    if (!narrowed) draft.problem_stamp = start.plan->stamp;
    return draft;
}

/// An event that has its first timetable is planned.
void mark_planned(Context& context, store::Transaction& tx, domain::Event event, Notices& notices) {
    using enum domain::EventStatus;
    if (event.status != preparing && event.status != open) return;
    event.status = planned;
    if (const auto saved = store::update(tx, event, event.revision))
        notices.push_back({saved->workspace_id, saved->id, "event", saved->id.str(), saved->revision});
    (void)context;
}

void keep(JobRun& run, const domain::Draft& found) {
    auto context = run.context();
    Notices notices;
    run.finish([&](store::Transaction& tx) -> Result<store::JobEnd> {
        notices.clear();
        GYORYU_TRY(event, store::get<domain::Event>(tx, run.job().event_id));
        if (const auto open = refuse_archived(tx, event.id); !open)
            return store::JobEnd{
                domain::JobState::failed, {}, domain::JobFault{std::string(base::name_of(open.error().code)), {}, {}}};
        const auto draft = add_draft(context, tx, event, found);
        notices.push_back({event.workspace_id, event.id, "draft", draft.id.str(), draft.revision});
        mark_planned(context, tx, event, notices);
        const auto state = run.cancelled() ? domain::JobState::cancelled : domain::JobState::done;
        return store::JobEnd{state, {{"draft_id", draft.id.str()}}, std::nullopt};
    });
    if (run.kept()) tell(context, notices);
}

}  // namespace

Result<void> run_solve(JobRun& run) {
    const auto seconds_most = static_cast<double>(number_of(run.input("time_limit_s"), 20));
    run.limit_time(std::chrono::milliseconds(static_cast<std::int64_t>(seconds_most * 1000)));
    GYORYU_TRY(start, start_of(run));
    const auto reader = reader_of(run.context().lang);
    engine::Limits limits;
    limits.seed = static_cast<std::uint64_t>(number_of(run.input("seed"), 1));
    limits.threads = static_cast<int>(number_of(run.input("threads"), 1));
    SolveObserver observer(run, start.problem, seconds_most);
    const auto outcome = engine::solve(start.problem.problem, limits, run.token(), observer);
    if (run.lost()) return {};
    if (outcome.status == engine::Status::infeasible) {
        run.finish([&](store::Transaction&) -> Result<store::JobEnd> {
            return store::JobEnd{domain::JobState::failed, {}, infeasible(start, outcome, reader)};
        });
        return {};
    }
    if (run.interrupted()) return {};
    if (!outcome.timetable.empty()) {
        keep(run, draft_of(run, start, outcome, observer, limits, reader));
        return {};
    }
    if (!run.cancelled()) return fail(FaultCode::limit_reached, {{"what", "time"}, {"max", run.input("time_limit_s")}});
    run.finish([](store::Transaction&) -> Result<store::JobEnd> {
        return store::JobEnd{domain::JobState::cancelled, {}, std::nullopt};
    });
    return {};
}

}  // namespace gyoryu::app
