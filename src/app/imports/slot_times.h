#pragma once

#include "app/imports/row_problems.h"
#include "domain/event.h"

#include <optional>
#include <vector>

namespace gyoryu::app {

/// The slots somebody cannot come to, from the cells `available` and `unavailable`: those that a span of the former
/// does not cover whole, and those that a span of the latter touches. Empty when both cells are, or when they have
/// errors.
std::optional<std::vector<int>> absences_of(const SheetRow& row, const domain::Event& event,
                                            const domain::Structure& structure, RowProblems& problems);

}  // namespace gyoryu::app
