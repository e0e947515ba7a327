#include "engine/schedule/plain_search.h"

#include "engine/schedule/likely_starts.h"
#include "engine/schedule/random_rise.h"
#include "engine/schedule/seriation.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

// Hundredths of a break. A meeting outside the run that holds most of the day shows how far it is to be without breaks,
// and an idle slot inside the day the way out of long gaps.
constexpr std::int64_t for_break = 40;
constexpr std::int64_t for_outside = 60;
constexpr std::int64_t for_idle = 8;

// Moves for each meeting; measured on planted days of 400 to 10,000 people.
constexpr std::uint64_t first_towards = 100;
constexpr std::uint64_t longer = 4;           ///< times, from try to try
constexpr std::uint64_t away_by_towards = 2;  ///< the second part by the first
constexpr int tries_most = 3;
constexpr std::uint64_t try_moves_most = 150'000'000;  ///< else the best is gone on from at once
constexpr std::uint64_t go_on = 6'000;                 ///< from the best, after the tries
constexpr std::uint64_t go_on_most = 96'000;
constexpr std::uint64_t go_on_moves_most = 100'000'000;  ///< for those with many meetings, however often
constexpr std::uint64_t first_try_moves = 2'000'000;     ///< small events begin with a longer one

// By clauses: events and timetables that they may be of use to, and steps. For each meeting a conflict takes as long as
// a quarter of a move.
constexpr MeetingIndex finish_meetings_most = 10'000;
constexpr int meetings_for_a_break = 200;  ///< with fewer, annealing on helps sooner
constexpr MeetingIndex many_breaks_meetings_most = 5'000;
constexpr int few_breaks = 3;  ///< of events with more meetings, whose conflicts take longer and teach less
constexpr int reach_most = 2;
constexpr std::uint64_t step_conflicts = 256, step_moves = 64;  ///< for each meeting
constexpr std::uint64_t steps_of_finish = 120;

// Temperatures at the beginning of a part, and how often they are halved.
constexpr std::int64_t likely_heat = 120, likely_halvings = 3;
constexpr std::int64_t breaks_heat = 24;
constexpr std::int64_t go_on_heat = 20, more_heat = 2;  ///< from the best, more for each run in vain
constexpr int heats = 3;
constexpr std::uint64_t moves_between_looks = 256;
constexpr std::uint64_t between_counts = 32;   ///< moves for each meeting, on the way towards likely beginnings
constexpr std::uint64_t broken_percent = 60;   ///< of moves that begin with somebody who has a break
constexpr std::uint64_t aimed_percent = 50;    ///< of these, where a slot is chosen because it helps
constexpr std::uint64_t shifted_percent = 25;  ///< of the others, where a run moves by a slot
constexpr std::uint64_t looked_at_most = 5;    ///< slots, on the way towards likely beginnings

}  // namespace

PlainSearch::PlainSearch(const Compiled& compiled, std::uint64_t seed)
    : c_(compiled), random_(seed), day_(compiled), where_broken_(compiled.participant_count(), none) {}

bool PlainSearch::begin() {
    if (!day_.colour()) return false;
    count_gaps();
    best_ = day_.choices();
    best_breaks_ = best_before_ = breaks_;
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    while (tries_ + 1 < tries_most && first_towards * meetings << (2 * tries_) < first_try_moves) ++tries_;
    return true;
}

void PlainSearch::next_part(const std::stop_token& stop) {
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    part_done_ = 0;
    std::uint64_t towards = first_towards * meetings;
    for (int i = 0; i < tries_; ++i) towards *= longer;
    if (part_ == Part::towards_likely) {
        part_ = Part::away_from_breaks;
        part_moves_ = towards * away_by_towards;
        hottest_ = breaks_heat;
        halvings_ = 1;
        ++tries_;
        count_gaps();
        return;
    }
    if (tries_ == 0 || (tries_ < tries_most && towards * (1 + away_by_towards) <= try_moves_most)) {
        part_ = Part::towards_likely;
        part_moves_ = towards;
        hottest_ = likely_heat;
        halvings_ = likely_halvings;
        return see_likely(stop);
    }
    if (part_ == Part::by_clauses || !begin_finish()) anneal_best();
}

/// Anneals the best once more.
void PlainSearch::anneal_best() {
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    finish_.reset();
    part_ = Part::away_from_breaks;
    in_vain_ = best_breaks_ < best_before_ ? 0 : in_vain_ + 1;
    best_before_ = best_breaks_;
    day_.stand_at(best_);
    count_gaps();
    part_moves_ = std::min(std::min(go_on << std::min(in_vain_, 4), go_on_most) * meetings, go_on_moves_most);
    hottest_ = go_on_heat + more_heat * (in_vain_ % heats);
    halvings_ = 1;
}

int PlainSearch::breaks_for_finish() const {
    if (c_.meeting_count() > finish_meetings_most) return 0;
    return c_.meeting_count() > many_breaks_meetings_most ? few_breaks : c_.meeting_count() / meetings_for_a_break;
}

