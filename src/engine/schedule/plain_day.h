#pragma once

#include "engine/schedule/choice.h"
#include "engine/schedule/plain_scopes.h"

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// The timetable of an event in which only slots matter: at most 65,534 people, at most 64 slots in all its days,
/// everybody can at all of them, meetings of one slot, tables that are all alike, nobody else needed. A complete
/// timetable is then a proper colouring of a graph's edges by slots, and stays one when two slots are exchanged along a
/// chain.
class PlainDay {
public:
    static bool fits(const Compiled& compiled);
    explicit PlainDay(const Compiled& compiled);

    /// Places every meeting, slot counts even enough for the tables (König 1916; de Werra 1971). False when somebody
    /// has more meetings than slots, or the tables hold fewer; or no chain makes room, which happens only where people
    /// do not fall into two sides.
    bool colour();
    void stand_at(const std::vector<Choice>& choices);
    std::vector<Choice> choices() const;

    int slots() const { return slots_; }
    int people() const { return static_cast<int>(busy_.size()); }
    DayMask all_slots() const { return all_; }
    const PlainScopes& scopes() const { return scopes_; }
    DayMask busy(ParticipantIndex p) const { return busy_[p]; }
    /// Breaks of a participant.
    int gaps(ParticipantIndex p) const { return scopes_.gaps(busy_[p]); }

    /// Follows the chain of meetings that change places when p, busy at `from` and idle at `to`, moves to `to`. At its
    /// other end is who else becomes busy otherwise.
    ParticipantIndex follow(ParticipantIndex p, SlotIndex from, SlotIndex to);
    /// True when a table is free for what was followed last.
    bool fits_tables(SlotIndex to) const { return chain_length_ % 2 == 1 || count_[to] < seats_; }
    /// Exchanges the two slots along what was followed last.
    void exchange(SlotIndex from, SlotIndex to);
    /// Exchanges two slots in which p is busy where the chain through both comes back to p: nobody is busy otherwise
    /// then. False where it does not.
    bool turn_ring(ParticipantIndex p, SlotIndex one, SlotIndex other);

private:
    /// Two bytes, so that the whole day stays near the processor. Meetings of the same two people are alike here, so
    /// which of them it is need not be known.
    using Partner = std::uint16_t;
    static constexpr Partner nobody = 65'535;
    Partner& at(ParticipantIndex p, SlotIndex s) { return partner_[static_cast<std::size_t>(p) * slots_ + s]; }
    Partner at(ParticipantIndex p, SlotIndex s) const { return partner_[static_cast<std::size_t>(p) * slots_ + s]; }
    void place(MeetingIndex m, SlotIndex s);
    bool place_somewhere(MeetingIndex m);
    SlotIndex make_room(MeetingIndex m);
    bool even_out();

    const Compiled& c_;
    int slots_;
    PlainScopes scopes_;
    DayMask all_;
    int seats_ = 0;
    std::vector<Partner> partner_;  ///< by participant and slot
    std::vector<DayMask> busy_;
    std::vector<int> count_;               ///< meetings per slot
    std::vector<ParticipantIndex> chain_;  ///< room for everybody
    std::size_t chain_length_ = 0;
};

}  // namespace gyoryu::engine
