#include "engine/schedule/quick_bound.h"

#include "engine/schedule/participant_bound.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>
#include <array>

namespace gyoryu::engine {

namespace {

/// The least priority one participant must give up, whatever the others do.
std::int64_t given_up(const Compiled& c, ParticipantIndex p) {
    std::vector<std::int64_t> priorities;
    SlotSet reachable;
    for (const MeetingIndex m : c.of_participant[p]) {
        const SlotSet& starts = c.starts[m];
        if (starts.empty()) continue;
        for (SlotIndex s = starts.first(); s != none; s = starts.next(s + 1)) reachable |= c.span(m, s);
        priorities.push_back(c.meeting(m).priority);
    }
    const Participant& one = c.problem.participants[p];
    // Longer meetings take more than one slot each: this many meetings at most.
    std::size_t most = static_cast<std::size_t>(reachable.count()) * static_cast<std::size_t>(c.at_once[p]);
    if (one.meetings_most) most = std::min(most, static_cast<std::size_t>(*one.meetings_most));
    std::ranges::sort(priorities);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i + most < priorities.size(); ++i) sum += priorities[i];
    return sum;
}

/// Adds up over the better side of each component where the participants fall into two sides; else half of all,
/// since each meeting given up is counted by both its people.
std::int64_t given_up_by_all(const Compiled& c) {
    const TwoSides sides = two_sides(c);
    std::vector<std::array<std::int64_t, 2>> sums(sides.two_sided.size());
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        sums[sides.component[p]][sides.side[p]] += given_up(c, p);
    }
    std::int64_t total = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        total += sides.two_sided[i] ? std::max(sums[i][0], sums[i][1]) : (sums[i][0] + sums[i][1] + 1) / 2;
    }
    return total;
}

}  // namespace

std::int64_t fewest_unscheduled(const Compiled& c) {
    std::int64_t impossible = 0;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        if (c.starts[m].empty()) impossible += c.meeting(m).priority;
    }
    return impossible + given_up_by_all(c);
}

std::int64_t fewest_breaks_together(const Compiled& c) {
    const int most = breaks_most_each(c).value_or(c.slot_count);
    std::int64_t sum = 0;
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        const auto fewest = fewest_breaks(c, p);
        if (!fewest || *fewest > most) return -1;
        sum += *fewest;
    }
    return sum;
}

Score least_of_others(const Compiled& c) {
    Score least;
    for (ParticipantIndex p = 0; c.weighs(RuleKey::longest_wait) && p < c.participant_count(); ++p) {
        least[RuleKey::longest_wait] += shortest_wait(c, p).value_or(0);
    }
    for (const auto& [level, terms] : c.words_by_level) {
        for (const ObjectiveTerm& term : terms) {
            for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
                const auto counts = [&](InterpreterIndex i) { return c.counts_for(term.rule, m, i); };
                const bool alone = c.interpreted[m] || counts(none);
                if (alone && std::ranges::all_of(c.interpreters_of[m], counts)) ++least[term.rule];
            }
        }
    }
    return least;
}

}  // namespace gyoryu::engine
