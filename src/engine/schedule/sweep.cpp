#include "engine/schedule/sweep.h"

#include "engine/schedule/likely_starts.h"
#include "engine/schedule/seriation.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>
#include <utility>

namespace gyoryu::engine {

namespace {

constexpr std::int64_t part = 256;  ///< of a slot

// Values of an offer, and what of them the auction may lose; measured on planted events of 800 to 10,000 people.
constexpr std::int64_t goes_on = 3'000;  ///< for each side that has begun
constexpr std::int64_t urgent = 1'000;   ///< cannot wait for the next slot
constexpr std::int64_t waits = 607;      ///< thousandths of the urgency that one more slot leaves; about 1/√e
constexpr std::int64_t early = 300;      ///< for each slot that somebody would begin too early
constexpr std::int64_t step = 100;
constexpr std::int64_t ahead = 3;     ///< slots that a bidder may begin early
constexpr std::int64_t filled = 200;  ///< for a table that is not left empty
constexpr int rounds = 3;             ///< auctions in a slot, while tables or interpreters refuse winners

}  // namespace

Sweep::Sweep(const Compiled& c, std::uint64_t seed, Beginnings beginnings)
    : c_(c),
      beginnings_(beginnings),
      begin_(c.participant_count()),
      length_(c.participant_count()),
      left_(c.participant_count()),
      begun_(c.participant_count()),
      of_bidder_(c.participant_count()) {
    const TwoSides two = two_sides(c);
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        if (!c.of_participant[p].empty()) of_side_[two.everywhere() ? two.side[p] : 0].push_back(p);
    }
    std::int64_t least = priority_most;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        const auto& [a, b] = c.sides[m];
        for (const ParticipantIndex p : c.sides[m]) length_[p] += c.duration[m];
        of_bidder_[two.side[b] < two.side[a] ? b : a].push_back(m);
        priority_most_ = std::max(priority_most_, c.meeting(m).priority);
        least = std::min(least, c.meeting(m).priority);
    }
    if (least == priority_most_) priority_most_ = 0;
    for (std::int64_t worth = urgent; static_cast<int>(urgency_.size()) <= c.slot_count; worth = worth * waits / 1000) {
        urgency_.push_back(worth);
    }
    expect(places_in_time(c, seed));
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) keep_within_day(p);
}

/// Where breaks are counted over days or sessions, nobody has one run, and only the places say when they begin.
void Sweep::expect(const std::vector<std::int64_t>& places) {
    if (c_.scopes.size() == 1) {
        const auto likely = likely_starts(c_, places);
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
            double mean = 0;
            for (std::size_t s = 0; s < likely[p].size(); ++s) mean += static_cast<double>(s) * likely[p][s];
            begin_[p] = static_cast<std::int64_t>(mean * part);
        }
        return;
    }
    // A little wider than the day and a little before its middle: at its ends fewer are at work at once.
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        const std::int64_t middle = (places[p] - seriation_end / 2) * 105 / 100 + seriation_end * 48 / 100;
        begin_[p] = middle * c_.slot_count * part / seriation_end - length_[p] * part / 2;
    }
}

void Sweep::keep_within_day(ParticipantIndex p) {
    const SlotSet& available = c_.problem.participants[p].available;
    if (available.empty()) return;
    const std::int64_t first = forward_ ? available.first() : from_morning(available.last());
    const std::int64_t last = forward_ ? available.last() : from_morning(available.first());
    begin_[p] = std::max(first * part, std::min(begin_[p], (last + 1 - length_[p]) * part));
}

/// In the order of the estimates, as many at once as keep the tables as full as they must be on average.
void Sweep::even_out() {
    std::int64_t places = 0;
    for (const TableClass& one : c_.classes) places += one.capacity;
    for (auto& side : of_side_) {
        const std::int64_t seats = of_side_[1].empty() ? 2 * places : places;
        std::int64_t slots = 0;
        for (const ParticipantIndex p : side) slots += length_[p];
        const std::int64_t at_once = std::min(seats, (slots + c_.slot_count - 1) / c_.slot_count);
        std::ranges::sort(side, {}, [&](ParticipantIndex p) { return std::pair(begin_[p], p); });
        std::vector<std::int64_t> leaving(c_.slot_count + 1);
        std::int64_t present = 0;
        std::size_t next = 0;
        for (SlotIndex s = 0; s <= c_.slot_count; ++s) {
            present -= leaving[s];
            for (; next < side.size() && (present < at_once || s == c_.slot_count); ++next, ++present) {
                const ParticipantIndex p = side[next];
                begin_[p] = s * part;
                keep_within_day(p);
                ++leaving[std::min(s + length_[p], c_.slot_count)];
            }
        }
    }
}

