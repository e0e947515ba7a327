#include "app/overview/event_state.h"

namespace gyoryu::app {

namespace {

constexpr std::size_t gaps_shown = 2;

/// The tasks that the headline tells, with the total they are part of.
HeadlinePart gap_part(const OverviewTask& task, const OverviewNumbers& numbers) {
    auto params = task.params;
    params.erase("names");
    params.erase("more");
    if (task.code == "sellers_without_requests")
        params["total"] = std::to_string(numbers.sellers);
    else if (task.code == "interpreters_without_hours")
        params["total"] = std::to_string(numbers.interpreters);
    else if (task.code == "people_without_language")
        params["total"] = std::to_string(numbers.sellers + numbers.buyers);
    return {task.code, std::move(params), task.link};
}

HeadlinePart closed_part(const OverviewNumbers& numbers) {
    return {"closed",
            {{"sellers", std::to_string(numbers.sellers)}, {"buyers", std::to_string(numbers.buyers)}},
            "results"};
}

HeadlinePart next_part(const EventState& state, const OverviewNumbers& numbers, std::size_t gaps) {
    const auto number = [](int value) { return std::to_string(value); };
    if (state.latest_release)
        return {"released", {{"number", number(*state.latest_release)}, {"placed", number(state.placed)}}, "timetable"};
    if (state.drafts > 0)
        return {"drafted", {{"drafts", number(state.drafts)}, {"placed", number(state.placed)}}, "timetable"};
    if (gaps > 0) return {"then_plan", {{"count", std::to_string(gaps)}}, ""};
    return {"ready_to_plan", {{"expected", number(numbers.expected_meetings)}}, "timetable"};
}

}  // namespace

std::vector<HeadlinePart> headline_of(const EventState& state, const OverviewNumbers& numbers,
                                      const std::vector<OverviewTask>& tasks) {
    std::vector<HeadlinePart> parts;
    std::size_t gaps = 0;
    for (const auto& task : tasks) {
        if (task.severity != TaskSeverity::attention) continue;
        ++gaps;
        if (parts.size() < gaps_shown) parts.push_back(gap_part(task, numbers));
    }
    const bool closed = state.event.status == domain::EventStatus::closed;
    if (closed) parts.push_back(closed_part(numbers));
    if (!closed || state.latest_release) parts.push_back(next_part(state, numbers, gaps));
    return parts;
}

}  // namespace gyoryu::app
