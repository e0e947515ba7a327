#pragma once

#include "app/timetables/draft_view.h"
#include "planning/comparison.h"

namespace gyoryu::app {

/// Two drafts of one event; only meetings that stand differently.
struct Comparison {
    DraftId left_id;
    DraftId right_id;
    std::vector<planning::PlacementChange> changes;
    domain::Verdict left;
    domain::Verdict right;
};
BOOST_DESCRIBE_STRUCT(Comparison, (), (left_id, right_id, changes, left, right))

}  // namespace gyoryu::app
