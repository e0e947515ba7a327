#include "engine/schedule/two_sides.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

void follow(const Compiled& c, ParticipantIndex root, TwoSides& out) {
    const int component = static_cast<int>(out.two_sided.size());
    out.two_sided.push_back(1);
    std::vector<ParticipantIndex> stack{root};
    out.component[root] = component;
    out.side[root] = 0;
    while (!stack.empty()) {
        const ParticipantIndex p = stack.back();
        stack.pop_back();
        for (const MeetingIndex m : c.of_participant[p]) {
            const auto& sides = c.meeting(m).sides;
            const ParticipantIndex other = sides[0] == p ? sides[1] : sides[0];
            if (out.component[other] == component) {
                if (out.side[other] == out.side[p]) out.two_sided.back() = 0;
                continue;
            }
            out.component[other] = component;
            out.side[other] = 1 - out.side[p];
            stack.push_back(other);
        }
    }
}

}  // namespace

bool TwoSides::everywhere() const {
    return std::ranges::all_of(two_sided, [](char yes) { return yes != 0; });
}

TwoSides two_sides(const Compiled& c) {
    TwoSides out{std::vector<int>(c.participant_count(), none), std::vector<int>(c.participant_count(), 0), {}};
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        if (out.component[p] == none) follow(c, p, out);
    }
    return out;
}

}  // namespace gyoryu::engine
