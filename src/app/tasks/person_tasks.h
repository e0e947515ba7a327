#pragma once

#include "app/tasks/task_view.h"

namespace gyoryu::app {

/// Organisers only, as everything here: tasks hold names of travellers. Soonest due first, those without a day last.
Result<List<PersonTask>> list_tasks(Context& context, const EventId& event, const TaskFilter& filter,
                                    const ListQuery& query);
Result<TasksPlanned> plan_tasks(Context& context, const EventId& event, const TasksPlan& plan);
Result<PersonTask> update_task(Context& context, const domain::PersonTaskId& task, std::int64_t expected_revision,
                               const TaskEdit& edit);
Result<void> delete_task(Context& context, const domain::PersonTaskId& task, std::int64_t expected_revision);

}  // namespace gyoryu::app
