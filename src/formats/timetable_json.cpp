#include "formats/timetable_json.h"

#include "formats/json_reader.h"
#include "formats/json_text.h"

#include <array>
#include <cstdio>

namespace gyoryu::formats {

namespace {

using engine::RuleKey;

constexpr std::array status_names = {"optimal", "feasible", "infeasible", "unknown"};

std::string seconds_text(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", seconds);
    return text;
}

/// `unscheduled` and `breaks` always, beside them what the objective weighs.
std::string score_json(const engine::Problem& problem, const engine::Score& score) {
    std::string out = "{\"unscheduled\":" + std::to_string(score[RuleKey::unscheduled]) +
                      ",\"breaks\":" + std::to_string(score[RuleKey::breaks]);
    for (const engine::ObjectiveTerm& term : problem.objective) {
        if (term.rule == RuleKey::unscheduled || term.rule == RuleKey::breaks) continue;
        out += ",\"" + std::string(name_of(term.rule)) + "\":" + std::to_string(score[term.rule]);
    }
    return out + "}";
}

std::string placement_json(const NamedProblem& named, engine::MeetingIndex meeting, const engine::Placement& place) {
    const auto number = [](std::int32_t index) { return index < 0 ? std::string("null") : std::to_string(index + 1); };
    std::string out = "{\"meeting\":" + json_name(named.meetings, meeting) + ",\"slot\":" + number(place.slot) +
                      ",\"table\":" + number(place.table) + ",\"interpreter\":";
    out += place.interpreter < 0 ? "null" : json_name(named.interpreters, place.interpreter);
    return out + "}";
}

std::string conflict_json(const NamedProblem& named, const engine::Outcome& outcome) {
    std::string out = "[";
    for (std::size_t i = 0; i < outcome.conflict.size(); ++i) {
        out += (i == 0 ? "\n    " : ",\n    ") + write_breach_json(named, outcome.conflict[i]);
    }
    return out + (outcome.conflict.empty() ? "]" : "\n  ]");
}

int unplaced(const engine::Timetable& timetable) {
    int count = 0;
    for (const engine::Placement& place : timetable.placements()) count += place.placed() ? 0 : 1;
    return count;
}

}  // namespace

std::string write_outcome_json(const NamedProblem& named, const engine::Outcome& outcome, const RunFacts& facts) {
    const bool found = !outcome.timetable.empty() || outcome.status == engine::Status::optimal;
    const std::string none = "null";
    std::string out = "{\n  \"status\": " + json_quoted(status_names[static_cast<int>(outcome.status)]);
    out += ",\n  \"objective\": " + (found ? score_json(named.problem, outcome.objective) : none);
    out += ",\n  \"bound\": " +
           (outcome.status == engine::Status::infeasible ? none : score_json(named.problem, outcome.bound));
    out += ",\n  \"unscheduled_meetings\": " + (found ? std::to_string(unplaced(outcome.timetable)) : none);
    out += ",\n  \"seconds\": " + seconds_text(facts.seconds);
    out += ",\n  \"first_seconds\": " + (facts.first_seconds < 0 ? none : seconds_text(facts.first_seconds));
    out += ",\n  \"work\": " + std::to_string(outcome.work);
    out += ",\n  \"seed\": " + std::to_string(facts.seed);
    out += ",\n  \"threads\": " + std::to_string(facts.threads);
    if (outcome.status == engine::Status::infeasible) {
        out += ",\n  \"conflict\": " + conflict_json(named, outcome);
        out += ",\n  \"conflict_irreducible\": " + std::string(outcome.conflict_irreducible ? "true" : "false");
    }
    out += ",\n  \"meetings\": " + write_meetings_json(named, outcome.timetable);
    return out + "\n}\n";
}

std::string write_meetings_json(const NamedProblem& named, const engine::Timetable& timetable) {
    std::string out = "[";
    for (std::size_t i = 0; i < timetable.placements().size(); ++i) {
        const auto meeting = static_cast<engine::MeetingIndex>(i);
        out += (i == 0 ? "\n    " : ",\n    ") + placement_json(named, meeting, timetable.at(meeting));
    }
    return out + (timetable.empty() ? "]" : "\n  ]");
}

std::string write_breach_json(const NamedProblem& named, const engine::Breach& breach) {
    std::string out = "{\"rule\":\"" + std::string(name_of(breach.rule)) + "\"";
    const auto name = [&](const char* key, const std::vector<std::string>& names, std::int32_t index) {
        if (index >= 0) out += std::string(",\"") + key + "\":" + json_name(names, index);
    };
    const auto number = [&](const char* key, std::int64_t value) {
        out += std::string(",\"") + key + "\":" + std::to_string(value);
    };
    name("meeting", named.meetings, breach.meeting);
    name("other_meeting", named.meetings, breach.other_meeting);
    name("participant", named.participants, breach.participant);
    if (breach.slot >= 0) number("slot", breach.slot + 1);
    if (breach.session >= 0) number("session", breach.session + 1);
    if (breach.table >= 0) number("table", breach.table + 1);
    name("interpreter", named.interpreters, breach.interpreter);
    if (breach.amount != 0 || breach.limit != 0) {
        number("amount", breach.amount);
        number("limit", breach.limit);
    }
    return out + "}";
}

base::Result<engine::Timetable> read_timetable_json(std::string_view text, const NamedProblem& named) {
    GYORYU_TRY(root, parse_json(text));
    JsonComplaints complaints(text);
    JsonNames meetings, interpreters, tables;
    const auto fill = [&](JsonNames& names, const std::vector<std::string>& list) {
        for (const auto& name : list) names.add(name.empty() ? std::nullopt : std::optional(name), root, complaints);
    };
    fill(meetings, named.meetings);
    fill(interpreters, named.interpreters);
    fill(tables, named.tables);
    std::vector<engine::Placement> placements(named.problem.meetings.size());
    std::vector<bool> seen(placements.size());
    const auto read = [&](const JsonNode& node) {
        const JsonObject object(node, complaints, {"meeting", "slot", "table", "interpreter"});
        const JsonNode* name = object.need("meeting");
        const auto meeting = name == nullptr ? std::nullopt : meetings.refer(*name, complaints);
        if (!meeting) return;
        if (seen[*meeting]) return complaints.at(name->offset, "meeting_twice");
        seen[*meeting] = true;
        engine::Placement& place = placements[*meeting];
        const auto slots = static_cast<std::int64_t>(named.problem.slots.size());
        place.slot = static_cast<int>(object.integer("slot", 1, slots).value_or(0)) - 1;
        if (const auto* table = object.get("table")) place.table = tables.refer(*table, complaints).value_or(-1);
        if (const auto* one = object.get("interpreter")) {
            place.interpreter = interpreters.refer(*one, complaints).value_or(-1);
        }
    };
    const JsonNode* list = root.find("meetings");
    if (list == nullptr || list->kind != JsonNode::Kind::array) {
        complaints.at(list == nullptr ? root.offset : list->offset, "meetings_expected");
    } else {
        for (const JsonNode& node : list->items) read(node);
    }
    if (complaints.none()) return engine::Timetable(std::move(placements));
    return base::fail(base::Fault{base::FaultCode::unreadable_timetable, {}, complaints.take()});
}

}  // namespace gyoryu::formats
