#pragma once

#include "domain/event.h"
#include "domain/timetable.h"

#include <array>

namespace gyoryu::app {

/// A draft that lost placements because their slot or table is gone.
struct AffectedDraft {
    domain::DraftId draft_id;
    int number = 0;
    std::string name;
    int meetings = 0;  ///< taken out
};
BOOST_DESCRIBE_STRUCT(AffectedDraft, (), (draft_id, number, name, meetings))

/// The slots and tables of an event. `affected` only in the answer to a change.
struct Structure {
    domain::EventId event_id;
    std::vector<domain::Slot> slots;
    std::vector<domain::Table> tables;
    std::vector<AffectedDraft> affected;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Structure, (), (event_id, slots, tables, affected, revision))

/// Replaces both lists. The index of an element is its place in the list, counted from 1; what stands in `index`
/// is not read, so that an editor can move rows freely.
struct StructureEdit {
    std::vector<domain::Slot> slots;
    std::vector<domain::Table> tables;
};
BOOST_DESCRIBE_STRUCT(StructureEdit, (), (slots, tables))
constexpr auto limits_of(const StructureEdit*) {
    return std::to_array<base::MemberLimit>({{"slots", 0, domain::slots_max}, {"tables", 0, 5000}});
}

}  // namespace gyoryu::app
