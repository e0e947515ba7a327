#include "planning/reasons.h"

#include <algorithm>
#include <array>

namespace gyoryu::planning {

namespace {

using namespace std::string_view_literals;

constexpr auto own_codes = std::to_array<std::string_view>({
    "participant_withdrawn",
    "fixed_slot_missing",
    "fixed_table_missing",  // never part of the problem
    "not_planned_yet",
    "fits_now",  // why it waits
    "no_common_slot",
    "sides_busy",
    "sides_unavailable",  // all slots together
    "tables_full",
    "interpreters_busy",
    "no_interpreter_for_languages",  //
    "occupied",                      // one cell
    "keeps_table",
    "walks",
    "interpreter_stays",  // why here
    "fills_gap",
    "opens_gap",
    "adjoins",  //
    "odd_hours",
    "lunch_hours",
    "held_frozen",  //
    "held_fixed_slot",
    "held_fixed_table",
    "only_place",  //
    "demand_availability",
    "demand_meetings_most",  // infeasible events
    "demand_meetings_most_in_session",
    "demand_fixed_slot",
    "demand_allowed_session",
    "demand_contiguity",
    "demand_precedence",
    "demand_mandatory",
    "demand_frozen",
    "demand_double_booking",
    "demand_table_for_mode",
    "demand_table_capacity",
    "demand_table_features",
    "demand_fixed_table",
    "demand_interpreter_needed",
    "demand_interpreter_double_booking",
    "demand_interpreter_availability",
    "demand_interpreter_rest",
    "demand_interpreter_slots_most",
    "demand_interpreter_seat",
    "demand_fairness_range",
});

constexpr auto remedies = std::to_array<std::string_view>(
    {"place_it", "move_meeting", "raise_meetings_most", "add_interpreter", "add_table", "free_participant",
     "better_here", "better_after_moves", "restore_participant", "choose_slot", "choose_table", "make_timetable"});

void add(Params& params, const char* name, std::int64_t number) { params[name] = std::to_string(number); }

}  // namespace

std::span<const std::string_view> own_reason_codes() { return own_codes; }

std::span<const std::string_view> remedy_codes() { return remedies; }

void add_sides(Params& params, engine::MeetingIndex meeting, const Labels& labels, const std::string& prefix) {
    const auto& sides = labels.planning().problem.meetings[meeting].sides;
    params[prefix + "seller"] = labels.participant(sides[0]);
    params[prefix + "buyer"] = labels.participant(sides[1]);
}

Reason reason_of(const engine::Breach& breach, const Labels& labels) {
    Reason reason{std::string(engine::name_of(breach.rule)), {}};
    auto& params = reason.params;
    if (breach.meeting != engine::none) add_sides(params, breach.meeting, labels);
    if (breach.meeting != engine::none && breach.rule == engine::RuleKey::interpreter_needed) {
        const auto& sides = labels.planning().problem.meetings[breach.meeting].sides;
        params["seller_languages"] = labels.languages(sides[0]);
        params["buyer_languages"] = labels.languages(sides[1]);
    }
    if (breach.other_meeting != engine::none) add_sides(params, breach.other_meeting, labels, "other_");
    if (breach.participant != engine::none) params["participant"] = labels.participant(breach.participant);
    if (breach.slot != engine::none) params["slot"] = labels.slot(breach.slot);
    if (breach.session != engine::none) params["session"] = labels.session(breach.session);
    if (breach.table != engine::none) params["table"] = labels.table(breach.table);
    if (breach.interpreter != engine::none) params["interpreter"] = labels.interpreter(breach.interpreter);
    add(params, "found", breach.amount);
    add(params, "limit", breach.limit);
    return reason;
}

std::vector<Reason> demands_of(const std::vector<engine::Demand>& conflict, const Labels& labels) {
    std::vector<Reason> demands;
    for (const auto& demand : conflict) {
        auto reason = reason_of(demand, labels);
        reason.rule = "demand_" + reason.rule;
        if (std::ranges::find(demands, reason) == demands.end()) demands.push_back(std::move(reason));
    }
    return demands;
}

}  // namespace gyoryu::planning
