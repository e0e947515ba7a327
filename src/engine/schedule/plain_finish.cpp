#include "engine/schedule/plain_finish.h"

#include "engine/schedule/sat_cardinality.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr int farther_of_broken = 2;
/// A day is full that has not more free seats at tables than one for so many slots.
constexpr std::int64_t slots_for_a_free_seat = 4;

/// Per participant, at which slots they are busy.
std::vector<DayMask> busy_at(const Compiled& c, const std::vector<Choice>& now) {
    std::vector<DayMask> busy(c.participant_count());
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        for (const ParticipantIndex p : c.sides[m]) busy[p] |= DayMask{1} << now[m].start;
    }
    return busy;
}

}  // namespace

PlainFinish::PlainFinish(const Compiled& compiled, const std::vector<Choice>& now, int reach, int seed)
    : c_(compiled),
      solver_({.seed = seed, .alternating = seed % 2 == 0, .counting = true}),
      truth_(solver_.truth()),
      runs_(c_.participant_count()),
      meets_(static_cast<std::size_t>(c_.participant_count()) * c_.slot_count),
      places_(c_.meeting_count()) {
    see_runs(now, reach);
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) say_meeting(m, now[m].start);
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        for (SlotIndex s = 0; s < c_.slot_count; ++s) say_slot(p, s);
    }
    for (SlotIndex s = 0; s < c_.slot_count; ++s) say_tables(s);
}

/// Whoever has a break may be busy wherever they are busy now, so that every meeting can stay where it is, and whom
/// they meet can step aside as far as they do: their holes are filled by those.
void PlainFinish::see_runs(const std::vector<Choice>& now, int reach) {
    const std::vector<DayMask> busy = busy_at(c_, now);
    const PlainScopes scopes(c_);
    std::vector<int> far(c_.participant_count(), reach);
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        const auto& [a, b] = c_.sides[m];
        if (scopes.gaps(busy[a]) + scopes.gaps(busy[b]) > 0) far[a] = far[b] = reach + farther_of_broken;
    }
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        if (busy[p] == 0) continue;
        Run& run = runs_[p];
        run.length = static_cast<int>(c_.of_participant[p].size());
        const SlotIndex first = std::countr_zero(fullest_run(busy[p], c_.slot_count, false));
        const SlotIndex of_last = 64 - std::countl_zero(busy[p]) - run.length;
        run.earliest = std::max(0, std::min(first, of_last) - far[p]);
        run.latest = std::min(c_.slot_count - run.length, std::max(first, std::countr_zero(busy[p])) + far[p]);
        for (SlotIndex s = run.earliest; s < run.latest; ++s) {
            run.begun.push_back(solver_.variable());
            solver_.prefer(first <= s ? run.begun.back() : -run.begun.back());
            if (s > run.earliest) solver_.clause({-run.begun[s - run.earliest - 1], run.begun.back()});
        }
    }
}

Literal PlainFinish::begun(const Run& run, SlotIndex s) {
    if (s >= run.latest) return truth_;
    return s < run.earliest ? -truth_ : run.begun[s - run.earliest];
}

void PlainFinish::say_meeting(MeetingIndex m, SlotIndex now) {
    const auto& [a, b] = c_.sides[m];
    const SlotIndex from = std::max(runs_[a].earliest, runs_[b].earliest);
    const SlotIndex end = std::min(runs_[a].latest + runs_[a].length, runs_[b].latest + runs_[b].length);
    std::vector<Literal> somewhere;
    for (SlotIndex s = from; s < end; ++s) {
        const Literal here = solver_.variable();
        solver_.prefer(s == now ? here : -here);
        somewhere.push_back(here);
        places_[m].emplace_back(s, here);
        for (const ParticipantIndex p : {a, b}) {
            meets(p, s).push_back(here);
            solver_.clause({-here, begun(runs_[p], s)});
            solver_.clause({-here, -begun(runs_[p], s - runs_[p].length)});
        }
    }
    solver_.clause(somewhere);
    at_most_one(solver_, somewhere);
}

/// Whoever is there meets somebody, and nobody else.
void PlainFinish::say_slot(ParticipantIndex p, SlotIndex s) {
    if (runs_[p].length == 0) return;
    at_most_one(solver_, meets(p, s));
    std::vector<Literal> clause = meets(p, s);
    clause.push_back(-begun(runs_[p], s));
    clause.push_back(begun(runs_[p], s - runs_[p].length));
    solver_.clause(clause);
}

Literal PlainFinish::there(ParticipantIndex p, SlotIndex s) {
    const Literal begun_now = begun(runs_[p], s), over = begun(runs_[p], s - runs_[p].length);
    if (over == -truth_) return begun_now;
    if (begun_now == truth_) return -over;
    if (over == truth_ || begun_now == -truth_) return -truth_;
    const Literal here = solver_.variable();
    solver_.clause({-begun_now, over, here});
    solver_.clause({-here, begun_now});
    solver_.clause({-here, -over});
    return here;
}

/// Of each side no more people than tables: the same for both, but both lead to conflicts sooner. Where there are no
/// two sides, no more than sit at all tables. On a full day also as many as do not fit into all other slots.
void PlainFinish::say_tables(SlotIndex s) {
    const std::int64_t tables = c_.classes.front().capacity;
    const std::int64_t free = tables * c_.slot_count - c_.meeting_count();
    const bool full = free * slots_for_a_free_seat <= c_.slot_count;
    const TwoSides two = two_sides(c_);
    const bool apart = two.everywhere();
    const int of_table = apart ? 1 : 2;
    for (int one = 0; one < (apart ? 2 : 1); ++one) {
        std::vector<Literal> here, away;
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
            if ((apart && two.side[p] != one) || runs_[p].length == 0) continue;
            here.push_back(there(p, s));
            away.push_back(-here.back());
        }
        say_at_most(here, tables * of_table);
        if (full) say_at_most(away, static_cast<std::int64_t>(away.size()) - (tables - free) * of_table);
    }
}

void PlainFinish::say_at_most(const std::vector<Literal>& literals, std::int64_t most) {
    std::vector<Literal> open;
    for (const Literal one : literals) {
        if (one == truth_) --most;
        if (one != truth_ && one != -truth_) open.push_back(one);
    }
    if (most < 0) solver_.clause({-truth_});
    if (most == 0) {
        for (const Literal one : open) solver_.clause({-one});
    }
    if (most > 0 && std::ssize(open) > most) at_most(solver_, open, static_cast<int>(most));
}

std::vector<Choice> PlainFinish::choices() const {
    std::vector<Choice> out(c_.meeting_count());
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        for (const auto& [slot, here] : places_[m]) {
            if (solver_.value(here)) out[m] = {slot, 0, none};
        }
    }
    return out;
}

}  // namespace gyoryu::engine
