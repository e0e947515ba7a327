#include "engine/schedule/priced_bound.h"

#include "engine/schedule/own_day.h"
#include "engine/schedule/participant_bound.h"

#include <algorithm>
#include <limits>

namespace gyoryu::engine {

namespace {

constexpr std::int64_t parts = 1 << 12;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 2;
constexpr std::int64_t full_pace = 1 << 10;
constexpr int tries_most = 1500, in_vain_most = 40;
/// Where prices help at all, the first few show it.
constexpr int tries_without_gain = 60;

}  // namespace

bool PricedBound::knows(const Compiled& c) { return c.one_kind_of_place && !c.some_split; }

PricedBound::PricedBound(const Compiled& c)
    : c_(c),
      breaks_most_(breaks_most_each(c).value_or(0)),
      counted_(breaks_most_each(c).has_value()),
      price_(c.slot_count),
      crowd_(c.slot_count),
      course_(c.slot_count),
      pace_(full_pace) {
    int longest = 0;
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) add_kind(p);
    for (const Kind& kind : kinds_) longest = std::max(longest, kind.most.back());
    cost_.resize(at({longest + 1, 0, 0}));
    next_.resize(cost_.size());
    from_.resize(cost_.size() * (static_cast<std::size_t>(c.slot_count) + 1));
    best_ = cost_of_days();
}

std::size_t PricedBound::at(const State& state) const {
    return static_cast<std::size_t>((state.held * 3 + state.shape) * (breaks_most_ + 1) + state.breaks);
}

/// Slots held are narrowed by those there are before and after.
void PricedBound::add_kind(ParticipantIndex p) {
    const OwnDay day(c_, p);
    if (day.total == 0) return;
    Kind kind{day.allowed, day.forced, day.least, day.most, 1};
    int before = 0;
    const int all = day.allowed.count();
    for (int s = 0; s <= c_.slot_count; ++s) {
        kind.least[s] = std::max(kind.least[s], day.total - (all - before));
        kind.most[s] = std::min(kind.most[s], before);
        if (s < c_.slot_count && day.allowed.contains(s)) ++before;
    }
    kind.least[c_.slot_count] = std::max(kind.least[c_.slot_count], day.total);
    for (Kind& other : kinds_) {
        if (other.allowed == kind.allowed && other.forced == kind.forced && other.least == kind.least &&
            other.most == kind.most) {
            ++other.people;
            return;
        }
    }
    kinds_.push_back(std::move(kind));
}

void PricedBound::reach(SlotIndex s, const State& to, std::int64_t cost, int from) {
    const std::size_t place = at(to);
    if (cost >= next_[place]) return;
    next_[place] = cost;
    from_[static_cast<std::size_t>(s + 1) * cost_.size() + place] = static_cast<signed char>(from);
}

void PricedBound::pass_slot(const Kind& kind, SlotIndex s) {
    std::fill(next_.begin(), next_.begin() + static_cast<std::ptrdiff_t>(at({kind.most[s + 1] + 1, 0, 0})), never);
    const bool fresh = c_.scope_firsts.contains(s);
    for (int held = std::max(0, kind.least[s]); held <= kind.most[s]; ++held) {
        const bool may_rest = !kind.forced.contains(s) && held >= kind.least[s + 1] && held <= kind.most[s + 1];
        const bool may_meet = kind.allowed.contains(s) && held + 1 >= kind.least[s + 1] && held + 1 <= kind.most[s + 1];
        for (int shape = 0; shape < 3; ++shape) {
            const int now = fresh ? 0 : shape;
            for (int breaks = 0; breaks <= breaks_most_; ++breaks) {
                const std::int64_t cost = cost_[at({held, shape, breaks})];
                if (cost >= never) continue;
                if (may_rest) reach(s, {held, now == 0 ? 0 : 1, breaks}, cost, shape);
                const int after = breaks + (counted_ && now == 1 ? 1 : 0);
                if (!may_meet || after > breaks_most_) continue;
                reach(s, {held + 1, 2, after}, cost + price_[s] + (now == 1 ? parts : 0), shape);
            }
        }
    }
    std::swap(cost_, next_);
}

/// The cheapest day of one of that kind, to cost and crowds.
void PricedBound::plan(const Kind& kind) {
    std::fill(cost_.begin(), cost_.begin() + static_cast<std::ptrdiff_t>(at({kind.most[0] + 1, 0, 0})), never);
    cost_[0] = 0;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) pass_slot(kind, s);
}

PricedBound::State PricedBound::cheapest_end(const Kind& kind) const {
    State cheapest{kind.most[c_.slot_count], 0, 0};
    for (int shape = 0; shape < 3; ++shape) {
        for (int breaks = 0; breaks <= breaks_most_; ++breaks) {
            const State end{kind.most[c_.slot_count], shape, breaks};
            if (cost_[at(end)] < cost_[at(cheapest)]) cheapest = end;
        }
    }
    return cheapest;
}

/// Crowds the slots of the day that ends so.
void PricedBound::walk_back(const Kind& kind, State state) {
    for (SlotIndex s = c_.slot_count; s-- > 0;) {
        const int shape = from_[static_cast<std::size_t>(s + 1) * cost_.size() + at(state)];
        if (state.shape == 2) {
            crowd_[s] += kind.people;
            --state.held;
            if (counted_ && shape == 1 && !c_.scope_firsts.contains(s)) --state.breaks;
        }
        state.shape = shape;
    }
}

/// What the places earn taken off; the crowds are of these days.
std::int64_t PricedBound::cost_of_days() {
    std::int64_t sum = 0;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        crowd_[s] = -2 * c_.classes[0].capacity_at(s);
        sum += price_[s] * crowd_[s];
    }
    for (const Kind& kind : kinds_) {
        plan(kind);
        const State end = cheapest_end(kind);
        sum += cost_[at(end)] * kind.people;
        walk_back(kind, end);
    }
    return sum;
}

std::int64_t PricedBound::breaks() const { return (std::max<std::int64_t>(best_, 0) + parts - 1) / parts; }

/// Along the crowds, the farther the more breaks are missing (Polyak 1969), with some of the way gone before (Camerini,
/// Fratta and Maffioli 1975). False when nothing is crowded.
bool PricedBound::change_prices(std::int64_t missing) {
    constexpr std::int64_t fine = 16;
    std::int64_t length = 0;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        const std::int64_t crowd = crowd_[s] < 0 && price_[s] == 0 ? 0 : crowd_[s];
        course_[s] = crowd * fine + course_[s] * 3 / 5;
        length += course_[s] * course_[s];
    }
    if (length == 0) return false;
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        const std::int64_t change = missing * course_[s] * pace_ * fine / full_pace / length;
        price_[s] = std::clamp<std::int64_t>(price_[s] + change, 0, 64 * parts);
    }
    return true;
}

void PricedBound::raise(std::int64_t target) {
    const std::int64_t before = best_;
    int in_vain = 0;
    for (int i = 0; i < tries_most && breaks() < target && pace_ > 0; ++i) {
        if (i == tries_without_gain && best_ == before) return;
        const std::int64_t cost = cost_of_days();
        if (cost > best_) {
            best_ = cost;
            in_vain = 0;
        } else if (++in_vain > in_vain_most) {
            pace_ = pace_ * 7 / 10;
            in_vain = 0;
        }
        if (!change_prices(target * parts - cost)) return;
    }
}

}  // namespace gyoryu::engine
