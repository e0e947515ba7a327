#include "planning/quality.h"

#include "planning/day_of_participant.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

struct Walks {
    double total_m = 0;
    double max_m = 0;
    int changes = 0;
};

/// Runs of meetings of one day; a free slot inside the day is a rest.
void count_rests(const PlanningProblem& planning, const std::vector<Visit>& day, Quality& quality) {
    if (day.size() < 2) return;
    bool rested = false;
    for (std::size_t i = 1; i < day.size(); ++i) {
        const bool pause = !engine::runs_on(planning.problem, day[i - 1].end - 1);
        rested = rested || pause || day[i].slot > day[i - 1].end;
    }
    if (rested)
        ++quality.breaks_kept;
    else if (day.size() >= 3)
        ++quality.people_without_breaks;
}

void count_walks(const PlanningProblem& planning, const std::vector<Visit>& day, Walks& walks) {
    for (std::size_t i = 1; i < day.size(); ++i) {
        if (day[i].table == engine::none || day[i - 1].table == engine::none) continue;
        const double metres = metres_between(planning.problem, day[i - 1].table, day[i].table);
        walks.total_m += metres;
        walks.max_m = std::max(walks.max_m, metres);
        ++walks.changes;
    }
}

void count_range(const Snapshot& snapshot, const PlanningProblem& planning, const std::vector<int>& wished,
                 const std::vector<int>& held, domain::ParticipantSide side, int& least, int& most) {
    bool first = true;
    for (std::size_t p = 0; p < held.size(); ++p) {
        if (wished[p] == 0 || snapshot.participants[planning.participants[p]].side != side) continue;
        least = first ? held[p] : std::min(least, held[p]);
        most = first ? held[p] : std::max(most, held[p]);
        first = false;
    }
}

void count_meetings(const Snapshot& snapshot, const PlanningProblem& planning, const engine::Timetable& timetable,
                    Quality& quality) {
    std::vector<int> wished(planning.participants.size()), held(planning.participants.size());
    for (std::size_t m = 0; m < planning.meetings.size(); ++m) {
        const bool placed = timetable.at(static_cast<int>(m)).placed();
        quality.placed += placed ? 1 : 0;
        for (const auto p : planning.problem.meetings[m].sides) {
            ++wished[p];
            held[p] += placed ? 1 : 0;
        }
    }
    using enum domain::ParticipantSide;
    count_range(snapshot, planning, wished, held, seller, quality.seller_min, quality.seller_max);
    count_range(snapshot, planning, wished, held, buyer, quality.buyer_min, quality.buyer_max);
}

std::vector<InterpreterLoad> loads(const Snapshot& snapshot, const PlanningProblem& planning,
                                   const engine::Timetable& timetable) {
    std::vector<InterpreterLoad> all;
    for (std::size_t i = 0; i < planning.interpreters.size(); ++i) {
        const auto& one = snapshot.interpreters[planning.interpreters[i]];
        const auto& interpreter = planning.problem.interpreters[i];
        const int most = interpreter.slots_most.value_or(engine::slots_most);
        all.push_back({one.id, one.code, 0, std::min(interpreter.available.count(), most)});
    }
    for (std::size_t m = 0; m < planning.meetings.size(); ++m) {
        const auto& at = timetable.at(static_cast<int>(m));
        if (at.placed() && at.interpreter != engine::none)
            all[at.interpreter].slots += planning.problem.meetings[m].duration;
    }
    return all;
}

}  // namespace

Quality quality_of(const Snapshot& snapshot, const PlanningProblem& planning, const engine::Timetable& timetable) {
    Quality quality;
    quality.wished = static_cast<int>(snapshot.meetings.size());
    quality.cells = static_cast<int>(snapshot.structure.slots.size() * snapshot.structure.tables.size());
    count_meetings(snapshot, planning, timetable, quality);
    Walks walks;
    for (const auto& day : days_of_participants(planning, timetable)) {
        count_rests(planning, day, quality);
        count_walks(planning, day, walks);
    }
    quality.walk_max_m = walks.max_m;
    if (walks.changes > 0) quality.walk_mean_m = walks.total_m / walks.changes;
    quality.interpreters = loads(snapshot, planning, timetable);
    return quality;
}

}  // namespace gyoryu::planning
