#include "engine/schedule/local_search.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <tuple>

namespace gyoryu::engine {

namespace {

constexpr std::int64_t hot = 120;     ///< hundredths of a break
constexpr std::uint64_t cooling = 4;  ///< times the temperature is halved
constexpr std::size_t chain_most = 400;
constexpr std::uint64_t moves_between_looks = 256;
constexpr std::int64_t anything = std::numeric_limits<std::int64_t>::max() / 4;

}  // namespace

LocalSearch::LocalSearch(const Compiled& compiled, std::uint64_t seed)
    : c_(compiled), random_(seed), state_(compiled), seen_(compiled.meeting_count()) {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (c_.starts[m].count() > 1) movable_.push_back(m);
    }
    simple_ = c_.problem.interpreters.empty() && c_.one_kind_of_place;
    session_caps_ = std::ranges::any_of(c_.problem.participants, [](const auto& p) { return !p.session_most.empty(); });
    best_ = state_.unload();
    best_rank_ = state_.rank();
    best_cost_ = state_.cost();
    best_unplaced_ = state_.unplaced().size();
    best_valid_ = state_.valid();
}

void LocalSearch::construct() {
    std::vector<MeetingIndex> order(c_.meeting_count());
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) order[m] = m;
    random_.shuffle(std::span(order));
    const auto load = [&](MeetingIndex m) {
        const auto& [a, b] = c_.meeting(m).sides;
        return std::max(c_.of_participant[a].size(), c_.of_participant[b].size());
    };
    std::ranges::sort(order, {}, [&](MeetingIndex m) {
        return std::tuple(!c_.must[m], -c_.meeting(m).priority, c_.starts[m].count() > 2, !c_.interpreted[m],
                          -static_cast<std::int64_t>(load(m)), m);
    });
    for (const MeetingIndex m : order) {
        insert_best(m);
    }
    state_.commit();
    keep_best();
}

std::optional<std::vector<std::int64_t>> LocalSearch::rank_of(const std::vector<Choice>& choices) {
    state_.load(choices);
    return state_.valid() ? std::optional(state_.rank()) : std::nullopt;
}

void LocalSearch::offer(const std::vector<Choice>& choices) {
    state_.load(choices);
    rank_best();
}

/// A random rise that cooling still accepts: exponentially distributed with the temperature as its mean.
std::int64_t LocalSearch::threshold() {
    const std::uint64_t bits = random_.next() | 1;
    const int zeros = std::countl_zero(bits);
    const auto fraction = static_cast<std::int64_t>((bits << zeros << 1) >> 48);
    // −log2 of a uniform number in 1/65536, the logarithm bent straight between powers of two; ln 2 = 45426/65536.
    const std::int64_t minus_log2 = (static_cast<std::int64_t>(zeros) << 16) + 65536 - fraction;
    return (temperature_ * minus_log2 >> 16) * 45426 >> 32;
}

void LocalSearch::run(std::uint64_t moves, const std::stop_token& stop, FinishLine& line, int worker) {
    state_.load(best_);
    for (std::uint64_t i = 0; i < moves; ++i) {
        if (i % moves_between_looks == 0) {
            if (stop.stop_requested() || line.passed(i, worker)) break;
            if (!target_.empty() && best_rank_ <= target_) return line.cross(i, worker);
            cool(i, moves);
        }
        one_move();
    }
}

/// Geometric, bent straight between the halvings.
void LocalSearch::cool(std::uint64_t move, std::uint64_t moves) {
    const std::uint64_t down = cooling * 65536 * move / moves;
    const std::int64_t half = (hot << 16) >> (down >> 16);
    temperature_ = half - (half / 2) * static_cast<std::int64_t>(down & 65535) / 65536;
}

void LocalSearch::one_move() {
    if (!state_.unplaced().empty() && random_.below(10) < 3) return insert_some();
    if (movable_.empty()) return;
    if (!state_.interrupted().empty() && random_.below(10) < 6) return improve_participant();
    const MeetingIndex m = movable_[random_.below(movable_.size())];
    const SlotIndex to = any_of(c_.starts[m]);
    if (!state_.at(m).placed() || to == state_.at(m).start) return;
    kempe(m, to, threshold());
}

/// Moves one meeting of someone with breaks beside another of theirs.
void LocalSearch::improve_participant() {
    const auto& list = state_.interrupted();
    const ParticipantIndex p = list[random_.below(list.size())];
    const auto& meetings = c_.of_participant[p];
    const MeetingIndex m = meetings[random_.below(meetings.size())];
    if (!state_.at(m).placed()) return;
    const SlotSet& busy = state_.busy(p);
    const SlotIndex to = any_of(((busy.later() | busy.earlier()) - busy) & c_.starts[m]);
    if (to == none) return;
    kempe(m, to, threshold());
}

