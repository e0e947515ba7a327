#pragma once

#include "engine/repair/demands.h"
#include "engine/repair/repair_state.h"

#include <vector>

namespace gyoryu::engine {

/// A place for a meeting, and who has to leave theirs for it.
struct Option {
    Placement place;
    std::vector<MeetingIndex> leave;
};

/// Places for meetings, those left out that are as good as another: of tables or interpreters alike for everybody one
/// that is free stands for all.
class RepairOptions {
public:
    explicit RepairOptions(const RepairState& state);

    /// Places of an open meeting at one of its starts for which at most `leave_most` others have to leave. `cut`
    /// becomes true when more could leave.
    void at(MeetingIndex m, SlotIndex slot, int leave_most, std::vector<Option>& options, bool& cut) const;

private:
    struct Choice {
        std::int32_t index = none;  ///< of a table or interpreter
        int kind = 0;
        bool free = true;
        bool awaited = false;
        SlotSet around;   ///< busy slots near it, where longer meetings make them matter
        Demands demands;  ///< of one that is not free
    };
    std::vector<Choice> tables(MeetingIndex m, SlotIndex slot, bool others_leave) const;
    std::vector<Choice> interpreters(MeetingIndex m, SlotIndex slot, bool others_leave) const;
    std::vector<TableIndex> tables_beside(MeetingIndex m, const SlotSet& span) const;
    Choice table(TableIndex t, const SlotSet& span) const;
    Choice interpreter(InterpreterIndex i, const SlotSet& span) const;
    static std::vector<Choice> thinned(const std::vector<Choice>& choices, std::int32_t told, bool others_leave);
    SlotSet around(RepairState::Resource r, const SlotSet& span) const;

    const RepairState& state_;
    bool long_meetings_ = false;
    std::vector<int> table_kind_, interpreter_kind_;
};

}  // namespace gyoryu::engine
