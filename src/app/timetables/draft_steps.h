#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/timetable.h"
#include "planning/planned_event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// How many steps back a draft remembers.
inline constexpr std::int64_t steps_most = 200;

/// Notes a step of a draft's history; steps undone before are forgotten. Only placements that differ are kept.
void add_step(store::Transaction& tx, const domain::DraftId& draft, const std::vector<domain::Placement>& before,
              const std::vector<domain::Placement>& after);

/// The step that undoing (or, `undone`, redoing) concerns.
std::optional<domain::DraftStep> next_step(store::Transaction& tx, const domain::DraftId& draft, bool undone);

/// `placements` with those of `step` in place of the same meetings'.
std::vector<domain::Placement> with_step(std::vector<domain::Placement> placements,
                                         const std::vector<domain::Placement>& step);

/// Saves a draft's new placements with the verdict they deserve.
Result<domain::Draft> save_placements(Context& context, store::Transaction& tx, const planning::PlannedEvent& plan,
                                      domain::Draft draft, std::vector<domain::Placement> placements);

}  // namespace gyoryu::app