/// By clauses, where few breaks are left of a middling event.
bool PlainSearch::begin_finish() {
    if (part_ != Part::away_from_breaks || best_breaks_ == 0 || best_breaks_ > breaks_for_finish()) return false;
    part_ = Part::by_clauses;
    reach_ = 1;
    finish_ = std::make_unique<PlainFinish>(c_, best_, reach_, ++finishes_);
    part_moves_ =
        step_moves * static_cast<std::uint64_t>(c_.meeting_count()) * (steps_of_finish << std::min(in_vain_, 3));
    return true;
}

/// Does so many moves' worth of clauses or to the end of the step, and says how many.
std::uint64_t PlainSearch::finish(std::uint64_t moves, const std::stop_token& stop) {
    const std::uint64_t step = step_moves * static_cast<std::uint64_t>(c_.meeting_count());
    const std::uint64_t left = step - part_done_ % step;
    if (left == step) answer_ = finish_->run(step_conflicts, stop);
    const std::uint64_t done = std::min(left, moves);
    part_done_ += done - 1;
    if (done == left) take_finish();
    return done;
}

/// What a step found counts when its moves are over, so that runs may be divided anywhere.
void PlainSearch::take_finish() {
    if (answer_ == SatAnswer::satisfiable) {
        best_ = finish_->choices();
        best_breaks_ = 0;
    }
    if (answer_ != SatAnswer::unsatisfiable) return;
    if (reach_ == reach_most) {
        part_moves_ = part_done_ + 1;
    } else {
        finish_ = std::make_unique<PlainFinish>(c_, best_, ++reach_, finishes_);
    }
    answer_ = SatAnswer::undecided;
}

void PlainSearch::see_likely(const std::stop_token& stop) {
    const auto likely = likely_starts(c_, places_in_time(c_, random_.next()), stop);
    unlikely_.assign(static_cast<std::size_t>(day_.people()) * day_.slots(), 0);
    for (ParticipantIndex p = 0; p < day_.people(); ++p) {
        const auto starts = static_cast<SlotIndex>(likely[p].size());
        const int length = day_.slots() + 1 - starts;
        double there = 0;
        for (SlotIndex s = 0; s < day_.slots(); ++s) {
            if (s < starts) there += likely[p][s];
            if (s >= length) there -= likely[p][s - length];
            // In hundredths of a natural logarithm, as breaks are; at most that of one in ten thousand.
            const double least = std::min(0.9999, std::max(1e-4, there));
            const auto bits = static_cast<std::uint64_t>(least * 4294967296.0) << 32;
            unlikely_[static_cast<std::size_t>(p) * day_.slots() + s] =
                static_cast<std::int16_t>(minus_log2(bits) * 6931 / 100 >> 16);
        }
    }
}

void PlainSearch::run(std::uint64_t moves, const std::stop_token& stop, FinishLine& line, int worker) {
    for (std::uint64_t i = 0; i < moves; ++i, ++part_done_) {
        if (part_done_ == part_moves_) next_part(stop);
        if (part_done_ % moves_between_looks == 0 || part_ == Part::by_clauses) {
            if (stop.stop_requested() || line.passed(i, worker)) break;
            cool();
        }
        if (part_ == Part::by_clauses) {
            i += finish(moves - i, stop) - 1;
            if (best_breaks_ == 0) return line.cross(i, worker);
        } else if (part_ == Part::towards_likely) {
            move_towards_likely();
            if (part_done_ % (c_.meeting_count() * between_counts) == 0) {
                count_gaps();
                keep_best();
                if (best_breaks_ == 0) return line.cross(i, worker);
            }
        } else {
            move();
            if (breaks_ == 0) {
                keep_best();
                return line.cross(i, worker);
            }
            if (part_done_ % (c_.meeting_count() * std::uint64_t{8}) == 0) keep_best();
        }
    }
    if (part_ == Part::away_from_breaks) keep_best();
}

/// Geometric, bent straight between the halvings.
void PlainSearch::cool() {
    const std::uint64_t down = static_cast<std::uint64_t>(halvings_) * 65536 * part_done_ / part_moves_;
    const std::int64_t half = (hottest_ << 16) >> (down >> 16);
    temperature_ = half - (half / 2) * static_cast<std::int64_t>(down & 65535) / 65536;
}

void PlainSearch::move() {
    const auto [p, from, to] = any_exchange();
    if (from == none || to == none) return;
    const DayMask busy = day_.busy(p);
    settle(p, from, to, cost_of(busy ^ DayMask{1} << from ^ DayMask{1} << to) - cost_of(busy));
}

PlainSearch::Exchange PlainSearch::any_exchange() {
    if (!broken_.empty() && random_.below(100) < broken_percent)
        return of_broken(broken_[random_.below(broken_.size())]);
    const auto p = static_cast<ParticipantIndex>(random_.below(day_.people()));
    return where_broken_[p] != none ? of_broken(p) : of_unbroken(p);
}

