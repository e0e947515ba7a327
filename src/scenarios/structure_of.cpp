#include "scenarios/structure_of.h"

namespace gyoryu::scenarios {
namespace {

void add_run(const SlotRun& run, std::vector<domain::Slot>& slots) {
    for (int i = 0; i < run.slots; ++i) {
        domain::Slot slot;
        slot.index = static_cast<int>(slots.size()) + 1;
        slot.day = run.day;
        slot.starts.minutes = run.starts.minutes + i * run.slot_minutes;
        slot.ends.minutes = slot.starts.minutes + run.slot_minutes;
        slot.session = run.session;
        slot.contiguous_with_next = i + 1 < run.slots;
        slots.push_back(std::move(slot));
    }
}

void add_hall(const HallData& hall, std::vector<domain::Table>& tables) {
    for (int i = 0; i < hall.tables; ++i) {
        domain::Table table;
        table.index = static_cast<int>(tables.size()) + 1;
        table.label = std::to_string(table.index);
        table.hall = hall.hall;
        table.x = i % hall.columns * hall.spacing_m;
        table.y = i / hall.columns * hall.spacing_m;
        table.kind = hall.kind;
        tables.push_back(std::move(table));
    }
}

}  // namespace

domain::Structure structure_of(const EventData& event) {
    domain::Structure structure;
    for (const auto& run : event.day_plan) add_run(run, structure.slots);
    for (const auto& hall : event.halls) add_hall(hall, structure.tables);
    return structure;
}

}  // namespace gyoryu::scenarios
