#pragma once

#include "store/statements.h"

namespace gyoryu::store {

/// Adds ` WHERE … AND …` for the conditions; nothing when there are none.
void add_conditions(const Shape& shape, const std::vector<Condition>& conditions, Dialect dialect,
                    Statement& statement);

/// Adds that a row comes after the cells of `order`; `more` when a WHERE is there already.
void add_after(const Shape& shape, const std::vector<Order>& order, const Row& after, bool more, Statement& statement);

}  // namespace gyoryu::store
