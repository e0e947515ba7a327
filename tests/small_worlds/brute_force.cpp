#include "small_worlds/brute_force.h"

#include "engine/check/check.h"

#include <algorithm>
#include <cstdlib>

namespace gyoryu::engine {

namespace {

/// Without what only a whole timetable can keep or break: what is broken then stays so when meetings are added.
Problem partly(Problem problem) {
    for (Meeting& meeting : problem.meetings) meeting.mandatory = meeting.frozen = false;
    problem.fairness_breaks_most.reset();
    return problem;
}

bool second_language_matters(const Problem& problem) {
    return std::ranges::any_of(problem.objective,
                               [](const ObjectiveTerm& term) { return term.rule == RuleKey::second_language; });
}

/// An interpreter goes where one is needed, and where the meeting is better held with one if that counts.
bool of_use(const Problem& problem, const Meeting& meeting, InterpreterIndex i) {
    if (needs_interpreter(problem, meeting)) return true;
    return second_language_matters(problem) && words_with(problem, meeting, none) == Words::second &&
           words_with(problem, meeting, i) == Words::first;
}

/// Places of one meeting that break nothing as long as it is alone.
std::vector<Placement> options_of(const Problem& problem, const Problem& alone, MeetingIndex m) {
    std::vector<Placement> options;
    if (!problem.meetings[m].mandatory) options.emplace_back();
    for (SlotIndex s = 0; s < static_cast<SlotIndex>(problem.slots.size()); ++s) {
        for (TableIndex t = none; t < static_cast<TableIndex>(problem.tables.size()); ++t) {
            for (InterpreterIndex i = none; i < static_cast<InterpreterIndex>(problem.interpreters.size()); ++i) {
                if (i != none && !of_use(problem, problem.meetings[m], i)) continue;
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

int difference(const std::vector<int>& values) {
    if (values.empty()) return 0;
    return *std::ranges::max_element(values) - *std::ranges::min_element(values);
}

/// The slots in which each participant is in some meeting, in order.
std::vector<std::vector<SlotIndex>> busy_days(const Problem& problem, const Timetable& timetable) {
    std::vector<std::vector<SlotIndex>> days(problem.participants.size());
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const Placement& place = timetable.at(static_cast<MeetingIndex>(m));
        for (const ParticipantIndex p : problem.meetings[m].sides) {
            for (int i = 0; place.placed() && i < problem.meetings[m].duration; ++i) days[p].push_back(place.slot + i);
        }
    }
    for (auto& day : days) {
        std::ranges::sort(day);
        const auto repeated = std::ranges::unique(day);
        day.erase(repeated.begin(), repeated.end());
    }
    return days;
}

void score_days(const Problem& problem, const Timetable& timetable, Score& score) {
    const auto days = busy_days(problem, timetable);
    std::vector<int> breaks(days.size()), burdens;
    for (std::size_t p = 0; p < days.size(); ++p) {
        int longest = 0, burden = 0;
        for (std::size_t i = 0; i < days[p].size(); ++i) {
            burden += problem.slots[days[p][i]].burden;
            if (i == 0 || !same_scope(problem, days[p][i - 1], days[p][i])) continue;
            const int idle = days[p][i] - days[p][i - 1] - 1;
            breaks[p] += idle > 0 ? 1 : 0;
            longest = std::max(longest, idle);
        }
        score[RuleKey::breaks] += breaks[p];
        score[RuleKey::longest_wait] += longest;
        const auto theirs = [&](const Meeting& meeting) {
            return meeting.sides[0] == static_cast<ParticipantIndex>(p) ||
                   meeting.sides[1] == static_cast<ParticipantIndex>(p);
        };
        if (std::ranges::any_of(problem.meetings, theirs)) burdens.push_back(burden);
    }
    score[RuleKey::fairness_breaks] = difference(breaks);
    score[RuleKey::fairness_slots] = difference(burdens);
}

bool in_common(const std::vector<LanguageIndex>& a, const std::vector<LanguageIndex>& b) {
    return std::ranges::find_first_of(a, b) != a.end();
}

bool bridged(const std::vector<LanguageIndex>& a, const std::vector<LanguageIndex>& b, const Interpreter& who) {
    for (const auto& [x, y] : who.pairs) {
        if ((in_common(a, {x}) && in_common(b, {y})) || (in_common(a, {y}) && in_common(b, {x}))) return true;
    }
    return false;
}

void score_words(const Problem& problem, const Timetable& timetable, Score& score) {
    std::vector<int> loads(problem.interpreters.size());
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const Meeting& meeting = problem.meetings[m];
        const Placement& place = timetable.at(static_cast<MeetingIndex>(m));
        if (!place.placed()) continue;
        const auto& a = problem.participants[meeting.sides[0]].languages;
        const auto& b = problem.participants[meeting.sides[1]].languages;
        bool first = a.empty() || b.empty() || in_common(a, b);
        if (place.interpreter != none) {
            const Interpreter& who = problem.interpreters[place.interpreter];
            loads[place.interpreter] += meeting.duration;
            first = first || bridged(a, b, who);
            for (int bit = 0; bit < 64; ++bit) {
                if (((meeting.fields >> bit) & 1) == 0 || ((who.fields >> bit) & 1) != 0) continue;
                ++score[RuleKey::interpreter_field];
                break;
            }
        }
        score[RuleKey::second_language] += first ? 0 : 1;
    }
    score[RuleKey::interpreter_load] = difference(loads);
}

void score_changes(const Problem& problem, const Timetable& timetable, Score& score) {
    for (std::size_t m = 0; m < problem.earlier.size(); ++m) {
        const Placement& was = problem.earlier[m];
        const Placement& now = timetable.at(static_cast<MeetingIndex>(m));
        if (!was.placed()) continue;
        score[RuleKey::distance_from_earlier] += was.slot != now.slot ? 1 : 0;
        if (!now.placed()) continue;
        score[RuleKey::tables_changed] += was.table != now.table ? 1 : 0;
        score[RuleKey::interpreters_changed] += was.interpreter != now.interpreter ? 1 : 0;
    }
}

/// Table by table, in the order of slots, for those who are in one meeting at a time.
void score_walking(const Problem& problem, const Timetable& timetable, Score& score) {
    for (std::size_t p = 0; p < problem.participants.size(); ++p) {
        if (problem.participants[p].delegates > 1 && !problem.participants[p].together) continue;
        std::vector<std::pair<SlotIndex, TableIndex>> stops;
        for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
            const auto& sides = problem.meetings[m].sides;
            const Placement& place = timetable.at(static_cast<MeetingIndex>(m));
            const auto who = static_cast<ParticipantIndex>(p);
            if (place.placed() && place.table != none && (sides[0] == who || sides[1] == who))
                stops.emplace_back(place.slot, place.table);
        }
        std::ranges::sort(stops);
        for (std::size_t i = 1; i < stops.size(); ++i) {
            const Table& x = problem.tables[stops[i - 1].second];
            const Table& y = problem.tables[stops[i].second];
            if (&x == &y || problem.slots[stops[i - 1].first].day != problem.slots[stops[i].first].day) continue;
            const int way =
                x.hall == y.hall ? std::abs(x.x_m - y.x_m) + std::abs(x.y_m - y.y_m) : problem.hall_change_m;
            score[RuleKey::walking] += std::max(1, way);
        }
    }
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
    std::vector<int> held(problem.participants.size()), own(problem.participants.size());
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const Meeting& meeting = problem.meetings[m];
        const bool placed = timetable.at(static_cast<MeetingIndex>(m)).placed();
        if (!placed) score[RuleKey::unscheduled] += meeting.priority;
        for (const ParticipantIndex p : meeting.sides) {
            ++own[p];
            held[p] += placed ? 1 : 0;
        }
    }
    for (std::size_t p = 0; p < own.size(); ++p) {
        score[RuleKey::fairness_floor] += std::max(0, std::min(problem.meetings_floor, own[p]) - held[p]);
    }
    score_days(problem, timetable, score);
    score_words(problem, timetable, score);
    score_changes(problem, timetable, score);
    score_walking(problem, timetable, score);
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
