#include "formats/match_result.h"

#include <algorithm>

namespace gyoryu::formats {

namespace {

constexpr std::int64_t must_priority = 1000;

engine::Participant participant_of(const engine::Profile& profile, int slots) {
    engine::Participant one;
    one.available = engine::SlotSet::range(0, slots);
    one.meetings_most = std::min(profile.meetings_most, engine::slots_most);
    one.languages = profile.languages;
    return one;
}

}  // namespace

NamedProblem plan_problem_of(const NamedMatch& named, const engine::MatchChoice& choice_problem,
                             const engine::ChosenMeetings& choice) {
    NamedProblem plan;
    plan.languages = named.languages;
    plan.participants = named.profiles;
    plan.interpreters = named.interpreters;
    plan.problem.slots.resize(named.slots);
    plan.problem.tables.resize(named.tables);
    plan.tables.resize(named.tables);
    for (const auto& profile : named.problem.profiles)
        plan.problem.participants.push_back(participant_of(profile, named.slots));
    for (const auto& interpreter : named.problem.interpreters) {
        auto& one = plan.problem.interpreters.emplace_back();
        one.pairs = interpreter.pairs;
        one.available = engine::SlotSet::range(0, named.slots);
        one.slots_most = static_cast<int>(interpreter.meetings_most);
    }
    for (std::size_t i = 0; i < choice.chosen.size(); ++i) {
        if (!choice.chosen[i]) continue;
        const auto& candidate = choice_problem.problem.candidates[i];
        auto& meeting = plan.problem.meetings.emplace_back();
        meeting.sides = {candidate.seller, candidate.buyer};
        meeting.priority = std::max<std::int64_t>(1, candidate.value) + (candidate.must ? must_priority : 0);
        plan.meetings.push_back(meeting_id(named, candidate.seller, candidate.buyer));
    }
    return plan;
}

}  // namespace gyoryu::formats
