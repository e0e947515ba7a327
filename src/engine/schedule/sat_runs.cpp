// The days of those without a break as clauses: runs, and what two that meet say of each other.
#include "engine/schedule/own_day.h"
#include "engine/schedule/sat_encoding.h"

#include <algorithm>

namespace gyoryu::engine {

/// Busy from a first slot on, as long as all meetings take.
void SatEncoding::one_interval(ParticipantIndex p, int total) {
    std::vector<Literal> begun;  // at the slot or before
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        begun.push_back(s >= c_.slot_count - total ? solver_.truth() : solver_.variable());
        if (s > 0) solver_.clause({-begun[s - 1], begun[s]});
        const Literal over = s >= total ? begun[s - total] : -solver_.truth();
        const Literal busy = busy_[p][s] == 0 ? -solver_.truth() : busy_[p][s];
        solver_.clause({-begun[s], over, busy});
        solver_.clause({-busy, begun[s]});
        solver_.clause({-busy, -over});
    }
    begun_[p] = std::move(begun);
}

/// Who has no break is busy from a first slot on, as long as all meetings take: implied, and strong for proofs.
void SatEncoding::interval_unless_broken(ParticipantIndex p, int total, const std::vector<Literal>& begun_by) {
    Literal broken = breaks_[p][0];
    if (use_ == Use::cores) {
        broken = solver_.variable();
        std::vector<Literal> some = gaps_[p];
        some.push_back(-broken);
        solver_.clause(some);
    }
    const auto or_never = [this](Literal literal) { return literal == 0 ? -solver_.truth() : literal; };
    for (SlotIndex s = 0; s < c_.slot_count; ++s) {
        const Literal busy = or_never(busy_[p][s]);
        const Literal begun = or_never(begun_by[s]);
        const Literal over = s < total ? -solver_.truth() : or_never(begun_by[s - total]);
        solver_.clause({broken, -begun, over, busy});
        solver_.clause({broken, -busy, -over});
        if (s >= c_.slot_count - total) solver_.clause({broken, begun});
    }
    begun_[p] = begun_by;
    broken_[p] = broken;
}

/// Runs do not begin too late for meetings that end early, nor too early for those that begin late: implied, but only
/// by pigeon-holes.
void SatEncoding::begin_in_time(ParticipantIndex p) {
    const OwnDay day(c_, p);
    const auto unless_broken = [&](Literal literal) {
        if (broken_[p] != 0) return solver_.clause({literal, broken_[p]});
        solver_.clause({literal});
    };
    const auto begun = [&](int s) { return s < 0 || begun_[p][s] == 0 ? -solver_.truth() : begun_[p][s]; };
    for (int s = 1; s <= c_.slot_count; ++s) {
        const int late = s - day.least[s], early = s - day.most[s] - 1;
        if (day.least[s] > day.least[s - 1]) unless_broken(begun(late));
        if (day.most[s] < day.total && day.most[s] == day.most[s - 1] && early >= 0) unless_broken(-begun(early));
    }
}

/// Two who meet are there together: who is busy for so many slots without a break begins so long before the other at
/// most. Implied, but only by looking at all slots of the meeting.
void SatEncoding::meet_within_runs() {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        const auto [p, q] = c_.sides[m];
        if (!c_.must[m]) continue;
        meet_within_run(p, q);
        meet_within_run(q, p);
    }
}

void SatEncoding::meet_within_run(ParticipantIndex p, ParticipantIndex q) {
    if (begun_[p].empty() || begun_[q].empty()) return;
    int total = 0;
    for (const MeetingIndex m : c_.of_participant[p]) total += c_.meeting(m).duration;
    for (SlotIndex s = 0; s + total <= c_.slot_count; ++s) {
        if (begun_[p][s] == 0) continue;
        std::vector<Literal> clause{-begun_[p][s]};
        if (begun_[q][s + total - 1] != 0) clause.push_back(begun_[q][s + total - 1]);
        if (broken_[p] != 0) clause.push_back(broken_[p]);
        solver_.clause(clause);
    }
}

}  // namespace gyoryu::engine
