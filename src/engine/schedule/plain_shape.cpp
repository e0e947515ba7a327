#include "engine/schedule/plain_shape.h"

#include "engine/schedule/any_slot.h"
#include "engine/schedule/random_rise.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

// Hundredths of a natural logarithm. Measured on planted events of 800 people in two and three days.
constexpr std::int64_t for_never = 500;   ///< for two who meet and are never there together, against one slot
constexpr std::int64_t for_uneven = 3;    ///< times the square of people more of one side than of the other
constexpr std::int64_t for_no_table = 5;  ///< times the square of people without a seat
constexpr std::int64_t heat = 120, halvings = 3;
constexpr std::uint64_t looked_at = 4;  ///< of so many rounds the last

/// Of two who meet: by the slots in which both are there, −log.
struct Apart {
    Apart() {
        for (std::size_t slots = 1; slots < by_slots.size(); ++slots) {
            by_slots[slots] = (minus_log2(std::uint64_t{slots} << 57) * 6931 / 100 >> 16);
        }
        by_slots[0] = by_slots[1] + for_never;
    }
    std::array<std::int64_t, 65> by_slots{};
};

std::int64_t apart(DayMask one, DayMask other) {
    static const Apart table;
    return table.by_slots[std::popcount(one & other)];
}

}  // namespace

PlainShape::PlainShape(const Compiled& c, const PlainScopes& scopes, std::uint64_t seed)
    : c_(c),
      scopes_(scopes),
      random_(seed),
      side_(c.participant_count()),
      there_(c.participant_count()),
      seen_(static_cast<std::size_t>(c.participant_count()) * c.slot_count) {
    const TwoSides two = two_sides(c);
    apart_ = two.everywhere();
    if (apart_) side_ = two.side;
    seats_ = c.classes.front().capacity * (apart_ ? 1 : 2);
    for (auto& count : count_) count.assign(c.slot_count, 0);
    first_partner_.push_back(0);
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        for (const MeetingIndex m : c.of_participant[p]) {
            const auto& [a, b] = c.sides[m];
            partners_.push_back(a == p ? b : a);
        }
        first_partner_.push_back(static_cast<std::int32_t>(partners_.size()));
        stand_anywhere(p);
    }
}

/// Days are as long as it happens.
void PlainShape::stand_anywhere(ParticipantIndex p) {
    std::vector<int> length(scopes_.count());
    for (std::size_t left = c_.of_participant[p].size(); left > 0;) {
        const auto scope = static_cast<int>(random_.below(length.size()));
        const int more = std::min(1 + static_cast<int>(random_.below(left)), scopes_.slots(scope) - length[scope]);
        length[scope] += more;
        left -= static_cast<std::size_t>(more);
    }
    DayMask then = 0;
    for (int scope = 0; scope < scopes_.count(); ++scope) {
        if (length[scope] == 0) continue;
        const auto after = static_cast<int>(random_.below(scopes_.slots(scope) - length[scope] + 1));
        then |= ~DayMask{0} >> (64 - length[scope]) << (scopes_.first(scope) + after);
    }
    stand(p, then);
}

void PlainShape::stand(ParticipantIndex p, DayMask then) {
    auto& count = count_[side_[p]];
    for (DayMask left = there_[p] & ~then; left != 0; left &= left - 1) --count[std::countr_zero(left)];
    for (DayMask come = then & ~there_[p]; come != 0; come &= come - 1) ++count[std::countr_zero(come)];
    there_[p] = then;
}

void PlainShape::run(std::uint64_t rounds, const std::stop_token& stop) {
    for (std::uint64_t round = 0; round < rounds && !stop.stop_requested(); ++round) {
        const std::int64_t temperature = cooled(heat, halvings, round, rounds);
        for (int i = 0; i < c_.participant_count(); ++i) {
            const auto p = static_cast<ParticipantIndex>(random_.below(c_.participant_count()));
            const DayMask then = other_runs(p);
            if (then != there_[p] && change(p, then) <= random_rise(random_, temperature)) stand(p, then);
        }
        if (rounds - round <= rounds / looked_at) look();
    }
}

void PlainShape::look() {
    ++looks_;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        for (DayMask left = there_[p]; left != 0; left &= left - 1) {
            ++seen_[static_cast<std::size_t>(p) * c_.slot_count + std::countr_zero(left)];
        }
    }
}

std::uint32_t PlainShape::likely(ParticipantIndex p, SlotIndex s) const {
    const std::uint64_t seen = seen_[static_cast<std::size_t>(p) * c_.slot_count + s];
    return looks_ == 0 ? 0 : static_cast<std::uint32_t>((seen << 16) / looks_);
}

DayMask PlainShape::other_runs(ParticipantIndex p) {
    const DayMask there = there_[p];
    if (there == 0) return there;
    return scopes_.count() > 1 && random_.below(2) == 0 ? given(there) : shifted(there);
}

/// A run goes to the slot before or after, or anywhere in its scope.
DayMask PlainShape::shifted(DayMask there) {
    const int scope = scopes_.of(any_slot(random_, there));
    const DayMask run = scopes_.inside(there, scope);
    const SlotIndex first = std::countr_zero(run), earliest = scopes_.first(scope);
    const SlotIndex latest = earliest + scopes_.slots(scope) - std::popcount(run);
    SlotIndex then = earliest + static_cast<SlotIndex>(random_.below(latest - earliest + 1));
    if (random_.below(3) > 0) then = std::clamp(first + (random_.below(2) == 0 ? 1 : -1), earliest, latest);
    return there ^ run ^ run >> (first - earliest) << (then - earliest);
}

/// A slot at an end of a run goes to an end of another, or anywhere into a scope where nothing is.
DayMask PlainShape::given(DayMask there) {
    const SlotIndex from = any_slot(random_, scopes_.begins(there) | scopes_.ends(there));
    auto scope = static_cast<int>(random_.below(scopes_.count() - 1));
    if (scope >= scopes_.of(from)) ++scope;
    const DayMask other = scopes_.inside(there, scope);
    const DayMask to = other == 0 ? scopes_.inside(~other, scope) : scopes_.beside(other);
    if (to == 0) return there;
    return there ^ (DayMask{1} << from | DayMask{1} << any_slot(random_, to));
}

/// Of a slot with so many people of a side more than now.
std::int64_t PlainShape::crowd(int side, SlotIndex s, int more) const {
    const std::int64_t here = count_[side][s] + more, beside = count_[1 - side][s];
    const std::int64_t over = std::max<std::int64_t>(0, here - seats_);
    return for_no_table * over * over + (apart_ ? for_uneven * (here - beside) * (here - beside) : 0);
}

std::int64_t PlainShape::cost() const {
    std::int64_t cost = 0;
    for (const auto& [a, b] : c_.sides) cost += apart(there_[a], there_[b]);
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        const std::int64_t over = std::max(0, count_[1][s] - seats_);
        cost += crowd(0, s, 0) + for_no_table * over * over;
    }
    return cost;
}

std::int64_t PlainShape::change(ParticipantIndex p, DayMask then) const {
    const DayMask there = there_[p];
    std::int64_t change = 0;
    for (std::int32_t i = first_partner_[p]; i < first_partner_[p + 1]; ++i) {
        const DayMask other = there_[partners_[i]];
        change += apart(then, other) - apart(there, other);
    }
    for (DayMask moved = there ^ then; moved != 0; moved &= moved - 1) {
        const SlotIndex s = std::countr_zero(moved);
        change += crowd(side_[p], s, (then >> s & 1) != 0 ? 1 : -1) - crowd(side_[p], s, 0);
    }
    return change;
}

}  // namespace gyoryu::engine
