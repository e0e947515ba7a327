#pragma once

#include "app/checks.h"
#include "app/events/event_view.h"
#include "app/events/structure_view.h"

namespace gyoryu::app {

inline constexpr int event_days_max = 60;

Checks check_event(const EventEdit& edit);
/// All but the slug.
void apply(const EventEdit& edit, domain::Event& to);

/// Slots in order of time, each ending after it starts, none overlapping, all within the days of the event; labels of
/// tables differ within a hall.
void check_slots(Checks& checks, const domain::Event& event, const std::vector<domain::Slot>& slots);
void check_tables(Checks& checks, const std::vector<domain::Table>& tables);

}  // namespace gyoryu::app