SlotIndex LocalSearch::any_of(const SlotSet& slots) {
    const int count = slots.count();
    if (count == 0) return none;
    auto skip = static_cast<int>(random_.below(static_cast<std::uint64_t>(count)));
    SlotIndex s = slots.first();
    while (skip-- > 0) s = slots.next(s + 1);
    return s;
}

/// Collects the meetings that change slots when m goes to `to`: whoever is in the way goes to m's slot, and so on.
bool LocalSearch::chain(MeetingIndex m, SlotIndex to) {
    const SlotIndex from = state_.at(m).start;
    chain_.clear();
    ++stamp_;
    chain_.push_back({m, to});
    seen_[m] = stamp_;
    for (std::size_t i = 0; i < chain_.size(); ++i) {
        const Step step = chain_[i];
        if (c_.meeting(step.meeting).duration != 1 || !c_.starts[step.meeting].contains(step.to)) return false;
        for (const ParticipantIndex p : c_.meeting(step.meeting).sides) {
            const MeetingIndex other = state_.meeting_at(p, step.to);
            if (other == none || seen_[other] == stamp_) continue;
            if (chain_.size() == chain_most) return false;
            seen_[other] = stamp_;
            chain_.push_back({other, step.to == to ? from : to});
        }
    }
    return !simple_ || chain_fits(from, to);
}

bool LocalSearch::chain_fits(SlotIndex from, SlotIndex to) const {
    int net = 0;
    for (const Step& step : chain_) net += step.to == to ? 1 : -1;
    if (net == 0) return true;
    return state_.class_free(0, net > 0 ? to : from, 1);
}

/// The change of the days at the chain's ends; who is in two of its meetings stays as busy as before.
std::int64_t LocalSearch::chain_cost() const {
    std::int64_t change = 0;
    for (const Step& step : chain_) {
        const SlotIndex from = state_.at(step.meeting).start;
        for (const ParticipantIndex p : c_.meeting(step.meeting).sides) {
            if (state_.meeting_at(p, step.to) != none || c_.at_once[p] > 1) continue;
            SlotSet busy = state_.busy(p);
            const int meetings = state_.meetings_of(p);
            change -= state_.day_cost(p, busy, meetings);
            busy.erase(from);
            busy.insert(step.to);
            change += state_.day_cost(p, busy, meetings);
        }
    }
    return change;
}

bool LocalSearch::apply_chain() {
    for (const Step& step : chain_) state_.remove(step.meeting);
    for (const Step& step : chain_) {
        if (c_.some_guarded ? !state_.open(step.meeting, step.to) : !state_.in_order(step.meeting, step.to)) {
            return false;
        }
        if (session_caps_ && !state_.wanted(step.meeting, step.to)) return false;
        const auto choice = state_.resources(step.meeting, step.to);
        if (!choice) return false;
        state_.place(step.meeting, *choice);
    }
    return true;
}

bool LocalSearch::kempe(MeetingIndex m, SlotIndex to, std::int64_t threshold) {
    if (c_.meeting(m).duration != 1) return force(m, to);
    if (!chain(m, to) || chain_cost() > threshold) return false;
    const std::int64_t before = state_.cost();
    if (!apply_chain() || state_.cost() - before > threshold) {
        state_.rollback();
        return false;
    }
    state_.commit();
    if (state_.cost() < before) keep_best();
    return true;
}

void LocalSearch::insert_some() {
    const auto& list = state_.unplaced();
    const MeetingIndex m = list[random_.below(list.size())];
    if (c_.starts[m].empty()) return;
    const std::int64_t before = state_.cost();
    if (random_.below(4) == 0 && insert_best(m)) return settle(before, threshold());
    force(m, any_of(c_.starts[m]));
}

/// Puts the meeting there whatever is in the way; what was thrown out looks for another place.
bool LocalSearch::force(MeetingIndex m, SlotIndex to) {
    const std::int64_t before = state_.cost();
    const std::int64_t rise = threshold();
    ejected_.clear();
    if (state_.at(m).placed()) state_.remove(m);
    eject_for(m, to);
    auto choice = state_.resources(m, to);
    if (!choice) {
        eject_from_interpreter(m, to);
        eject_from_class(m, to);
        choice = state_.resources(m, to);
    }
    if (!choice || !state_.open(m, to) || !state_.wanted(m, to)) {
        state_.rollback();
        return false;
    }
    state_.place(m, *choice);
    const auto homeless = ejected_;
    for (const MeetingIndex other : homeless) insert_best(other);
    settle(before, rise);
    return true;
}

void LocalSearch::settle(std::int64_t before, std::int64_t threshold) {
    if (state_.cost() - before > threshold) return state_.rollback();
    state_.commit();
    if (state_.cost() < before) keep_best();
}

