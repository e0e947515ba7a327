#include "engine/schedule/local_search.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gyoryu::engine {

namespace {

constexpr std::int64_t hot = 120;     ///< hundredths of a break
constexpr std::uint64_t cooling = 4;  ///< times the temperature is halved
// From a swept timetable, which has its shape already; each run in vain doubles the heat, up to the third.
constexpr std::int64_t mild = 25;
constexpr std::uint64_t mild_cooling = 2;
constexpr int heats = 3;
// What bringing a meeting in may cost, in hundredths of a break: little at first, much in the end.
constexpr std::int64_t allowance_first = 50;
constexpr std::int64_t allowance_more = 550;
// In vain, before completing gives up.
constexpr std::size_t completion_tries = 10'000;
constexpr std::size_t completion_moves = 300'000;
constexpr std::uint64_t moves_between_looks = 256;
constexpr std::int64_t anything = std::numeric_limits<std::int64_t>::max() / 4;

}  // namespace

LocalSearch::LocalSearch(const Compiled& compiled, std::uint64_t seed)
    : c_(compiled), random_(seed), state_(compiled), seen_(compiled.meeting_count()) {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (c_.starts[m].count() > 1) movable_.push_back(m);
    }
    simple_ = c_.problem.interpreters.empty() && c_.one_kind_of_place;
    places_matter_ = !c_.words_by_level.empty() || c_.weighs(RuleKey::interpreter_load) || c_.tables_apart;
    session_caps_ = std::ranges::any_of(c_.problem.participants, [](const auto& p) { return !p.session_most.empty(); });
    best_.set(state_.unload());
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
        const auto& [a, b] = c_.sides[m];
        return std::max(c_.of_participant[a].size(), c_.of_participant[b].size());
    };
    std::ranges::sort(order, {}, [&](MeetingIndex m) {
        return std::tuple(!c_.must[m], -c_.meeting(m).priority, c_.starts[m].count() > 2, !c_.interpreted[m],
                          -static_cast<std::int64_t>(load(m)), m);
    });
    for (const MeetingIndex m : order) {
        insert_best(m);
    }
    commit();
    keep_best();
}

void LocalSearch::sweep(int passes, const std::stop_token& stop) {
    mild_ = true;
    if (sweeps_.empty()) {
        const std::uint64_t seed = random_.next();
        for (const auto beginnings : {Sweep::Beginnings::placed, Sweep::Beginnings::even}) {
            sweeps_.push_back(std::make_unique<Sweep>(c_, seed, beginnings));
        }
    }
    std::size_t better = 0;
    for (std::size_t i = 0; i < sweeps_.size(); ++i) {
        if (sweep(*sweeps_[i], passes, stop)) better = i;
    }
    if (sweeps_.size() > 1) {
        std::swap(sweeps_[0], sweeps_[better]);
        sweeps_.resize(1);
    }
    if (swept_.empty()) return;
    stand_at(swept_);
    complete(stop);
    rank_best();
}

/// True when one of the passes was the most promising so far.
bool LocalSearch::sweep(Sweep& one, int passes, const std::stop_token& stop) {
    const std::vector<Choice> nothing(c_.meeting_count());
    bool better = false;
    for (int pass = 0; pass < passes && !stop.stop_requested(); ++pass) {
        stand_at(nothing);
        for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
            if (c_.starts[m].count() == 1) insert_best(m);
        }
        one.pass(state_, stop);
        state_.commit();
        // A meeting left out costs about two breaks to bring in.
        const std::size_t lacking = 2 * state_.unplaced().size() + state_.interrupted().size();
        if (!swept_.empty() && lacking >= swept_lacking_) continue;
        swept_lacking_ = lacking;
        swept_ = state_.unload();
        better = true;
    }
    return better;
}

void LocalSearch::complete(const std::stop_token& stop) {
    const auto left = state_.unplaced();
    for (const MeetingIndex m : left) insert_best(m);
    commit();
    allowance_ = anything;
    // Ends when a long row of tries has brought nobody in: an event may ask for more than it can hold.
    const auto go_on = [&](std::size_t in_vain_most, auto&& try_one) {
        std::size_t fewest = state_.unplaced().size();
        for (std::size_t in_vain = 0; in_vain < in_vain_most && fewest > 0; ++in_vain) {
            if (in_vain % moves_between_looks == 0 && stop.stop_requested()) return;
            try_one();
            if (state_.unplaced().size() >= fewest) continue;
            fewest = state_.unplaced().size();
            in_vain = 0;
        }
    };
    temperature_ = hot << 16;
    go_on(completion_tries, [&] { insert_some(); });
    // The last ones need others to make room first.
    temperature_ = mild << 16;
    go_on(completion_moves, [&] { one_move(); });
}

