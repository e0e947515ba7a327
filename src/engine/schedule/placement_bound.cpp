#include "engine/schedule/placement_bound.h"

#include "engine/match/choose_meetings.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::engine {

namespace {

/// Flow problems until the bound is good enough.
constexpr std::int64_t flows_most = 60;

/// Places of the participant in slots in which it could be in some meeting, no more in a session than they want.
std::int32_t most_meetings(const Compiled& c, ParticipantIndex p) {
    SlotSet reachable;
    for (const MeetingIndex m : c.of_participant[p]) {
        const SlotSet& starts = c.starts[m];
        for (SlotIndex s = starts.first(); s != none; s = starts.next(s + 1)) reachable |= c.span(m, s);
    }
    const Participant& one = c.problem.participants[p];
    std::map<SessionIndex, std::int32_t> in_session;
    for (SlotIndex s = reachable.first(); s != none; s = reachable.next(s + 1))
        in_session[c.problem.slots[s].session] += c.at_once[p];
    std::int32_t most = 0;
    for (const auto& [session, slots] : in_session) {
        const auto i = static_cast<std::size_t>(session);
        const auto limit = i < one.session_most.size() ? one.session_most[i] : std::nullopt;
        most += std::min(slots, limit.value_or(slots));
    }
    return std::min(most, one.meetings_most.value_or(most));
}

/// Slots the interpreter can work when each run of them is followed by one of rest.
std::int64_t most_slots(const Compiled& c, const Interpreter& one) {
    std::int64_t slots = 0;
    int run = 0;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        const bool follows = s > 0 && c.runs_on.contains(s - 1) && one.available.contains(s - 1);
        if (!follows) run = 0;
        if (!one.available.contains(s)) continue;
        const bool rests = one.consecutive_most > 0 && run == one.consecutive_most;
        run = rests ? 0 : run + 1;
        slots += rests ? 0 : 1;
    }
    return one.slots_most ? std::min<std::int64_t>(slots, *one.slots_most) : slots;
}

/// Interpreters are alike when the same meetings can have them.
void group_interpreters(const Compiled& c, ChoiceProblem& choice,
                        std::map<std::vector<InterpreterIndex>, NeedIndex>& needs) {
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        if (!c.interpreted[m] || c.starts[m].empty()) continue;
        auto able = c.interpreters_of[m];
        std::ranges::sort(able);
        needs.try_emplace(std::move(able), static_cast<NeedIndex>(needs.size()));
    }
    std::map<InterpreterIndex, std::set<NeedIndex>> serves;
    for (const auto& [able, need] : needs) {
        for (const InterpreterIndex i : able) serves[i].insert(need);
    }
    std::map<std::set<NeedIndex>, GroupIndex> groups;
    choice.able.resize(needs.size());
    for (const auto& [i, served] : serves) {
        const auto [group, fresh] = groups.try_emplace(served, static_cast<GroupIndex>(groups.size()));
        if (fresh) {
            choice.interpreters.emplace_back();
            for (const NeedIndex need : served) choice.able[need].push_back(group->second);
        }
        choice.interpreters[group->second].meetings_most += most_slots(c, c.problem.interpreters[i]);
    }
}

std::int64_t places(const Compiled& c) {
    std::int64_t capacity = 0;
    for (const TableClass& tables : c.classes) capacity += tables.capacity;
    const bool video = std::ranges::any_of(c.problem.meetings, [](const Meeting& m) { return m.mode == Mode::video; });
    return video ? c.meeting_count() : std::min<std::int64_t>(capacity * c.slot_count, c.meeting_count());
}

}  // namespace

std::optional<std::int64_t> fewest_unscheduled_by_numbers(const Compiled& c) {
    const TwoSides sides = two_sides(c);
    if (!sides.everywhere()) return std::nullopt;
    ChoiceProblem choice;
    std::map<std::vector<InterpreterIndex>, NeedIndex> needs;
    group_interpreters(c, choice, needs);
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) choice.most.push_back(most_meetings(c, p));
    choice.least.assign(choice.most.size(), 0);
    choice.meetings_most = places(c);
    std::int64_t wished = 0;
    std::set<std::pair<ParticipantIndex, ParticipantIndex>> pairs;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        auto [a, b] = c.meeting(m).sides;
        if (sides.side[a] != 0) std::swap(a, b);
        if (!pairs.emplace(a, b).second) return std::nullopt;
        wished += c.meeting(m).priority;
        if (c.starts[m].empty()) continue;
        auto able = c.interpreters_of[m];
        std::ranges::sort(able);
        choice.candidates.push_back({a, b, c.meeting(m).priority, c.interpreted[m] ? needs.at(able) : none, false});
    }
    if (choice.candidates.empty()) return wished;
    const auto work = flows_most * static_cast<std::int64_t>(choice.candidates.size());
    return wished - choose_meetings(choice, {work}).bound;
}

}  // namespace gyoryu::engine
