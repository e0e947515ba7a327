#pragma once

#include "app/reach.h"
#include "app/tasks/task_view.h"

namespace gyoryu::app {

/// A task of an event, for its organisers.
Result<InEvent<domain::PersonTask>> reach_task(const Context& context, store::Transaction& tx,
                                               const domain::PersonTaskId& task);

/// Tasks with whom they are for; the number of statements does not depend on how many there are.
std::vector<PersonTask> task_views(store::Transaction& tx, const domain::Event& event, base::Instant now,
                                   const std::vector<domain::PersonTask>& tasks);

}  // namespace gyoryu::app
