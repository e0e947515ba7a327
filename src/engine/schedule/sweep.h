#pragma once

#include "engine/schedule/auction.h"
#include "engine/schedule/search_state.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Builds timetables of large events slot by slot: in each, whoever has begun goes on with somebody, those first whose
/// meeting cannot wait, and who begins is who stands there in time (seriation.h). Passes go forward and backward in
/// turn, each from where the one before had people, as in the forward-backward improvement of project schedules
/// (Li and Willis, European Journal of Operational Research 56, 1992).
class Sweep {
public:
    /// When people should begin: where their places in time are, or in that order but so that tables are equally full
    /// all day. The latter is better where tables are always full, the former where the day may taper off.
    enum class Beginnings { placed, even };

    Sweep(const Compiled& compiled, std::uint64_t seed, Beginnings beginnings);

    /// Places as many meetings of the state as find room; it should hold none but those with one start only. Ends
    /// early at a stop.
    void pass(SearchState& state, const std::stop_token& stop);

private:
    void expect(const std::vector<std::int64_t>& places);
    void enter(SearchState& state, SlotIndex slot);
    void collect(SearchState& state, SlotIndex slot, bool with_room_only);
    void collect_of(SearchState& state, ParticipantIndex p, SlotIndex slot, bool with_room_only);
    bool place_winners(SearchState& state, SlotIndex slot);
    std::int64_t worth(MeetingIndex m) const;
    void remember(const SearchState& state);
    void turn_round();
    void even_out();
    void keep_within_day(ParticipantIndex p);
    SlotIndex from_morning(SlotIndex counted) const { return forward_ ? counted : c_.slot_count - 1 - counted; }

    const Compiled& c_;
    Beginnings beginnings_;
    bool forward_ = true;
    SlotIndex now_ = 0;                                 ///< counted in the direction of the pass, as everything below
    std::vector<ParticipantIndex> of_side_[2];          ///< all on the first where they do not fall into two sides
    std::vector<std::int64_t> begin_;                   ///< per participant: when they should begin, in parts of a slot
    std::vector<int> length_;                           ///< per participant: slots of all their meetings
    std::vector<int> left_;                             ///< of those that are not placed yet
    std::vector<char> begun_;                           ///< per participant: in this day (scope of breaks)
    std::vector<std::vector<MeetingIndex>> of_bidder_;  ///< each meeting at one of its sides; the other side is the lot
    std::vector<std::int64_t> urgency_;                 ///< by the slots that a meeting can still wait
    std::int64_t priority_most_ = 0;                    ///< 0: they are all alike
    Bids bids_;
    std::vector<MeetingIndex> meeting_of_offer_;
};

}  // namespace gyoryu::engine
