#include "engine/schedule/participant_bound.h"

#include <algorithm>
#include <limits>

namespace gyoryu::engine {

namespace {

constexpr int impossible = std::numeric_limits<int>::max() / 2;

/// What is known of the day before deciding it, per number of slots passed.
struct Frame {
    SlotSet allowed, forced;
    std::vector<int> least, most;    ///< busy slots among the first s
    int total = 0, total_least = 0;  ///< busy slots in the end
};

Frame frame_of(const Compiled& c, ParticipantIndex p) {
    Frame frame;
    frame.least.assign(c.slot_count + 1, 0);
    frame.most.assign(c.slot_count + 1, 0);
    for (const MeetingIndex m : c.of_participant[p]) {
        const int duration = c.meeting(m).duration;
        const SlotSet& starts = c.starts[m];
        frame.total += duration;
        SlotSet core = SlotSet::range(0, c.slot_count);
        for (SlotIndex s = starts.first(); s != none; s = starts.next(s + 1)) {
            frame.allowed |= c.span(m, s);
            core &= c.span(m, s);
        }
        if (starts.empty()) continue;
        frame.forced |= core;
        for (int s = 0; s <= c.slot_count; ++s) {
            frame.least[s] += std::clamp(s - starts.last(), 0, duration);
            frame.most[s] += std::clamp(s - starts.first(), 0, duration);
        }
    }
    // Who splits is busy in fewer slots than its meetings take together.
    const int at_once = c.at_once[p];
    for (int& least : frame.least) least = (least + at_once - 1) / at_once;
    frame.total_least = (frame.total + at_once - 1) / at_once;
    return frame;
}

/// True when there is a day on which no gap is longer than `most`.
bool day_without_longer_wait(const Compiled& c, const Frame& frame, int most) {
    // open[held][state]: 0 = nothing yet in this scope, 1 = busy just before, 1 + n = idle for n slots since; the last
    // one = idle for too long to come back.
    using Row = std::vector<char>;
    const std::size_t over = static_cast<std::size_t>(most) + 2;
    std::vector<Row> open(frame.total + 1, Row(over + 1, 0));
    open[0][0] = 1;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        std::vector<Row> next(frame.total + 1, Row(over + 1, 0));
        for (int held = 0; held <= frame.total; ++held) {
            Row from = open[held];
            if (c.scope_firsts.contains(s)) {
                const bool any = std::ranges::find(from, 1) != from.end();
                from.assign(from.size(), 0);
                from[0] = any ? 1 : 0;
            }
            for (std::size_t state = 0; state <= over; ++state) {
                if (from[state] == 0) continue;
                const std::size_t idle = state == 0 ? 0 : std::min(state + 1, over);
                if (!frame.forced.contains(s) && held >= frame.least[s + 1]) next[held][idle] = 1;
                const bool may = state != over && held < frame.total && frame.allowed.contains(s);
                if (may && held + 1 >= frame.least[s + 1] && held + 1 <= frame.most[s + 1]) next[held + 1][1] = 1;
            }
        }
        open = std::move(next);
    }
    return std::any_of(open.begin() + frame.total_least, open.end(),
                       [](const Row& row) { return std::ranges::find(row, 1) != row.end(); });
}

}  // namespace

std::optional<int> fewest_breaks(const Compiled& c, ParticipantIndex p) {
    const Frame frame = frame_of(c, p);
    if (frame.total == 0) return 0;
    // best[held][state]: state 0 = idle and nothing yet in this scope, 1 = idle after something, 2 = busy.
    using Row = std::array<int, 3>;
    std::vector<Row> best(frame.total + 1, Row{impossible, impossible, impossible});
    best[0][0] = 0;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        std::vector<Row> next(frame.total + 1, Row{impossible, impossible, impossible});
        const bool fresh = c.scope_firsts.contains(s);
        for (int held = 0; held <= frame.total; ++held) {
            Row from = best[held];
            if (fresh) from = {std::min({from[0], from[1], from[2]}), impossible, impossible};
            if (!frame.forced.contains(s)) {
                next[held][0] = std::min(next[held][0], from[0]);
                next[held][1] = std::min({next[held][1], from[1], from[2]});
            }
            if (held == frame.total || !frame.allowed.contains(s)) continue;
            next[held + 1][2] = std::min({next[held + 1][2], from[0], from[1] + 1, from[2]});
        }
        for (int held = 0; held <= frame.total; ++held) {
            if (held < frame.least[s + 1] || held > frame.most[s + 1])
                next[held] = {impossible, impossible, impossible};
        }
        best = std::move(next);
    }
    int fewest = impossible;
    for (int held = frame.total_least; held <= frame.total; ++held) {
        fewest = std::min({fewest, best[held][0], best[held][1], best[held][2]});
    }
    return fewest >= impossible ? std::nullopt : std::optional(fewest);
}

std::optional<int> shortest_wait(const Compiled& c, ParticipantIndex p) {
    const Frame frame = frame_of(c, p);
    for (int most = 0; most <= c.slot_count; ++most) {
        if (day_without_longer_wait(c, frame, most)) return most;
    }
    return std::nullopt;
}

}  // namespace gyoryu::engine
