#include "engine/explain/placement_probe.h"

#include "base/stable_sort.h"
#include "engine/rules/hard_rule.h"

#include <bit>
#include <limits>
#include <utility>

namespace gyoryu::engine {

struct PlacementProbe::State {
    State(const Problem& p, const Timetable& t) : problem(p), timetable(t), occupancy(problem, timetable) {}

    const Problem& problem;
    Timetable timetable;
    Occupancy occupancy;
    mutable MeetingIndex candidates_of = none;
    mutable std::vector<InterpreterIndex> candidates;

    /// Interpreters of the meeting's pair; empty when it needs none.
    const std::vector<InterpreterIndex>& able(MeetingIndex meeting) const {
        if (candidates_of == meeting) return candidates;
        candidates_of = meeting;
        candidates.clear();
        if (!needs_interpreter(problem, problem.meetings[meeting])) return candidates;
        for (InterpreterIndex i = 0; i < static_cast<InterpreterIndex>(problem.interpreters.size()); ++i) {
            if (can_interpret(problem, problem.interpreters[i], problem.meetings[meeting])) candidates.push_back(i);
        }
        // Who spares both sides a second language and knows the field comes first.
        base::stable_sort(candidates, {}, [&](InterpreterIndex i) {
            return std::pair(words_with(problem, problem.meetings[meeting], i),
                             !knows_fields(problem.interpreters[i], problem.meetings[meeting]));
        });
        return candidates;
    }

    std::uint32_t interpreter_rules(const Cell& cell) const {
        Findings findings;
        find_interpreter_double_booking(occupancy, cell, findings);
        find_interpreter_availability(occupancy, cell, findings);
        find_interpreter_rest(occupancy, cell, findings);
        find_interpreter_slots_most(occupancy, cell, findings);
        find_interpreter_seat(occupancy, cell, findings);
        return findings.rules();
    }

    /// The cell with the interpreter who breaks the fewest rules there, the meeting's present one first.
    Cell with_interpreter(Cell cell) const {
        const InterpreterIndex present = timetable.at(cell.meeting).interpreter;
        int fewest = std::numeric_limits<int>::max();
        const auto consider = [&](InterpreterIndex i) {
            Cell other = cell;
            other.interpreter = i;
            const int rules = std::popcount(interpreter_rules(other));
            if (rules >= fewest) return;
            fewest = rules;
            cell.interpreter = i;
        };
        for (const InterpreterIndex i : able(cell.meeting)) {
            if (i == present) consider(i);
        }
        for (const InterpreterIndex i : able(cell.meeting)) {
            if (fewest > 0) consider(i);
        }
        return cell;
    }
};

PlacementProbe::PlacementProbe(const Problem& problem, const Timetable& timetable)
    : state_(std::make_unique<State>(problem, timetable)) {}
PlacementProbe::~PlacementProbe() = default;
PlacementProbe::PlacementProbe(PlacementProbe&&) noexcept = default;

std::vector<Breach> PlacementProbe::breaches(MeetingIndex meeting, SlotIndex slot, TableIndex table) const {
    std::vector<Breach> list;
    Findings findings(&list);
    find_all(state_->occupancy, state_->with_interpreter({meeting, slot, table, none}), findings);
    return list;
}

std::vector<std::uint32_t> PlacementProbe::cells(MeetingIndex meeting) const {
    const Problem& problem = state_->problem;
    const bool video = problem.meetings[meeting].mode == Mode::video;
    const auto columns = video ? 1 : static_cast<TableIndex>(problem.tables.size());
    std::vector<std::uint32_t> out;
    out.reserve(problem.slots.size() * columns);
    const auto& able = state_->able(meeting);
    bool seated = false;
    for (const InterpreterIndex i : able) seated = seated || problem.interpreters[i].seat.has_value();
    for (SlotIndex s = 0; s < static_cast<SlotIndex>(problem.slots.size()); ++s) {
        // Who interprets depends on the table only when somebody has a seat.
        const Cell anywhere = seated ? Cell{} : state_->with_interpreter({meeting, s, none, none});
        for (TableIndex t = 0; t < columns; ++t) {
            Cell cell{meeting, s, video ? none : t, anywhere.interpreter};
            if (seated) cell = state_->with_interpreter(cell);
            Findings findings;
            find_all(state_->occupancy, cell, findings);
            out.push_back(findings.rules());
        }
    }
    return out;
}

InterpreterIndex PlacementProbe::interpreter_for(MeetingIndex meeting, SlotIndex slot, TableIndex table) const {
    const Cell cell = state_->with_interpreter({meeting, slot, table, none});
    return cell.interpreter != none && state_->interpreter_rules(cell) == 0 ? cell.interpreter : none;
}

}  // namespace gyoryu::engine