/// Rather what helps: into a hole of the run that holds most of the day, from outside it.
PlainSearch::Exchange PlainSearch::of_broken(ParticipantIndex p) {
    if (random_.below(100) >= aimed_percent) return to_beside(p);
    const DayMask busy = day_.busy(p);
    const DayMask run = fullest_run(busy, day_.slots(), random_.below(2) == 0);
    switch (random_.below(4)) {
        case 0:
            return {p, any_of(busy), any_of(run & ~busy)};
        case 1:
            return {p, any_of(busy & ~run), any_of((busy << 1 | busy >> 1) & ~busy & day_.all_slots())};
        default:
            return {p, any_of(busy & ~run), any_of(run & ~busy)};
    }
}

/// Now and then the run moves by a slot, which costs nobody but whom the chain leads to.
PlainSearch::Exchange PlainSearch::of_unbroken(ParticipantIndex p) {
    const DayMask busy = day_.busy(p);
    if (busy == 0 || random_.below(100) >= shifted_percent) return to_beside(p);
    const SlotIndex first = std::countr_zero(busy), last = 63 - std::countl_zero(busy);
    if (random_.below(2) == 0) return {p, first, last + 1 < day_.slots() ? last + 1 : none};
    return {p, last, first > 0 ? first - 1 : none};
}

PlainSearch::Exchange PlainSearch::to_beside(ParticipantIndex p) {
    const DayMask busy = day_.busy(p);
    const DayMask beside = (busy << 1 | busy >> 1) & ~busy & day_.all_slots();
    if (beside == 0) return {p, none, none};
    return {p, any_of(busy), any_of(beside)};
}

std::int64_t PlainSearch::cost_of(DayMask busy) const {
    const int count = gaps(busy);
    if (count <= 0) return 0;
    const int idle = 64 - std::countl_zero(busy) - std::countr_zero(busy) - std::popcount(busy);
    const int outside = std::popcount(busy & ~fullest_run(busy, day_.slots(), false));
    return for_break * count + for_outside * outside + for_idle * idle;
}

/// Of a few slots each, from where they are least likely to where they are most.
void PlainSearch::move_towards_likely() {
    const auto p = static_cast<ParticipantIndex>(random_.below(day_.people()));
    const DayMask busy = day_.busy(p), idle = day_.all_slots() & ~busy;
    if (busy == 0 || idle == 0) return;
    SlotIndex to = any_of(idle), from = any_of(busy);
    for (auto more = random_.below(looked_at_most); more > 0; --more) {
        const SlotIndex other_to = any_of(idle), other_from = any_of(busy);
        if (unlikely(p, other_to) < unlikely(p, to)) to = other_to;
        if (unlikely(p, other_from) > unlikely(p, from)) from = other_from;
    }
    settle(p, from, to, unlikely(p, to) - unlikely(p, from));
}

/// What is too much for oneself is not followed to its other end: from there it is a move of its own.
void PlainSearch::settle(ParticipantIndex p, SlotIndex from, SlotIndex to, std::int64_t own) {
    rise_ = random_rise(random_, temperature_);
    if (own > rise_) return;
    const ParticipantIndex end = day_.follow(p, from, to);
    if (!day_.fits_tables(to) || own + other_change(end, from, to) > rise_) return;
    day_.exchange(from, to);
    if (part_ == Part::towards_likely) return;
    list(p);
    list(end);
}

std::int64_t PlainSearch::other_change(ParticipantIndex p, SlotIndex from, SlotIndex to) const {
    const DayMask busy = day_.busy(p);
    if (part_ == Part::away_from_breaks) {
        return cost_of(busy ^ DayMask{1} << from ^ DayMask{1} << to) - cost_of(busy);
    }
    const std::int64_t change = unlikely(p, to) - unlikely(p, from);
    return (busy >> from & 1) != 0 ? change : -change;
}

void PlainSearch::count_gaps() {
    breaks_ = 0;
    broken_.clear();
    std::ranges::fill(where_broken_, none);
    had_.assign(day_.people(), 0);
    for (ParticipantIndex p = 0; p < day_.people(); ++p) list(p);
}

void PlainSearch::list(ParticipantIndex p) {
    const int now = std::max(0, gaps(day_.busy(p)));
    breaks_ += now - had_[p];
    had_[p] = now;
    const std::int32_t hole = where_broken_[p];
    if ((now > 0) == (hole != none)) return;
    if (now > 0) {
        where_broken_[p] = static_cast<std::int32_t>(broken_.size());
        broken_.push_back(p);
        return;
    }
    broken_[hole] = broken_.back();
    where_broken_[broken_[hole]] = hole;
    broken_.pop_back();
    where_broken_[p] = none;
}

void PlainSearch::offer(const std::vector<Choice>& other, int breaks) {
    if (breaks >= best_breaks_ || breaks_for_finish() > 0) return;
    best_breaks_ = breaks;
    best_ = other;
}

void PlainSearch::keep_best() {
    if (breaks_ >= best_breaks_) return;
    best_breaks_ = breaks_;
    best_ = day_.choices();
}

SlotIndex PlainSearch::any_of(DayMask slots) {
    auto skip = random_.below(static_cast<std::uint64_t>(std::popcount(slots)));
    while (skip-- > 0) slots &= slots - 1;
    return std::countr_zero(slots);
}

}  // namespace gyoryu::engine
