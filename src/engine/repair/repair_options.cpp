#include "engine/repair/repair_options.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gyoryu::engine {

namespace {

/// Tables that somebody names stand alone.
std::vector<int> kinds_of_tables(const Problem& problem) {
    std::set<TableIndex> named;
    for (const Meeting& meeting : problem.meetings) {
        if (meeting.fixed_table) named.insert(*meeting.fixed_table);
    }
    for (const Interpreter& one : problem.interpreters) {
        if (one.seat) named.insert(*one.seat);
    }
    std::map<std::tuple<std::uint64_t, ParticipantIndex, TableIndex>, int> kinds;
    std::vector<int> of_table;
    for (TableIndex t = 0; t < static_cast<TableIndex>(problem.tables.size()); ++t) {
        const Table& table = problem.tables[t];
        const auto key = std::tuple(table.features, table.booth_of.value_or(none), named.contains(t) ? t : none);
        of_table.push_back(kinds.emplace(key, static_cast<int>(kinds.size())).first->second);
    }
    return of_table;
}

/// Interpreters with a seat or limits of their own stand alone.
std::vector<int> kinds_of_interpreters(const Problem& problem) {
    std::map<std::pair<std::vector<std::pair<LanguageIndex, LanguageIndex>>, InterpreterIndex>, int> kinds;
    std::vector<int> of_interpreter;
    for (InterpreterIndex i = 0; i < static_cast<InterpreterIndex>(problem.interpreters.size()); ++i) {
        const Interpreter& one = problem.interpreters[i];
        auto pairs = one.pairs;
        std::ranges::sort(pairs);
        const bool alone = one.seat || one.slots_most || one.consecutive_most != 0;
        const auto key = std::pair(std::move(pairs), alone ? i : none);
        of_interpreter.push_back(2 * kinds.emplace(key, static_cast<int>(kinds.size())).first->second);
    }
    return of_interpreter;
}

void append(Demands& to, const Demands& from) { to.insert(to.end(), from.begin(), from.end()); }

}  // namespace

RepairOptions::RepairOptions(const RepairState& state)
    : state_(state),
      table_kind_(kinds_of_tables(state.problem())),
      interpreter_kind_(kinds_of_interpreters(state.problem())) {
    const auto& meetings = state.problem().meetings;
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(meetings.size()); ++m) {
        long_meetings_ = long_meetings_ || (!state.rigid(m) && meetings[m].duration > 1);
    }
}

SlotSet RepairOptions::around(RepairState::Resource r, const SlotSet& span) const {
    if (!long_meetings_) return {};
    const SlotIndex first = std::max(0, span.first() - duration_most);
    return state_.full(r) & SlotSet::range(first, std::min(span.last() + duration_most + 1, slots_most));
}

/// Where one is free that nobody waits for, no other of its kind needs a look: whoever would be sent away from there
/// could be left in peace, and whoever takes it later could take that other one.
std::vector<RepairOptions::Choice> RepairOptions::thinned(const std::vector<Choice>& choices, std::int32_t told,
                                                          bool others_leave) {
    std::vector<Choice> kept;
    for (const Choice& one : choices) {
        if (one.index == told || !one.free || one.awaited) continue;
        const auto alike = [&](const Choice& other) { return one.kind == other.kind && one.around == other.around; };
        if (std::ranges::none_of(kept, alike)) kept.push_back(one);
    }
    const auto spare = static_cast<std::ptrdiff_t>(kept.size());
    for (const Choice& one : choices) {
        const auto spares = [&](const Choice& other) { return one.kind == other.kind; };
        const bool own = one.index == told;
        if (!own && ((one.free && !one.awaited) || std::any_of(kept.begin(), kept.begin() + spare, spares))) continue;
        if (one.free || others_leave) kept.push_back(one);
    }
    return kept;
}

RepairOptions::Choice RepairOptions::table(TableIndex t, const SlotSet& span) const {
    const auto resource = state_.of_table(t);
    Choice one{.index = t, .kind = table_kind_[t], .around = around(resource, span), .demands = {}};
    one.free = (state_.full(resource) & span).empty();
    one.awaited = one.free && state_.awaits_table(t, span);
    return one;
}