void LocalSearch::eject_for(MeetingIndex m, SlotIndex to) {
    const auto eject = [&](MeetingIndex other) {
        state_.remove(other);
        ejected_.push_back(other);
    };
    for (const ParticipantIndex p : c_.meeting(m).sides) {
        for (SlotIndex s = to; s < to + c_.meeting(m).duration; ++s) {
            if (const MeetingIndex other = state_.meeting_at(p, s); other != none) eject(other);
        }
    }
    for (const auto* list : {&c_.before[m], &c_.behind[m]}) {
        for (const MeetingIndex other : *list) {
            if (!state_.in_order(m, to) && state_.at(other).placed()) eject(other);
        }
    }
    // Whoever already meets as many as they want gives one up.
    for (int tries = 0; tries < 4 && !state_.wanted(m, to); ++tries) {
        const ParticipantIndex p = c_.meeting(m).sides[tries % 2];
        const auto& own = c_.of_participant[p];
        const MeetingIndex other = own[random_.below(own.size())];
        if (other != m && state_.at(other).placed()) eject(other);
    }
}

void LocalSearch::eject_from_class(MeetingIndex m, SlotIndex to) {
    const auto& classes = c_.classes_of[m];
    if (classes.empty()) return;
    const int k = classes[random_.below(classes.size())];
    if (state_.class_free(k, to, c_.meeting(m).duration)) return;
    // Any meeting of the slot at this class, found from a random participant on.
    const auto people = static_cast<std::uint64_t>(c_.participant_count());
    const auto start = random_.below(people);
    for (std::uint64_t i = 0; i < people; ++i) {
        const auto p = static_cast<ParticipantIndex>((start + i) % people);
        const MeetingIndex other = state_.meeting_at(p, to);
        if (other == none || state_.at(other).table_class != k) continue;
        state_.remove(other);
        ejected_.push_back(other);
        return;
    }
}

void LocalSearch::eject_from_interpreter(MeetingIndex m, SlotIndex to) {
    const auto& able = c_.interpreters_of[m];
    if (able.empty()) return;
    const InterpreterIndex i = able[random_.below(able.size())];
    const int reach = c_.problem.interpreters[i].consecutive_most > 0 ? 1 : 0;
    for (SlotIndex s = std::max(0, to - reach); s < std::min(c_.slot_count, to + c_.meeting(m).duration + reach); ++s) {
        const MeetingIndex other = state_.interpreted_at(i, s);
        if (other == none || (s < to && random_.below(2) == 0)) continue;
        state_.remove(other);
        ejected_.push_back(other);
    }
}

/// The open start that costs least, if any has the resources.
bool LocalSearch::insert_best(MeetingIndex m) {
    std::int64_t best_cost = anything;
    SlotIndex best = none;
    int ties = 0;
    for (SlotIndex s = c_.starts[m].first(); s != none; s = c_.starts[m].next(s + 1)) {
        if (!state_.open(m, s) || !state_.wanted(m, s)) continue;
        std::int64_t cost = 0;
        for (const ParticipantIndex p : c_.meeting(m).sides) {
            const SlotSet busy = state_.busy(p) | c_.span(m, s);
            cost += state_.day_cost(p, busy, state_.meetings_of(p) + 1);
        }
        if (cost > best_cost) continue;
        ties = cost < best_cost ? 1 : ties + 1;
        if (random_.below(static_cast<std::uint64_t>(ties)) != 0) continue;
        const auto& classes = c_.classes_of[m];
        const bool table = classes.empty() || std::ranges::any_of(classes, [&](int k) {
                               return state_.class_free(k, s, c_.meeting(m).duration);
                           });
        const bool words = !c_.interpreted[m] || std::ranges::any_of(c_.interpreters_of[m], [&](InterpreterIndex i) {
            return state_.interpreter_free(i, s, c_.meeting(m).duration);
        });
        if (!table || !words) continue;
        best = s;
        best_cost = cost;
    }
    if (best == none) return false;
    const auto choice = state_.resources(m, best);
    if (!choice) return false;
    state_.place(m, *choice);
    return true;
}

void LocalSearch::keep_best() {
    // Ranking is slow; most steps down are far above the best.
    if (best_valid_ && state_.cost() > best_cost_ && state_.unplaced().size() >= best_unplaced_) return;
    rank_best();
}

void LocalSearch::rank_best() {
    auto rank = state_.rank();
    if (rank >= best_rank_) return;
    best_cost_ = state_.cost();
    best_unplaced_ = state_.unplaced().size();
    best_rank_ = std::move(rank);
    best_ = state_.unload();
    best_valid_ = state_.valid();
}

}  // namespace gyoryu::engine
