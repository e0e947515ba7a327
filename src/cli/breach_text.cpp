#include "cli/breach_text.h"

#include "cli/say.h"
#include "text/language_name.h"
#include "text/lists.h"

namespace gyoryu::cli {

namespace {

using Params = std::vector<base::FaultParameter>;

std::string participant(const formats::NamedProblem& named, engine::ParticipantIndex index) {
    const auto& name = named.participants[index];
    return name.empty() ? say("cli.participant", {{"number", std::to_string(index + 1)}}) : name;
}

std::string languages(const formats::NamedProblem& named, engine::ParticipantIndex index) {
    std::vector<std::string> shown;
    for (const auto one : named.problem.participants[index].languages)
        shown.push_back(text::language_name(terminal_language(), named.languages[one]));
    return text::enumerated(terminal_language(), shown);
}

void add_sides(Params& params, const formats::NamedProblem& named, engine::MeetingIndex meeting,
               const std::string& prefix) {
    const auto& sides = named.problem.meetings[meeting].sides;
    params.push_back({prefix + "seller", participant(named, sides[0])});
    params.push_back({prefix + "buyer", participant(named, sides[1])});
}

Params params_of(const formats::NamedProblem& named, const engine::Breach& one) {
    Params params;
    if (one.meeting != engine::none) {
        add_sides(params, named, one.meeting, "");
        const auto& sides = named.problem.meetings[one.meeting].sides;
        params.push_back({"seller_languages", languages(named, sides[0])});
        params.push_back({"buyer_languages", languages(named, sides[1])});
    }
    if (one.other_meeting != engine::none) add_sides(params, named, one.other_meeting, "other_");
    if (one.participant != engine::none) params.push_back({"participant", participant(named, one.participant)});
    if (one.slot != engine::none)
        params.push_back({"slot", say("cli.slot", {{"number", std::to_string(one.slot + 1)}})});
    if (one.session != engine::none) params.push_back({"session", std::to_string(one.session + 1)});
    if (one.table != engine::none) params.push_back({"table", name_in(named.tables, one.table)});
    if (one.interpreter != engine::none)
        params.push_back({"interpreter", name_in(named.interpreters, one.interpreter)});
    params.push_back({"found", std::to_string(one.amount)});
    params.push_back({"limit", std::to_string(one.limit)});
    return params;
}

std::string lines(const formats::NamedProblem& named, std::span<const engine::Breach> all, const std::string& start) {
    std::string out;
    for (const auto& one : all)
        out += name_in(named.meetings, one.meeting) + '\t' +
               say(start + std::string(engine::name_of(one.rule)) + ".why", params_of(named, one)) + '\n';
    return out;
}

}  // namespace

std::string name_in(const std::vector<std::string>& names, std::int32_t index) {
    if (index < 0) return "-";
    const auto at = static_cast<std::size_t>(index);
    return at >= names.size() || names[at].empty() ? std::to_string(index + 1) : names[at];
}

std::string breach_text(const formats::NamedProblem& named, std::span<const engine::Breach> breaches) {
    return lines(named, breaches, "rule.");
}

std::string demand_text(const formats::NamedProblem& named, std::span<const engine::Demand> demands) {
    return lines(named, demands, "rule.demand_");
}

}  // namespace gyoryu::cli