void Sweep::pass(SearchState& state, const std::stop_token& stop) {
    if (beginnings_ == Beginnings::even) even_out();
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        left_[p] = length_[p] - state.busy(p).count();
        begun_[p] = 0;
    }
    for (now_ = 0; now_ < c_.slot_count && !stop.stop_requested(); ++now_) {
        const SlotIndex slot = from_morning(now_);
        const bool new_day = c_.scope_firsts.contains(forward_ ? slot : slot + 1);
        if (now_ > 0 && new_day) std::ranges::fill(begun_, 0);
        enter(state, slot);
    }
    remember(state);
    turn_round();
}

void Sweep::enter(SearchState& state, SlotIndex slot) {
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        if (state.busy(p).contains(slot)) begun_[p] = 1;
    }
    for (int round = 0; round < rounds; ++round) {
        collect(state, slot, round > 0);
        if (bids_.offers.empty() || !place_winners(state, slot)) return;
    }
}

void Sweep::collect(SearchState& state, SlotIndex slot, bool with_room_only) {
    bids_.offers.clear();
    bids_.ends.clear();
    meeting_of_offer_.clear();
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        const bool may = left_[p] > 0 && (begun_[p] != 0 || begin_[p] < (now_ + ahead) * part);
        if (!may) continue;
        collect_of(state, p, slot, with_room_only);
        bids_.ends.push_back(static_cast<std::int32_t>(bids_.offers.size()));
    }
}

void Sweep::collect_of(SearchState& state, ParticipantIndex p, SlotIndex slot, bool with_room_only) {
    for (const MeetingIndex m : of_bidder_[p]) {
        if (state.at(m).placed()) continue;
        const SlotIndex start = forward_ ? slot : slot - c_.duration[m] + 1;
        if (start < 0 || !state.open(m, start) || !state.wanted(m, start)) continue;
        if (with_room_only && !state.has_room(m, start)) continue;
        const auto& [a, b] = c_.sides[m];
        bids_.offers.push_back({a == p ? b : a, worth(m)});
        meeting_of_offer_.push_back(m);
    }
}

std::int64_t Sweep::worth(MeetingIndex m) const {
    std::int64_t value = filled + (c_.must[m] ? goes_on : 0);
    std::int64_t end = c_.slot_count * part;
    for (const ParticipantIndex p : c_.sides[m]) {
        const std::int64_t until = begin_[p] - now_ * part;
        value += begun_[p] != 0 ? goes_on : -early * until / part;
        end = std::min(end, left_[p] * part + (begun_[p] != 0 ? 0 : std::max<std::int64_t>(until, 0)));
    }
    const std::int64_t can_wait = std::max<std::int64_t>(end / part - c_.duration[m], 0);
    if (priority_most_ > 0) value += urgent * c_.meeting(m).priority / priority_most_;
    return value + urgency_[can_wait];
}

/// True when somebody was refused for want of a table or an interpreter.
bool Sweep::place_winners(SearchState& state, SlotIndex slot) {
    std::vector<std::pair<std::int64_t, MeetingIndex>> winners;
    for (const std::int32_t offer : auction(bids_, c_.participant_count(), step)) {
        if (offer >= 0) winners.emplace_back(-bids_.offers[offer].value, meeting_of_offer_[offer]);
    }
    std::ranges::sort(winners);
    bool refused = false;
    for (const auto& [value, m] : winners) {
        const SlotIndex start = forward_ ? slot : slot - c_.duration[m] + 1;
        // Without two sides somebody may have won as a bidder and as a lot.
        if (!state.open(m, start) || !state.wanted(m, start)) continue;
        const auto choice = state.resources(m, start);
        refused = refused || !choice;
        if (!choice) continue;
        state.place(m, *choice);
        for (const ParticipantIndex p : c_.sides[m]) {
            left_[p] -= c_.duration[m];
            begun_[p] = 1;
        }
    }
    return refused;
}

/// Half the way from where people should have begun to where they were.
void Sweep::remember(const SearchState& state) {
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        std::int64_t sum = 0, count = 0;
        for (SlotIndex s = state.busy(p).first(); s != none; s = state.busy(p).next(s + 1)) {
            sum += forward_ ? s : from_morning(s);
            ++count;
        }
        if (count == 0) continue;
        const std::int64_t was = (2 * sum + count) * part / (2 * count) - length_[p] * part / 2;
        begin_[p] = (begin_[p] + was) / 2;
        keep_within_day(p);
    }
}

void Sweep::turn_round() {
    forward_ = !forward_;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        begin_[p] = (c_.slot_count - length_[p]) * part - begin_[p];
    }
}

}  // namespace gyoryu::engine
