#include "engine/schedule/plain_search.h"

#include "engine/schedule/any_slot.h"
#include "engine/schedule/likely_starts.h"
#include "engine/schedule/plain_shape.h"
#include "engine/schedule/random_rise.h"
#include "engine/schedule/seriation.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

// Moves for each meeting; measured on planted days of 400 to 10,000 people.
constexpr std::uint64_t first_towards = 100;
constexpr std::uint64_t longer = 4;           ///< times, from try to try
constexpr std::uint64_t away_by_towards = 2;  ///< the second part by the first
constexpr int tries_most = 3;
constexpr std::uint64_t try_moves_most = 150'000'000;  ///< else the best is gone on from at once
constexpr std::uint64_t go_on = 6'000;                 ///< from the best, after the tries
constexpr std::uint64_t go_on_most = 96'000;
constexpr std::uint64_t go_on_moves_most = 100'000'000;  ///< for those with many meetings, however often
constexpr std::uint64_t first_try_moves = 2'000'000;     ///< small events of one day begin with a longer one

// Rings are turned from the last try on, in events of one day too large for many breaks to be found by clauses, where a
// run from the best has enough moves for each meeting. With fewer the exchanges alone bring more.
constexpr std::uint64_t ring_moves_least = 4'000;
constexpr std::uint64_t ring_percent = 80;

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
constexpr std::int64_t more_heat_of_days = 8;                                         ///< where there are several
constexpr std::uint64_t least_seen = std::uint64_t{1} << 22, most_seen = 0xFFFFFFFF;  ///< of 2^32: one in a thousand
constexpr std::uint64_t moves_between_looks = 256;
constexpr std::uint64_t between_counts = 32;  ///< moves for each meeting, on the way towards likely beginnings
constexpr std::uint64_t looked_at_most = 5;   ///< slots, on the way towards likely beginnings

}  // namespace

PlainSearch::PlainSearch(const Compiled& compiled, std::uint64_t seed)
    : c_(compiled),
      random_(seed),
      day_(compiled),
      where_broken_(compiled.participant_count(), none),
      costs_(day_.scopes(), compiled.participant_count()),
      rings_(day_.scopes().count() == 1 && compiled.meeting_count() > many_breaks_meetings_most &&
             ring_moves_least * static_cast<std::uint64_t>(compiled.meeting_count()) <= go_on_moves_most),
      runs_(2 * static_cast<std::size_t>(compiled.participant_count())) {}

bool PlainSearch::begin() {
    if (!day_.colour()) return false;
    count_gaps();
    best_ = day_.choices();
    best_breaks_ = best_before_ = breaks_;
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    while (day_.scopes().count() == 1 && tries_ + 1 < tries_most &&
           first_towards * meetings << (2 * tries_) < first_try_moves)
        ++tries_;
    return true;
}

void PlainSearch::next_part(const std::stop_token& stop) {
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    part_done_ = next_look_ = 0;
    std::uint64_t towards = first_towards * meetings;
    for (int i = 0; i < tries_; ++i) towards *= longer;
    if (part_ == Part::towards_likely) return begin_away(towards * away_by_towards);
    if (tries_ == 0 || (tries_ < tries_most && towards * (1 + away_by_towards) <= try_moves_most)) {
        part_ = Part::towards_likely;
        part_moves_ = towards;
        hottest_ = likely_heat;
        halvings_ = likely_halvings;
        return see_likely(stop);
    }
    if (part_ == Part::by_clauses || !begin_finish()) anneal_best();
}

void PlainSearch::begin_away(std::uint64_t moves) {
    part_ = Part::away_from_breaks;
    part_moves_ = moves;
    hottest_ = heat(breaks_heat);
    halvings_ = 1;
    ++tries_;
    count_gaps();
}

std::int64_t PlainSearch::heat(std::int64_t of_one_day) const {
    return day_.scopes().count() > 1 ? of_one_day + more_heat_of_days : of_one_day;
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
    hottest_ = heat(go_on_heat) + more_heat * (in_vain_ % heats);
    halvings_ = 1;
}

int PlainSearch::breaks_for_finish() const {
    if (c_.meeting_count() > finish_meetings_most || day_.scopes().count() > 1) return 0;
    return c_.meeting_count() > many_breaks_meetings_most ? few_breaks : c_.meeting_count() / meetings_for_a_break;
}

