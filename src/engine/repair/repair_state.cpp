#include "engine/repair/repair_state.h"

#include "base/assertions.h"
#include "engine/repair/demands.h"
#include "engine/rules/hard_rule.h"

#include <algorithm>
#include <cstdlib>

namespace gyoryu::engine {

RepairState::RepairState(const Situation& situation)
    : s_(situation),
      rules_(std::make_unique<Occupancy>(situation.problem, situation.told)),
      participants_(static_cast<int>(situation.problem.participants.size())),
      tables_(static_cast<int>(situation.problem.tables.size())),
      slots_(static_cast<int>(situation.problem.slots.size())),
      status_(situation.problem.meetings.size(), Status::out),
      at_(status_.size()),
      rigid_(status_.size()),
      fixed_(status_.size()),
      rooms_(status_.size()) {
    const Problem& p = s_.problem;
    const std::size_t resources = p.participants.size() + p.tables.size() + p.interpreters.size();
    capacity_.assign(resources, 1);
    for (ParticipantIndex who = 0; who < participants_; ++who) capacity_[who] = at_once(p.participants[who]);
    for (TableIndex t = 0; t < tables_; ++t) capacity_[of_table(t)] = p.tables[t].capacity;
    use_.resize(resources * p.slots.size());
    full_.resize(resources);
    busy_.resize(resources);
    held_.resize(resources);
    notices_.resize(p.participants.size() + p.interpreters.size());
    seen_.resize(notices_.size());
    start_day();
}

void RepairState::start_day() {
    const auto count = static_cast<MeetingIndex>(status_.size());
    for (MeetingIndex m = 0; m < count; ++m) {
        this->count(m, 1);
        if (s_.standing[m] == Standing::started) set(m, Status::placed, s_.told.at(m));
        rigid_[m] = s_.standing[m] == Standing::started;
    }
    const auto stays = [&](MeetingIndex m) { return allowed(m, s_.told.at(m)) && fits(*this, m, s_.told.at(m)); };
    for (MeetingIndex m = 0; m < count; ++m) {
        if (s_.standing[m] != Standing::promised || !s_.problem.meetings[m].frozen || !stays(m)) continue;
        set(m, Status::placed, s_.told.at(m));
        rigid_[m] = 1;
    }
    rigid_full_ = full_;
    for (MeetingIndex m = 0; m < count; ++m) {
        if (s_.standing[m] != Standing::promised || placed(m)) continue;
        const bool fine = stays(m);
        set(m, fine ? Status::placed : Status::open, fine ? s_.told.at(m) : Placement{});
    }
    for (MeetingIndex m = 0; m < count; ++m) {
        if (s_.standing[m] == Standing::wanted || s_.standing[m] == Standing::asked) set(m, Status::open, {});
        if (s_.standing[m] == Standing::cancelled && s_.told.at(m).placed()) {
            notify_sides(m, 1);
            notify_interpreter(s_.told.at(m).interpreter, 1);
        }
    }
}

void RepairState::place(MeetingIndex m, const Placement& place) { set(m, Status::placed, place); }
void RepairState::reopen(MeetingIndex m) { set(m, Status::open, {}); }
void RepairState::leave_out(MeetingIndex m) { set(m, Status::out, {}); }

void RepairState::set(MeetingIndex m, Status status, const Placement& place) {
    GYORYU_ASSERT(!rigid_[m]);
    count(m, -1);
    if (placed(m)) occupy(m, at_[m], -1);
    if (open(m)) std::erase(open_, m);
    status_[m] = status;
    at_[m] = place;
    if (placed(m)) occupy(m, at_[m], 1);
    if (open(m)) open_.push_back(m);
    count(m, 1);
}

void RepairState::occupy(MeetingIndex m, const Placement& place, int by) {
    const SlotSet slots = span(m, place.slot);
    for (const ParticipantIndex who : s_.problem.meetings[m].sides) {
        score_.breaks -= rules_->breaks_of(busy_[who]);
        use(of_participant(who), m, slots, by);
        score_.breaks += rules_->breaks_of(busy_[who]);
    }
    if (place.table != none) use(of_table(place.table), m, slots, by);
    if (place.interpreter != none) use(of_interpreter(place.interpreter), m, slots, by);
}

void RepairState::use(Resource r, MeetingIndex m, const SlotSet& slots, int by) {
    auto& held = held_[r];
    if (by > 0) held.push_back(m);
    if (by < 0) held.erase(std::ranges::find(held, m));
    for (SlotIndex s = slots.first(); s != none; s = slots.next(s + 1)) {
        const int now = use_[static_cast<std::size_t>(r) * slots_ + s] += static_cast<std::uint16_t>(by);
        now > 0 ? busy_[r].insert(s) : busy_[r].erase(s);
        now >= capacity_[r] ? full_[r].insert(s) : full_[r].erase(s);
    }
}

void RepairState::count(MeetingIndex m, int by) {
    const Standing standing = s_.standing[m];
    if (standing == Standing::started || standing == Standing::unplanned || standing == Standing::cancelled) return;
    if (placed(m)) return count_placed(m, by);
    if (status_[m] == Status::out || room(m).hopeless) return count_out(m, by);
    if (standing != Standing::promised) return;
    // Open and promised: what is certain, whatever is decided.
    const InterpreterIndex interpreter = s_.told.at(m).interpreter;
    if (!room(m).place_kept) notify_sides(m, by);
    if (interpreter != none && !(room(m).place_kept && room(m).interpreter_kept)) notify_interpreter(interpreter, by);
}

void RepairState::count_out(MeetingIndex m, int by) {
    const Meeting& meeting = s_.problem.meetings[m];
    const std::int64_t cost = by * meeting.priority;
    if (s_.standing[m] == Standing::wanted) score_.wanted_out += cost;
    if (s_.standing[m] == Standing::asked) score_.asked_out += cost;
    if (s_.standing[m] != Standing::promised) return;
    score_.promised_lost += cost;
    if (meeting.mandatory) score_.mandatory_lost += by;
    notify_sides(m, by);
    notify_interpreter(s_.told.at(m).interpreter, by);
}

void RepairState::count_placed(MeetingIndex m, int by) {
    const Placement& now = at_[m];
    const Placement& told = s_.told.at(m);
    if (s_.standing[m] != Standing::promised) {
        score_.shift += by * (now.slot - s_.now);
        return;
    }
    if (now == told) return;
    const bool elsewhere = now.slot != told.slot || now.table != told.table;
    const bool others = now.interpreter != told.interpreter;
    score_.change_size += by * ((now.slot != told.slot ? 4 : elsewhere ? 2 : 0) + (others ? 1 : 0));
    score_.shift += by * std::abs(now.slot - told.slot);
    if (elsewhere) notify_sides(m, by);
    if (elsewhere || others) notify_interpreter(told.interpreter, by);
    if (others) notify_interpreter(now.interpreter, by);
}

void RepairState::notify_sides(MeetingIndex m, int by) {
    for (const ParticipantIndex who : s_.problem.meetings[m].sides) notify(who, s_.absent[who] != 0, by);
}

void RepairState::notify_interpreter(InterpreterIndex i, int by) {
    if (i != none) notify(participants_ + i, s_.interpreter_absent[i] != 0, by);
}

void RepairState::notify(std::size_t person, bool absent, int by) {
    if (absent) return;
    const int before = notices_[person];
    notices_[person] += by;
    score_.people_told += (notices_[person] > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
}

bool RepairState::held_fast(Resource r, const SlotSet& slots) const {
    if ((full_[r] & slots).empty()) return false;
    const auto fast = [&](MeetingIndex m) { return !movable(m) && !(span(m, at_[m].slot) & slots).empty(); };
    return std::ranges::count_if(held_[r], fast) >= capacity_[r];
}

/// How much of the change of an open promised meeting is certain, as RepairScore::change_size counts it. That it may
/// be left out instead does not matter: that is worse than any change.
int RepairState::certain_change(MeetingIndex m) const {
    const Placement& told = s_.told.at(m);
    const Room& own = room(m);
    const SlotSet slots = span(m, told.slot);
    const auto& sides = s_.problem.meetings[m].sides;
    if (!own.starts.contains(told.slot) || held_fast(sides[0], slots) || held_fast(sides[1], slots)) return 4;
    if (!own.place_kept || (told.table != none && held_fast(of_table(told.table), slots))) return 2;
    if (told.interpreter == none) return 0;
    return !own.interpreter_kept || held_fast(of_interpreter(told.interpreter), slots) ? 1 : 0;
}

RepairScore RepairState::certain(std::span<const MeetingIndex> open) const {
    RepairScore score = score_;
    ++seen_stamp_;
    const auto tell = [&](std::size_t person, bool absent) {
        if (absent || notices_[person] > 0 || seen_[person] == seen_stamp_) return;
        seen_[person] = seen_stamp_;
        ++score.people_told;
    };
    for (const MeetingIndex m : open) {
        if (s_.standing[m] != Standing::promised || room(m).hopeless) continue;
        const int change = certain_change(m);
        score.change_size += change;
        const InterpreterIndex interpreter = s_.told.at(m).interpreter;
        if (change > 0 && interpreter != none)
            tell(participants_ + interpreter, s_.interpreter_absent[interpreter] != 0);
        if (change < 2) continue;
        for (const ParticipantIndex who : s_.problem.meetings[m].sides) tell(who, s_.absent[who] != 0);
    }
    return score;
}

SlotSet RepairState::span(MeetingIndex m, SlotIndex slot) const {
    return SlotSet::range(slot, std::min(slot + s_.problem.meetings[m].duration, slots_));
}

bool RepairState::awaits_table(TableIndex t, const SlotSet& slots) const {
    return std::ranges::any_of(open_, [&](MeetingIndex m) {
        const Placement& told = s_.told.at(m);
        return told.placed() && told.table == t && !(span(m, told.slot) & slots).empty();
    });
}

bool RepairState::awaits_interpreter(InterpreterIndex i, const SlotSet& slots) const {
    return std::ranges::any_of(open_, [&](MeetingIndex m) {
        const Placement& told = s_.told.at(m);
        return told.placed() && told.interpreter == i && !(span(m, told.slot) & slots).empty();
    });
}

bool RepairState::allowed(MeetingIndex m, const Placement& place) const {
    const Cell cell{m, place.slot, place.table, place.interpreter};
    Findings findings;
    find_availability(*rules_, cell, findings);
    find_fixed_slot(*rules_, cell, findings);
    find_allowed_session(*rules_, cell, findings);
    find_contiguity(*rules_, cell, findings);
    find_table_for_mode(*rules_, cell, findings);
    find_table_features(*rules_, cell, findings);
    find_fixed_table(*rules_, cell, findings);
    find_interpreter_needed(*rules_, cell, findings);
    find_interpreter_availability(*rules_, cell, findings);
    find_interpreter_seat(*rules_, cell, findings);
    return findings.rules() == 0;
}

const Room& RepairState::room(MeetingIndex m) const {
    if (rooms_[m] == nullptr) rooms_[m] = std::make_unique<Room>(make_room(m));
    return *rooms_[m];
}

SlotSet RepairState::rigid_starts(MeetingIndex m) const {
    SlotSet starts;
    const auto& sides = s_.problem.meetings[m].sides;
    const SlotSet taken = rigid_full_[sides[0]] | rigid_full_[sides[1]];
    for (SlotIndex s = s_.now; s < slots_; ++s) {
        const Cell cell{m, s, none, none};
        Findings findings;
        find_availability(*rules_, cell, findings);
        find_fixed_slot(*rules_, cell, findings);
        find_allowed_session(*rules_, cell, findings);
        find_contiguity(*rules_, cell, findings);
        if (findings.rules() == 0 && (span(m, s) & taken).empty()) starts.insert(s);
    }
    return starts;
}

Room RepairState::make_room(MeetingIndex m) const {
    const Problem& p = s_.problem;
    const Meeting& meeting = p.meetings[m];
    Room room;
    room.starts = rigid_starts(m);
    for (TableIndex t = 0; t < tables_; ++t) {
        if (may_use_table(meeting, p.tables[t], t)) room.tables.push_back(t);
    }
    SlotSet covered;
    for (SlotIndex s = room.starts.first(); s != none; s = room.starts.next(s + 1)) covered |= span(m, s);
    room.interpreted = needs_interpreter(p, meeting);
    for (InterpreterIndex i = 0; room.interpreted && i < static_cast<InterpreterIndex>(p.interpreters.size()); ++i) {
        const Interpreter& one = p.interpreters[i];
        const bool seated = one.seat && std::ranges::find(room.tables, *one.seat) == room.tables.end();
        const SlotSet free = (one.available & covered) - rigid_full_[of_interpreter(i)];
        if (!seated && !free.empty() && can_interpret(p, one, meeting)) room.interpreters.push_back(i);
    }
    // Those who know the field first, of two alike the first is taken.
    std::ranges::sort(room.interpreters, {},
                      [&](InterpreterIndex i) { return std::pair(!knows_fields(p.interpreters[i], meeting), i); });
    room.hopeless = room.starts.empty() || (meeting.mode != Mode::video && room.tables.empty()) ||
                    (room.interpreted && room.interpreters.empty());
    const Placement& told = s_.told.at(m);
    if (!told.placed()) return room;
    const SlotSet slots = span(m, told.slot);
    room.place_kept = room.starts.contains(told.slot) && table_kept(m, slots);
    room.interpreter_kept = interpreter_kept(m, slots);
    return room;
}

bool RepairState::table_kept(MeetingIndex m, const SlotSet& slots) const {
    const TableIndex table = s_.told.at(m).table;
    const Meeting& meeting = s_.problem.meetings[m];
    if (table == none || meeting.mode == Mode::video) return (table == none) == (meeting.mode == Mode::video);
    const SlotSet taken = s_.closed_to_new[table] | rigid_full_[of_table(table)];
    return (taken & slots).empty() && may_use_table(meeting, s_.problem.tables[table], table);
}

bool RepairState::interpreter_kept(MeetingIndex m, const SlotSet& slots) const {
    const Placement& told = s_.told.at(m);
    if (told.interpreter == none) return true;
    const Interpreter& one = s_.problem.interpreters[told.interpreter];
    const SlotSet free = one.available - rigid_full_[of_interpreter(told.interpreter)];
    return (slots - free).empty() && (!one.seat || *one.seat == told.table);
}

}  // namespace gyoryu::engine