/// Where the two sit just before or after: of tables alike, theirs is taken.
std::vector<TableIndex> RepairOptions::tables_beside(MeetingIndex m, const SlotSet& span) const {
    std::vector<TableIndex> tables;
    for (const ParticipantIndex who : state_.problem().meetings[m].sides) {
        for (const MeetingIndex other : state_.held(RepairState::of_participant(who))) {
            const TableIndex t = state_.at(other).table;
            const SlotSet theirs = state_.span(other, state_.at(other).slot);
            const bool beside = !((theirs.later() | theirs.earlier()) & span).empty();
            if (t != none && beside && std::ranges::find(tables, t) == tables.end()) tables.push_back(t);
        }
    }
    std::ranges::sort(tables);
    return tables;
}

std::vector<RepairOptions::Choice> RepairOptions::tables(MeetingIndex m, SlotIndex slot, bool others_leave) const {
    if (state_.problem().meetings[m].mode == Mode::video) return {Choice{}};
    const SlotSet span = state_.span(m, slot);
    const Placement& told = state_.situation().told.at(m);
    std::vector<Choice> choices;
    const auto& all = state_.room(m).tables;
    const auto consider = [&](TableIndex t) {
        if ((state_.situation().closed_to_new[t] & span).empty()) choices.push_back(table(t, span));
    };
    const auto near = tables_beside(m, span);
    for (const TableIndex t : near) {
        if (std::ranges::find(all, t) != all.end()) consider(t);
    }
    for (const TableIndex t : all) {
        if (std::ranges::find(near, t) == near.end()) consider(t);
    }
    choices = thinned(choices, told.slot == slot ? told.table : none, others_leave);
    std::erase_if(choices, [&](Choice& one) { return !demand_table(state_, m, slot, one.index, one.demands); });
    return choices;
}

RepairOptions::Choice RepairOptions::interpreter(InterpreterIndex i, const SlotSet& span) const {
    const auto resource = state_.of_interpreter(i);
    Choice one{.index = i, .around = around(resource, span), .demands = {}};
    one.kind = interpreter_kind_[i] + (state_.told(i) ? 1 : 0);
    one.free = (state_.full(resource) & span).empty();
    one.awaited = one.free && state_.awaits_interpreter(i, span);
    return one;
}

std::vector<RepairOptions::Choice> RepairOptions::interpreters(MeetingIndex m, SlotIndex slot,
                                                               bool others_leave) const {
    const SlotSet span = state_.span(m, slot);
    const Room& room = state_.room(m);
    const Placement& told = state_.situation().told.at(m);
    const auto there = [&](InterpreterIndex i) { return (span - state_.problem().interpreters[i].available).empty(); };
    std::vector<Choice> choices;
    for (const InterpreterIndex i : room.interpreters) {
        if (there(i)) choices.push_back(interpreter(i, span));
    }
    if (room.interpreted) {
        choices = thinned(choices, told.slot == slot ? told.interpreter : none, others_leave);
    } else {
        choices.emplace_back();
        if (told.interpreter != none && there(told.interpreter)) choices.push_back(interpreter(told.interpreter, span));
    }
    std::erase_if(choices, [&](Choice& one) {
        return one.index != none && !demand_interpreter(state_, m, slot, one.index, one.demands);
    });
    return choices;
}

void RepairOptions::at(MeetingIndex m, SlotIndex slot, int leave_most, std::vector<Option>& options, bool& cut) const {
    Demands people;
    if (!demand_people(state_, m, slot, people)) return;
    if (ways_out(people, leave_most).empty()) {
        cut = true;
        return;
    }
    const bool others_leave = leave_most > 0;
    cut = cut || !others_leave;
    const auto tables_there = tables(m, slot, others_leave);
    if (tables_there.empty()) return;
    const auto interpreters_there = interpreters(m, slot, others_leave);
    for (const Choice& table : tables_there) {
        for (const Choice& interpreter : interpreters_there) {
            const bool seated = interpreter.index != none && state_.problem().interpreters[interpreter.index].seat;
            if (seated && *state_.problem().interpreters[interpreter.index].seat != table.index) continue;
            Demands all = people;
            append(all, table.demands);
            append(all, interpreter.demands);
            auto ways = ways_out(all, leave_most);
            cut = cut || ways.empty();
            for (auto& leave : ways) options.push_back({{slot, table.index, interpreter.index}, std::move(leave)});
        }
    }
}

}  // namespace gyoryu::engine
