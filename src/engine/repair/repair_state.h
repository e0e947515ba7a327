#pragma once

#include "engine/repair/repair_score.h"
#include "engine/repair/situation.h"
#include "engine/rules/occupancy.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace gyoryu::engine {

/// What the demands of a meeting and what never moves leave of it.
struct Room {
    SlotSet starts;
    std::vector<TableIndex> tables;              ///< empty for video
    std::vector<InterpreterIndex> interpreters;  ///< empty when it needs none
    bool interpreted = false;
    bool hopeless = false;          ///< no start, no table or no interpreter
    bool place_kept = false;        ///< its told slot and table are among them
    bool interpreter_kept = false;  ///< its told interpreter could still come at the told slot
};

/// A timetable while it is repaired: every placed meeting keeps the rules, others are open (still to be decided) or
/// left out. Counts the score of what is decided; an open meeting counts what is certain of it, so that the score
/// never exceeds that of any way to decide.
class RepairState {
public:
    /// Everything told that is still possible is placed, the rest of what shall be held is open.
    explicit RepairState(const Situation& situation);

    const Situation& situation() const { return s_; }
    const Problem& problem() const { return s_.problem; }
    bool placed(MeetingIndex m) const { return status_[m] == Status::placed; }
    bool open(MeetingIndex m) const { return status_[m] == Status::open; }
    /// The meetings still to be decided.
    const std::vector<MeetingIndex>& undecided() const { return open_; }
    /// May be taken from its place: neither started nor frozen nor fixed.
    bool movable(MeetingIndex m) const { return placed(m) && !rigid_[m] && !fixed_[m]; }
    /// Never moves again: it has started, or is frozen and could stay.
    bool rigid(MeetingIndex m) const { return rigid_[m] != 0; }
    /// Holds a decision against others until it is released.
    void fix(MeetingIndex m, bool fixed) { fixed_[m] = fixed ? 1 : 0; }
    const Placement& at(MeetingIndex m) const { return at_[m]; }
    const RepairScore& score() const { return score_; }
    /// The score with what else is certain of these open meetings, as long as what is fixed stays: no way to decide
    /// them has a lower one, breaks apart.
    RepairScore certain(std::span<const MeetingIndex> open) const;
    Timetable timetable() const { return Timetable(at_); }

    void place(MeetingIndex m, const Placement& place);
    /// Takes it from its place, still to be decided.
    void reopen(MeetingIndex m);
    void leave_out(MeetingIndex m);

    const Room& room(MeetingIndex m) const;
    SlotSet span(MeetingIndex m, SlotIndex slot) const;
    const Occupancy& rules() const { return *rules_; }

    // What is taken. A resource is a participant, table or interpreter; it is full where it can take no more.
    using Resource = std::int32_t;
    static Resource of_participant(ParticipantIndex p) { return p; }
    Resource of_table(TableIndex t) const { return participants_ + t; }
    Resource of_interpreter(InterpreterIndex i) const { return participants_ + tables_ + i; }
    const SlotSet& full(Resource r) const { return full_[r]; }
    const SlotSet& busy(Resource r) const { return busy_[r]; }
    /// Its placed meetings, in no order.
    const std::vector<MeetingIndex>& held(Resource r) const { return held_[r]; }
    /// True when the person has been told something that is no longer so.
    bool told(InterpreterIndex i) const { return notices_[participants_ + i] > 0; }
    /// True when an open meeting was told this table, or this interpreter, at one of these slots.
    bool awaits_table(TableIndex t, const SlotSet& slots) const;
    bool awaits_interpreter(InterpreterIndex i, const SlotSet& slots) const;

    /// True when no rule forbids the place as long as the meeting is alone with what never moves.
    bool allowed(MeetingIndex m, const Placement& place) const;

private:
    enum class Status : std::uint8_t { out, open, placed };
    void start_day();
    void set(MeetingIndex m, Status status, const Placement& place);
    void occupy(MeetingIndex m, const Placement& place, int by);
    void use(Resource r, MeetingIndex m, const SlotSet& slots, int by);
    void count(MeetingIndex m, int by);
    void count_out(MeetingIndex m, int by);
    void count_placed(MeetingIndex m, int by);
    void notify_sides(MeetingIndex m, int by);
    void notify_interpreter(InterpreterIndex i, int by);
    void notify(std::size_t person, bool absent, int by);
    bool held_fast(Resource r, const SlotSet& slots) const;
    int certain_change(MeetingIndex m) const;
    Room make_room(MeetingIndex m) const;
    SlotSet rigid_starts(MeetingIndex m) const;
    bool table_kept(MeetingIndex m, const SlotSet& slots) const;
    bool interpreter_kept(MeetingIndex m, const SlotSet& slots) const;

    const Situation& s_;
    std::unique_ptr<Occupancy> rules_;  ///< of what was told: answers what does not depend on other meetings
    int participants_ = 0, tables_ = 0, slots_ = 0;
    std::vector<Status> status_;
    std::vector<Placement> at_;
    std::vector<char> rigid_, fixed_;
    std::vector<int> capacity_;
    std::vector<std::uint16_t> use_;
    std::vector<SlotSet> full_, busy_, rigid_full_;
    std::vector<std::vector<MeetingIndex>> held_;
    std::vector<int> notices_;  ///< by participant, then interpreter
    mutable std::vector<std::uint32_t> seen_;
    mutable std::uint32_t seen_stamp_ = 0;
    std::vector<MeetingIndex> open_;
    mutable std::vector<std::unique_ptr<Room>> rooms_;
    RepairScore score_;
};

}  // namespace gyoryu::engine
