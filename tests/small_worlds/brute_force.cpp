#include "small_worlds/brute_force.h"

#include "engine/check/check.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

/// Without what only a whole timetable can keep or break: what is broken then stays so when meetings are added.
Problem partly(Problem problem) {
    for (Meeting& meeting : problem.meetings) meeting.mandatory = meeting.frozen = false;
    problem.fairness_breaks_most.reset();
    return problem;
}

/// Places of one meeting that break nothing as long as it is alone.
std::vector<Placement> options_of(const Problem& problem, const Problem& alone, MeetingIndex m) {
    std::vector<Placement> options;
    if (!problem.meetings[m].mandatory) options.emplace_back();
    for (SlotIndex s = 0; s < static_cast<SlotIndex>(problem.slots.size()); ++s) {
        for (TableIndex t = none; t < static_cast<TableIndex>(problem.tables.size()); ++t) {
            for (InterpreterIndex i = none; i < static_cast<InterpreterIndex>(problem.interpreters.size()); ++i) {
                if (i != none && !needs_interpreter(problem, problem.meetings[m])) continue;
                std::vector<Placement> placements(problem.meetings.size());
                placements[m] = {s, t, i};
                if (check(alone, Timetable(placements)).empty()) options.push_back({s, t, i});
            }
        }
    }
    return options;
}

class Enumeration {
public:
    Enumeration(const Problem& problem, const std::function<bool(const Timetable&)>& visit)
        : problem_(problem), partly_(partly(problem)), visit_(visit), placements_(problem.meetings.size()) {
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(placements_.size()); ++m) {
            options_.push_back(options_of(problem_, partly_, m));
        }
    }

    bool from(std::size_t m) {
        if (m == options_.size()) {
            const Timetable timetable(placements_);
            return !check(problem_, timetable).empty() || visit_(timetable);
        }
        bool more = true;
        for (const Placement& option : options_[m]) {
            placements_[m] = option;
            if (more && check(partly_, Timetable(placements_)).empty()) more = from(m + 1);
        }
        placements_[m] = {};
        return more;
    }

private:
    const Problem& problem_;
    Problem partly_;
    const std::function<bool(const Timetable&)>& visit_;
    std::vector<std::vector<Placement>> options_;
    std::vector<Placement> placements_;
};

bool same_scope(const Problem& problem, SlotIndex a, SlotIndex b) {
    const Slot& x = problem.slots[a];
    const Slot& y = problem.slots[b];
    if (problem.breaks_within == BreakScope::event) return true;
    return x.day == y.day && (problem.breaks_within == BreakScope::day || x.session == y.session);
}

}  // namespace

void every_timetable(const Problem& problem, const std::function<bool(const Timetable&)>& visit) {
    Enumeration(problem, visit).from(0);
}

bool possible(const Problem& problem) {
    bool found = false;
    every_timetable(problem, [&](const Timetable&) { return !(found = true); });
    return found;
}

Score plain_score(const Problem& problem, const Timetable& timetable) {
    Score score;
    std::vector<std::vector<SlotIndex>> days(problem.participants.size());
    std::vector<int> held(days.size()), own(days.size());
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const Meeting& meeting = problem.meetings[m];
        const Placement& place = timetable.at(static_cast<MeetingIndex>(m));
        if (!place.placed()) score[RuleKey::unscheduled] += meeting.priority;
        if (!problem.earlier.empty() && problem.earlier[m].placed() && problem.earlier[m].slot != place.slot) {
            ++score[RuleKey::distance_from_earlier];
        }
        for (const ParticipantIndex p : meeting.sides) {
            ++own[p];
            if (!place.placed()) continue;
            ++held[p];
            for (int i = 0; i < meeting.duration; ++i) days[p].push_back(place.slot + i);
        }
    }
    for (std::size_t p = 0; p < days.size(); ++p) {
        std::ranges::sort(days[p]);
        for (std::size_t i = 1; i < days[p].size(); ++i) {
            const bool gap = days[p][i] > days[p][i - 1] + 1;
            if (gap && same_scope(problem, days[p][i - 1], days[p][i])) ++score[RuleKey::breaks];
        }
        score[RuleKey::fairness_floor] += std::max(0, std::min(problem.meetings_floor, own[p]) - held[p]);
    }
    return score;
}

std::optional<std::vector<std::int64_t>> best_by_enumeration(const Problem& problem) {
    std::optional<std::vector<std::int64_t>> best;
    every_timetable(problem, [&](const Timetable& timetable) {
        auto values = level_values(problem.objective, plain_score(problem, timetable));
        if (!best || values < *best) best = std::move(values);
        return true;
    });
    return best;
}

}  // namespace gyoryu::engine
