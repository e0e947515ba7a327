#pragma once

#include "app/imports/import_plan.h"
#include "app/imports/list_kind.h"
#include "app/imports/row_problems.h"
#include "documents/imports/import_template.h"
#include "schema/write.h"

#include <algorithm>

namespace gyoryu::app {

template <class T>
bool is_same(const T& a, const T& b) {
    return schema::to_json(a) == schema::to_json(b);
}

/// With the organisation beside the participant.
ImportAction action_of(const ParticipantChange& change);

/// What a change does to its row of the store.
template <class Change>
ImportAction action_of(const Change& change) {
    if (!change.before) return ImportAction::create;
    return is_same(*change.before, change.after) ? ImportAction::skip : ImportAction::update;
}

/// Plans a list row by row. `planner.change_of(row, problems)` says what a row changes and notes what is wrong with it;
/// rows left out, rows without content, the template's example and rows with errors change nothing.
template <class Planner>
std::vector<PlannedRow> plan_rows(const Context& context, const domain::Import& import, Planner& planner) {
    std::vector<PlannedRow> plan;
    for (std::size_t i = 1; i < import.cells.size(); ++i) {
        const SheetRow row(import, import.cells[i]);
        auto& planned = plan.emplace_back();
        planned.shown = {static_cast<int>(i), row.number(), ImportAction::skip, row.values(), {}};
        if (std::ranges::binary_search(import.left_out, planned.shown.line))
            planned.shown.action = ImportAction::leave_out;
        if (planned.shown.action == ImportAction::leave_out || row.says_nothing() ||
            documents::is_example_row(list_kind_of(import.kind), row.cells()))
            continue;
        RowProblems problems(context, row);
        auto change = planner.change_of(row, problems);
        planned.shown.action = ImportAction::error;
        if (!problems.has_errors()) {
            planned.shown.action = action_of(change);
            planned.change = std::move(change);
        }
        planned.shown.problems = problems.take();
    }
    return plan;
}

}  // namespace gyoryu::app
