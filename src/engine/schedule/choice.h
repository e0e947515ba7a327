#pragma once

#include "engine/model/index.h"

namespace gyoryu::engine {

/// Where a meeting is in a solution of the search: its start, the class of its table, its interpreter.
struct Choice {
    SlotIndex start = none;
    int table_class = none;
    InterpreterIndex interpreter = none;

    bool placed() const { return start != none; }
    friend bool operator==(const Choice&, const Choice&) = default;
};

}  // namespace gyoryu::engine
