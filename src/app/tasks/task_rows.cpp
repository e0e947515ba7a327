#include "app/tasks/task_rows.h"

#include "store/record.h"
#include "store/task_tables.h"

#include <map>
#include <set>

namespace gyoryu::app {

Result<InEvent<domain::PersonTask>> reach_task(const Context& context, store::Transaction& tx,
                                               const domain::PersonTaskId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto task = store::find<domain::PersonTask>(tx, store::where("id", id));
    if (!task) return fail(FaultCode::not_found, {{"what", "task"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, task->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "task"));
    return InEvent<domain::PersonTask>{std::move(event), std::move(*task)};
}

std::vector<PersonTask> task_views(store::Transaction& tx, const domain::Event& event, base::Instant now,
                                   const std::vector<domain::PersonTask>& tasks) {
    std::map<ParticipantId, domain::Participant> participants;
    std::set<OrganisationId> ids;
    for (auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event.id))) {
        ids.insert(one.organisation_id);
        participants.emplace(one.id, std::move(one));
    }
    std::map<OrganisationId, domain::Organisation> organisations;
    for (auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", ids)))
        organisations.emplace(one.id, std::move(one));
    const auto today = base::to_local(now, event.time_zone).day;
    std::vector<PersonTask> views;
    for (const auto& task : tasks) {
        PersonTask view{task, {}, {}, {}, false};
        const bool pending = task.state == domain::TaskState::open || task.state == domain::TaskState::doing;
        view.overdue = pending && task.due_on && *task.due_on < today;
        if (const auto found = participants.find(task.participant_id); found != participants.end()) {
            const auto& organisation = organisations[found->second.organisation_id];
            view.names = organisation.names;
            view.country = organisation.country;
            view.code = found->second.code;
        }
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace gyoryu::app
