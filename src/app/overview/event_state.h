#pragma once

#include "app/context.h"
#include "app/overview/overview_view.h"
#include "app/wishes/wish_list.h"
#include "base/time.h"

namespace gyoryu::app {

/// What the overview of an event is computed from.
struct EventState {
    domain::Event event;
    domain::Structure structure;
    WishList wishes;
    std::optional<int> latest_release;  ///< its number
    int drafts = 0;
    int placed = 0;  ///< meetings of the newest release, else of the draft changed last
    base::Instant now;
};

OverviewNumbers numbers_of(const EventState& state);
std::vector<LanguageNeed> language_needs_of(const EventState& state);
std::vector<OverviewTask> tasks_of(const EventState& state, const OverviewNumbers& numbers, domain::Lang reader);
/// Says where the event stands in at most three parts, the last of which is what comes next.
std::vector<HeadlinePart> headline_of(const EventState& state, const OverviewNumbers& numbers,
                                      const std::vector<OverviewTask>& tasks);

/// Hours an interpreter is there: the slots not in `unavailable`, at most `max_slots`; 0 while hours are unknown.
double hours_of(const domain::Interpreter& interpreter, const domain::Structure& structure);

}  // namespace gyoryu::app
