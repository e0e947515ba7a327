#include "cli/timetable_text.h"

#include "cli/breach_text.h"
#include "cli/say.h"

#include <algorithm>
#include <tuple>

namespace gyoryu::cli {

namespace {

std::string values(const std::vector<std::int64_t>& list) {
    std::string out;
    for (const auto value : list) out += (out.empty() ? "" : " / ") + std::to_string(value);
    return out;
}

std::string heading(const formats::NamedProblem& named, const engine::Outcome& outcome) {
    constexpr const char* keys[] = {"cli.plan.optimal", "cli.plan.feasible", "cli.plan.infeasible", "cli.plan.unknown"};
    const auto& objective = named.problem.objective;
    return say(keys[static_cast<int>(outcome.status)],
               {{"objective", values(level_values(objective, outcome.objective))},
                {"bound", values(level_values(objective, outcome.bound))}}) +
           "\n";
}

std::string meeting_line(const formats::NamedProblem& named, const engine::Timetable& timetable,
                         engine::MeetingIndex meeting) {
    const engine::Placement& place = timetable.at(meeting);
    const auto& sides = named.problem.meetings[meeting].sides;
    return std::to_string(place.slot + 1) + '\t' + name_in(named.tables, place.table) + '\t' +
           name_in(named.meetings, meeting) + '\t' + name_in(named.participants, sides[0]) + " – " +
           name_in(named.participants, sides[1]) + '\t' + name_in(named.interpreters, place.interpreter) + '\n';
}

}  // namespace

std::string timetable_text(const formats::NamedProblem& named, const engine::Outcome& outcome) {
    std::string out = heading(named, outcome);
    out += demand_text(named, outcome.conflict);
    if (outcome.timetable.empty()) return out;
    std::vector<engine::MeetingIndex> order;
    for (std::size_t i = 0; i < named.meetings.size(); ++i) order.push_back(static_cast<engine::MeetingIndex>(i));
    const auto key = [&](engine::MeetingIndex m) {
        const engine::Placement& place = outcome.timetable.at(m);
        return std::tuple(!place.placed(), place.slot, place.table, m);
    };
    std::ranges::sort(order, {}, key);
    out += say("cli.plan.columns") + '\n';
    for (const auto meeting : order) {
        if (outcome.timetable.at(meeting).placed()) out += meeting_line(named, outcome.timetable, meeting);
    }
    for (const auto meeting : order) {
        if (outcome.timetable.at(meeting).placed()) continue;
        out += say("cli.plan.unplaced", {{"meeting", name_in(named.meetings, meeting)}}) + '\n';
    }
    return out;
}

}  // namespace gyoryu::cli