/// By clauses, where few breaks are left of a middling event in one day.
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
    unlikely_.resize(static_cast<std::size_t>(day_.people()) * day_.slots());
    if (day_.scopes().count() > 1) return see_shape(stop);
    const auto likely = likely_starts(c_, places_in_time(c_, random_.next()), stop);
    for (ParticipantIndex p = 0; p < day_.people(); ++p) {
        const auto starts = static_cast<SlotIndex>(likely[p].size());
        const int length = day_.slots() + 1 - starts;
        double there = 0;
        for (SlotIndex s = 0; s < day_.slots(); ++s) {
            if (s < starts) there += likely[p][s];
            if (s >= length) there -= likely[p][s - length];
            note_likely(p, s, static_cast<std::uint64_t>(std::clamp(there, 1e-4, 0.9999) * 4294967296.0));
        }
    }
}

/// Several days: as many moves as the part has that follows.
void PlainSearch::see_shape(const std::stop_token& stop) {
    PlainShape shape(c_, day_.scopes(), random_.next());
    shape.run(part_moves_ / static_cast<std::uint64_t>(day_.people()), stop);
    for (ParticipantIndex p = 0; p < day_.people(); ++p) {
        for (SlotIndex s = 0; s < day_.slots(); ++s) {
            const std::uint64_t likely = shape.likely(p, s);
            note_likely(p, s, std::clamp<std::uint64_t>(likely << 16, least_seen, most_seen));
        }
    }
}

/// In hundredths of a natural logarithm, as breaks are.
void PlainSearch::note_likely(ParticipantIndex p, SlotIndex s, std::uint64_t of_two_to_32) {
    unlikely_[static_cast<std::size_t>(p) * day_.slots() + s] =
        static_cast<std::int16_t>(minus_log2(of_two_to_32 << 32) * 6931 / 100 >> 16);
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
            if (part_done_ == next_look_) {
                next_look_ += c_.meeting_count() * between_counts;
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
            if (part_done_ != next_look_) continue;
            next_look_ += c_.meeting_count() * std::uint64_t{8};
            keep_best();
        }
    }
    if (part_ == Part::away_from_breaks) keep_best();
}

void PlainSearch::cool() { temperature_ = cooled(hottest_, halvings_, part_done_, part_moves_); }

/// What is too much for oneself is not followed to its other end: from there it is a move of its own.
void PlainSearch::move() {
    if (rings_ && tries_ == tries_most && random_.below(100) < ring_percent) return turn_any_ring();
    const auto [p, from, to] = any_exchange();
    if (from == none || to == none) return;
    const std::int64_t rise = random_rise(random_, temperature_);
    const std::int64_t own = costs_.change(p, day_.busy(p), from, to, rise);
    if (own > rise) return;
    const ParticipantIndex end = day_.follow(p, from, to);
    if (!day_.fits_tables(to) || costs_.change(end, day_.busy(end), from, to, rise - own) > rise - own) return;
    day_.exchange(from, to);
    list(p);
    list(end);
}

/// Of a few slots each, from where they are least likely to where they are most.
void PlainSearch::move_towards_likely() {
    const auto p = static_cast<ParticipantIndex>(random_.below(day_.people()));
    const DayMask busy = day_.busy(p), idle = day_.all_slots() & ~busy;
    if (busy == 0 || idle == 0) return;
    SlotIndex to = any_slot(random_, idle), from = any_slot(random_, busy);
    for (auto more = random_.below(looked_at_most); more > 0; --more) {
        const SlotIndex other_to = any_slot(random_, idle), other_from = any_slot(random_, busy);
        if (unlikely(p, other_to) < unlikely(p, to)) to = other_to;
        if (unlikely(p, other_from) > unlikely(p, from)) from = other_from;
    }
    const std::int64_t rise = random_rise(random_, temperature_);
    const std::int64_t own = unlikely(p, to) - unlikely(p, from);
    if (own > rise) return;
    const ParticipantIndex end = day_.follow(p, from, to);
    const std::int64_t others = unlikely(end, to) - unlikely(end, from);
    const bool leaves = (day_.busy(end) >> from & 1) != 0;
    if (day_.fits_tables(to) && own + (leaves ? others : -others) <= rise) day_.exchange(from, to);
}

void PlainSearch::count_gaps() {
    breaks_ = 0;
    broken_.clear();
    std::ranges::fill(where_broken_, none);
    had_.assign(day_.people(), 0);
    for (ParticipantIndex p = 0; p < day_.people(); ++p) list(p);
}

void PlainSearch::list(ParticipantIndex p) {
    costs_.see(p, day_.busy(p));
    runs_[2 * static_cast<std::size_t>(p)] = runs_[2 * static_cast<std::size_t>(p) + 1] = 0;
    const int now = day_.gaps(p);
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

}  // namespace gyoryu::engine