std::optional<std::vector<std::int64_t>> LocalSearch::rank_of(const std::vector<Choice>& choices) {
    stand_at(choices);
    return state_.valid() ? std::optional(state_.rank()) : std::nullopt;
}

void LocalSearch::offer(const std::vector<Choice>& choices) {
    stand_at(choices);
    rank_best();
}

void LocalSearch::begin_cycle(std::uint64_t moves) {
    cycle_ = moves;
    // What was swept may lack meetings: bringing them in bit by bit costs less than at once.
    cycle_from_sweep_ = !swept_.empty();
    stand_at(cycle_from_sweep_ ? swept_ : best());
    swept_.clear();
    rank_before_cycle_ = best_rank_;
}

void LocalSearch::end_cycle(const std::stop_token& stop) {
    cycle_done_ = 0;
    if (cycle_from_sweep_ && !state_.unplaced().empty()) {
        complete(stop);
        if (!state_.unplaced().empty() && state_.cost() < best_cost_) swept_ = state_.unload();
    }
    in_vain_ = best_rank_ < rank_before_cycle_ ? 0 : in_vain_ + 1;
}

void LocalSearch::run(std::uint64_t moves, std::uint64_t cycle, const std::stop_token& stop, FinishLine& line,
                      int worker) {
    if (cycle_done_ == 0) begin_cycle(cycle);
    const std::uint64_t end = std::min(moves, cycle_ - cycle_done_);
    for (std::uint64_t i = 0; i < end; ++i) {
        if (i % moves_between_looks == 0) {
            if (stop.stop_requested() || line.passed(i, worker)) break;
            if (!target_.empty() && best_rank_ <= target_) return line.cross(i, worker);
            cool(cycle_done_ + i, cycle_);
        }
        one_move();
    }
    cycle_done_ += end;
    if (cycle_done_ == cycle_) end_cycle(stop);
}

/// Geometric, bent straight between the halvings.
void LocalSearch::cool(std::uint64_t move, std::uint64_t moves) {
    const int heat = in_vain_ % heats;
    const std::uint64_t halvings = mild_ ? mild_cooling + static_cast<std::uint64_t>(heat) : cooling;
    const std::uint64_t down = halvings * 65536 * move / moves;
    const std::int64_t half = ((mild_ ? mild << heat : hot) << 16) >> (down >> 16);
    allowance_ =
        mild_ ? allowance_first + allowance_more * static_cast<std::int64_t>(move * 100 / moves) / 100 : anything;
    temperature_ = half - (half / 2) * static_cast<std::int64_t>(down & 65535) / 65536;
}

void LocalSearch::one_move() {
    if (places_matter_ && random_.below(4) == 0) return change_place();
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

void LocalSearch::insert_some() {
    const auto& list = state_.unplaced();
    const MeetingIndex m = list[random_.below(list.size())];
    if (c_.starts[m].empty()) return;
    const std::int64_t before = state_.cost();
    const std::int64_t rise = threshold() + std::min<std::int64_t>(0, allowance_ - state_.cost_of_leaving_out(m));
    if (random_.below(4) == 0 && insert_best(m)) return settle(before, rise);
    if (random_.below(2) == 0) return insert_by_chain(m, rise);
    force(m, any_of(c_.starts[m]), rise);
}

void LocalSearch::settle(std::int64_t before, std::int64_t threshold) {
    if (state_.cost() - before > threshold) return state_.rollback();
    commit();
    if (state_.cost() < before) keep_best();
}

void LocalSearch::stand_at(const std::vector<Choice>& choices) {
    best();  // before the way back to it is lost
    state_.load(choices);
}

void LocalSearch::commit() {
    best_.changed(state_.journal(), state_.unload());
    state_.commit();
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
    best_.here();
    best_valid_ = state_.valid();
}

}  // namespace gyoryu::engine
