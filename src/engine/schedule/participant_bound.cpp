#include "engine/schedule/participant_bound.h"

#include "engine/schedule/own_day.h"

#include <algorithm>
#include <array>
#include <limits>

namespace gyoryu::engine {

namespace {

constexpr int impossible = std::numeric_limits<int>::max() / 2;

/// True when there is a day on which no gap is longer than `most`.
bool day_without_longer_wait(const Compiled& c, const OwnDay& day, int most) {
    // open[held][state]: 0 = nothing yet in this scope, 1 = busy just before, 1 + n = idle for n slots since; the last
    // one = idle for too long to come back.
    using Row = std::vector<char>;
    const std::size_t over = static_cast<std::size_t>(most) + 2;
    std::vector<Row> open(day.total + 1, Row(over + 1, 0));
    open[0][0] = 1;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        std::vector<Row> next(day.total + 1, Row(over + 1, 0));
        for (int held = 0; held <= day.total; ++held) {
            Row from = open[held];
            if (c.scope_firsts.contains(s)) {
                const bool any = std::ranges::find(from, 1) != from.end();
                from.assign(from.size(), 0);
                from[0] = any ? 1 : 0;
            }
            for (std::size_t state = 0; state <= over; ++state) {
                if (from[state] == 0) continue;
                const std::size_t idle = state == 0 ? 0 : std::min(state + 1, over);
                if (!day.forced.contains(s) && held >= day.least[s + 1]) next[held][idle] = 1;
                const bool may = state != over && held < day.total && day.allowed.contains(s);
                if (may && held + 1 >= day.least[s + 1] && held + 1 <= day.most[s + 1]) next[held + 1][1] = 1;
            }
        }
        open = std::move(next);
    }
    return std::any_of(open.begin() + day.total_least, open.end(),
                       [](const Row& row) { return std::ranges::find(row, 1) != row.end(); });
}

}  // namespace

std::optional<int> fewest_breaks(const Compiled& c, ParticipantIndex p) {
    const OwnDay day(c, p);
    if (day.total == 0) return 0;
    // best[held][state]: state 0 = idle and nothing yet in this scope, 1 = idle after something, 2 = busy.
    using Row = std::array<int, 3>;
    std::vector<Row> best(day.total + 1, Row{impossible, impossible, impossible});
    best[0][0] = 0;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        std::vector<Row> next(day.total + 1, Row{impossible, impossible, impossible});
        const bool fresh = c.scope_firsts.contains(s);
        for (int held = 0; held <= day.total; ++held) {
            Row from = best[held];
            if (fresh) from = {std::min({from[0], from[1], from[2]}), impossible, impossible};
            if (!day.forced.contains(s)) {
                next[held][0] = std::min(next[held][0], from[0]);
                next[held][1] = std::min({next[held][1], from[1], from[2]});
            }
            if (held == day.total || !day.allowed.contains(s)) continue;
            next[held + 1][2] = std::min({next[held + 1][2], from[0], from[1] + 1, from[2]});
        }
        for (int held = 0; held <= day.total; ++held) {
            if (held < day.least[s + 1] || held > day.most[s + 1]) next[held] = {impossible, impossible, impossible};
        }
        best = std::move(next);
    }
    int fewest = impossible;
    for (int held = day.total_least; held <= day.total; ++held) {
        fewest = std::min({fewest, best[held][0], best[held][1], best[held][2]});
    }
    return fewest >= impossible ? std::nullopt : std::optional(fewest);
}

std::optional<int> breaks_most_each(const Compiled& c) {
    const auto too_few = [](const auto& meetings) { return meetings.size() < 2; };
    return std::ranges::any_of(c.of_participant, too_few) ? c.problem.fairness_breaks_most : std::nullopt;
}

std::optional<int> shortest_wait(const Compiled& c, ParticipantIndex p) {
    const OwnDay day(c, p);
    for (int most = 0; most <= c.slot_count; ++most) {
        if (day_without_longer_wait(c, day, most)) return most;
    }
    return std::nullopt;
}

}  // namespace gyoryu::engine
