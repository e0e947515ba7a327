#include "app/tasks/person_tasks.h"

#include "app/audit/audit.h"
#include "app/listed.h"
#include "app/saving.h"
#include "app/tasks/task_rows.h"
#include "store/record.h"
#include "store/task_tables.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::TaskKind;
using domain::TaskState;

/// Buyers are those who travel.
Result<std::vector<ParticipantId>> travellers(store::Transaction& tx, const EventId& event, const TasksPlan& plan) {
    std::vector<ParticipantId> ids;
    std::set<ParticipantId> known;
    for (const auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event))) {
        known.insert(one.id);
        if (one.side == domain::ParticipantSide::buyer && one.status != domain::ParticipantStatus::withdrawn)
            ids.push_back(one.id);
    }
    if (plan.participant_ids.empty()) return ids;
    for (const auto& id : plan.participant_ids)
        if (!known.contains(id)) return fail(FaultCode::not_found, {{"what", "participant"}});
    return plan.participant_ids;
}

std::vector<domain::PersonTask> tasks_to_make(Context& context, store::Transaction& tx, const EventId& event,
                                              const TasksPlan& plan, const std::vector<ParticipantId>& ids) {
    std::set<std::pair<ParticipantId, TaskKind>> there;
    for (const auto& task : store::select_where<domain::PersonTask>(tx, store::where("event_id", event)))
        if (task.kind != TaskKind::other) there.emplace(task.participant_id, task.kind);
    std::vector<domain::PersonTask> made;
    for (const auto& id : ids) {
        for (const auto kind : plan.kinds) {
            if (kind != TaskKind::other && !there.emplace(id, kind).second) continue;
            domain::PersonTask task;
            task.id = context.services.ids.next<domain::PersonTaskId>();
            task.event_id = event;
            task.participant_id = id;
            task.kind = kind;
            if (kind == TaskKind::other) task.title = plan.title;
            task.due_on = plan.due_on;
            task.assignee = plan.assignee;
            task.created_at = context.services.clock.now();
            made.push_back(std::move(task));
        }
    }
    return made;
}

std::string searched(const PersonTask& task) {
    std::string text = task.code + "\n" + task.assignee + "\n" + task.title + "\n" + task.traveller;
    for (const auto& name : task.names) text += "\n" + name.text;
    return text;
}

bool passes(const PersonTask& task, const TaskFilter& filter, const std::string& q) {
    return (!filter.state || task.state == *filter.state) && (!filter.kind || task.kind == *filter.kind) &&
           (filter.participant_id.empty() || task.participant_id.str() == filter.participant_id) &&
           (!filter.overdue || task.overdue) && (q.empty() || text::contains(searched(task), q));
}

/// Days that are not said come last.
bool comes_before(const PersonTask& a, const PersonTask& b) {
    if (a.due_on.has_value() != b.due_on.has_value()) return a.due_on.has_value();
    if (a.due_on != b.due_on) return a.due_on < b.due_on;
    return a.id < b.id;
}

}  // namespace

Result<List<PersonTask>> list_tasks(Context& context, const EventId& id, const TaskFilter& filter,
                                    const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<PersonTask>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        auto tasks = task_views(tx, event, context.services.clock.now(),
                                store::select_where<domain::PersonTask>(tx, store::where("event_id", event.id)));
        std::erase_if(tasks, [&](const PersonTask& task) { return !passes(task, filter, query.q); });
        std::ranges::sort(tasks, comes_before);
        return slice_of(std::move(tasks), query);
    });
}

Result<TasksPlanned> plan_tasks(Context& context, const EventId& id, const TasksPlan& plan) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<TasksPlanned> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(plan).done());
        GYORYU_TRY(ids, travellers(tx, event.id, plan));
        const auto made = tasks_to_make(context, tx, event.id, plan, ids);
        const auto there = store::count_where<domain::PersonTask>(tx, store::where("event_id", event.id));
        if (there + static_cast<std::int64_t>(made.size()) > tasks_max)
            return fail(FaultCode::limit_reached, {{"what", "task"}, {"most", std::to_string(tasks_max)}});
        store::insert_all(tx, made);
        const TasksPlanned planned{static_cast<int>(made.size())};
        if (made.empty()) return planned;
        audit_done(context, tx, {event.workspace_id, "plan_tasks", "event", event.id.str()},
                   {{"tasks", "", std::to_string(made.size())}});
        notices.push_back({event.workspace_id, event.id, "task", "*", 1});
        return planned;
    });
}

Result<PersonTask> update_task(Context& context, const domain::PersonTaskId& id, std::int64_t expected_revision,
                               const TaskEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PersonTask> {
        GYORYU_TRY(reached, reach_task(context, tx, id));
        GYORYU_CHECK(Checks::of(edit).done());
        auto task = reached.row;
        const auto now = context.services.clock.now();
        if (edit.state != task.state) task.done_at = edit.state == TaskState::done ? std::optional(now) : std::nullopt;
        task.title = edit.title;
        task.state = edit.state;
        task.due_on = edit.due_on;
        task.assignee = edit.assignee;
        task.traveller = edit.traveller;
        task.details = edit.details;
        task.note = edit.note;
        GYORYU_TRY(saved, store::update(tx, task, expected_revision));
        // Travellers and details are personal: that they changed is enough.
        audit_done(context, tx, {reached.event.workspace_id, "update_task", "task", id.str()},
                   {{"state", boost::describe::enum_to_string(reached.row.state, ""),
                     boost::describe::enum_to_string(saved.state, "")}});
        notices.push_back({reached.event.workspace_id, reached.event.id, "task", id.str(), saved.revision});
        return task_views(tx, reached.event, now, {saved}).front();
    });
}

Result<void> delete_task(Context& context, const domain::PersonTaskId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_task(context, tx, id));
        GYORYU_CHECK(store::erase<domain::PersonTask>(tx, id, expected_revision));
        audit_done(context, tx, {reached.event.workspace_id, "delete_task", "task", id.str()});
        notices.push_back({reached.event.workspace_id, reached.event.id, "task", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
