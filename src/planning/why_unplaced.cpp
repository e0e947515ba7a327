#include "planning/why_unplaced.h"

#include "planning/reasons.h"
#include "text/lists.h"

#include <algorithm>
#include <map>

namespace gyoryu::planning {

namespace {

using engine::Breach;
using engine::none;
using engine::RuleKey;

constexpr std::size_t reasons_most = 3;

bool is_place_rule(RuleKey rule) {
    return rule == RuleKey::table_capacity || rule == RuleKey::table_for_mode || rule == RuleKey::table_features ||
           rule == RuleKey::fixed_table;
}

bool is_interpreter_rule(RuleKey rule) {
    switch (rule) {
        case RuleKey::interpreter_needed:
        case RuleKey::interpreter_double_booking:
        case RuleKey::interpreter_availability:
        case RuleKey::interpreter_rest:
        case RuleKey::interpreter_slots_most:
        case RuleKey::interpreter_seat:
            return true;
        default:
            return false;
    }
}

bool is_side_rule(RuleKey rule) { return rule == RuleKey::double_booking || rule == RuleKey::availability; }

/// A rule that shuts slots out by the meeting's own demands; those slots say nothing about the others.
bool is_own_demand(RuleKey rule) {
    return rule == RuleKey::fixed_slot || rule == RuleKey::allowed_session || rule == RuleKey::contiguity;
}

bool has(const engine::SlotObstacle& slot, bool (*kind)(RuleKey)) {
    return std::ranges::any_of(slot.breaches, [&](const Breach& one) { return kind(one.rule); });
}

/// Collects reasons, the strongest first.
class Diagnosis {
public:
    Diagnosis(const Labels& labels, const engine::UnscheduledReason& found) : labels_(labels), meeting_(found.meeting) {
        for (const auto& slot : found.slots)
            if (!has(slot, is_own_demand)) open_.push_back(&slot);
        if (open_.empty())
            for (const auto& slot : found.slots) open_.push_back(&slot);
    }

    std::vector<Reason> reasons() {
        find();
        std::vector<Reason> told;
        for (auto& reason : reasons_) told.push_back(complete(std::move(reason)));
        if (told.size() > reasons_most) told.resize(reasons_most);
        return told;
    }

private:
    void find() {
        const bool fits = std::ranges::any_of(open_, [](const auto* slot) { return slot->breaches.empty(); });
        if (fits) return reasons_.push_back(sides("fits_now"));
        everywhere();
        no_interpreter();
        count("tables_full", is_place_rule);
        count("interpreters_busy", is_interpreter_rule);
        both_sides();
        one_side(RuleKey::double_booking, "sides_busy");
        one_side(RuleKey::availability, "sides_unavailable");
    }

    Reason sides(const char* rule) const {
        Reason reason{rule, {}};
        add_sides(reason.params, meeting_, labels_);
        return reason;
    }

    /// What stands against every slot alike: limits of a participant, the meeting's own demands, the order of meetings.
    void everywhere() {
        for (const auto& candidate : open_.front()->breaches) {
            if (is_side_rule(candidate.rule) || is_place_rule(candidate.rule) || is_interpreter_rule(candidate.rule))
                continue;
            const bool always = std::ranges::all_of(open_, [&](const auto* slot) {
                return std::ranges::any_of(slot->breaches, [&](const Breach& one) {
                    return one.rule == candidate.rule && one.participant == candidate.participant;
                });
            });
            if (always) reasons_.push_back(reason_of(candidate, labels_));
        }
    }

    void no_interpreter() {
        const auto& problem = labels_.planning().problem;
        const auto& meeting = problem.meetings[meeting_];
        if (!engine::needs_interpreter(problem, meeting)) return;
        for (const auto& one : problem.interpreters)
            if (engine::can_interpret(problem, one, meeting)) return;
        auto reason = sides("no_interpreter_for_languages");
        reason.params["seller_languages"] = labels_.languages(meeting.sides[0]);
        reason.params["buyer_languages"] = labels_.languages(meeting.sides[1]);
        reasons_.push_back(std::move(reason));
        interpreter_told_ = true;
    }

    /// Slots in which both sides could, but not the tables or the interpreters.
    void count(const char* rule, bool (*kind)(RuleKey)) {
        if (kind == is_interpreter_rule && interpreter_told_) return;
        std::vector<std::string> slots;
        for (const auto* slot : open_)
            if (has(*slot, kind) && !has(*slot, is_side_rule)) slots.push_back(labels_.slot(slot->slot));
        if (slots.empty()) return;
        auto reason = sides(rule);
        reason.params["count"] = std::to_string(slots.size());
        if (slots.size() > 4) slots.resize(4);
        reason.params["slots"] = text::enumerated(labels_.reader(), slots);
        reasons_.push_back(std::move(reason));
    }

    void both_sides() {
        if (std::ranges::all_of(open_, [](const auto* slot) { return has(*slot, is_side_rule); }))
            reasons_.push_back(sides("no_common_slot"));
    }

    void one_side(RuleKey rule, const char* code) {
        std::map<engine::ParticipantIndex, int> slots_of;
        for (const auto* slot : open_)
            for (const auto& one : slot->breaches)
                if (one.rule == rule && one.participant != none) ++slots_of[one.participant];
        for (const auto& [participant, slots] : slots_of) {
            auto reason = sides(code);
            reason.params["participant"] = labels_.participant(participant);
            reason.params["count"] = std::to_string(slots);
            reasons_.push_back(std::move(reason));
        }
    }

    const Labels& labels_;
    engine::MeetingIndex meeting_;
    std::vector<const engine::SlotObstacle*> open_;
    std::vector<Reason> reasons_;
    bool interpreter_told_ = false;
};

Move move_to(const Labels& labels, engine::MeetingIndex meeting, const engine::Placement& place) {
    Move move;
    move.meeting_id = labels.snapshot().meetings[labels.planning().meetings[meeting]].id;
    move.slot = place.slot + 1;
    if (place.table != none) move.table = place.table + 1;
    if (place.interpreter != none)
        move.interpreter_id = labels.snapshot().interpreters[labels.planning().interpreters[place.interpreter]].id;
    return move;
}

Remedy simple_remedy(const char* code) { return {code, {}, {}}; }

Unplaced excluded(const Labels& labels, const ExcludedMeeting& one) {
    const auto& meeting = labels.snapshot().meetings[one.meeting];
    Unplaced unplaced{meeting.id, {{one.rule, {}}}, {}};
    auto& params = unplaced.reasons.front().params;
    params["seller"] = labels.participant_at(meeting.seller_id);
    params["buyer"] = labels.participant_at(meeting.buyer_id);
    for (const auto& side : {meeting.seller_id, meeting.buyer_id})
        if (!labels.planning().participant_index.contains(side)) params["participant"] = labels.participant_at(side);
    if (one.rule == "participant_withdrawn") unplaced.remedy = simple_remedy("restore_participant");
    if (one.rule == "fixed_slot_missing") unplaced.remedy = simple_remedy("choose_slot");
    if (one.rule == "fixed_table_missing") unplaced.remedy = simple_remedy("choose_table");
    unplaced.remedy->params = params;
    unplaced.remedy = complete(std::move(*unplaced.remedy));
    unplaced.reasons.front() = complete(std::move(unplaced.reasons.front()));
    return unplaced;
}

Unplaced not_planned_yet(const Labels& labels, engine::MeetingIndex meeting) {
    Unplaced unplaced;
    unplaced.meeting_id = labels.snapshot().meetings[labels.planning().meetings[meeting]].id;
    unplaced.reasons.push_back({"not_planned_yet", {}});
    add_sides(unplaced.reasons.front().params, meeting, labels);
    unplaced.remedy = simple_remedy("make_timetable");
    return unplaced;
}

}  // namespace

Remedy remedy_of(const engine::Remedy& remedy, engine::MeetingIndex meeting, const Labels& labels) {
    using Kind = engine::Remedy::Kind;
    Remedy to{std::string(remedy_codes()[static_cast<int>(remedy.kind)].code), {}, {}};
    add_sides(to.params, meeting, labels);
    const auto& place = remedy.placement;
    if (place.placed()) to.params["slot"] = labels.slot(place.slot);
    if (place.placed()) to.params["place"] = labels.place(place.table);
    if (remedy.participant != none) to.params["participant"] = labels.participant(remedy.participant);
    if (remedy.kind == Kind::raise_meetings_most) {
        const auto& most = labels.planning().problem.participants[remedy.participant].meetings_most;
        to.params["limit"] = std::to_string(most.value_or(0) + 1);
    }
    if (remedy.kind == Kind::move_meeting) {
        add_sides(to.params, remedy.moved, labels, "other_");
        to.params["other_slot"] = labels.slot(remedy.moved_to.slot);
        to.moves.push_back(move_to(labels, remedy.moved, remedy.moved_to));
    }
    if (remedy.kind == Kind::move_meeting || remedy.kind == Kind::place_it)
        to.moves.push_back(move_to(labels, meeting, place));
    return complete(std::move(to));
}

Unplaced unplaced_of(const Labels& labels, const engine::UnscheduledReason& found, const std::vector<bool>& frozen) {
    if (found.slots.empty()) return not_planned_yet(labels, found.meeting);
    Unplaced unplaced;
    unplaced.meeting_id = labels.snapshot().meetings[labels.planning().meetings[found.meeting]].id;
    unplaced.reasons = Diagnosis(labels, found).reasons();
    const auto usable = std::ranges::find_if(found.remedies, [&](const engine::Remedy& one) {
        return one.moved == none || !frozen[labels.planning().meetings[one.moved]];
    });
    if (usable != found.remedies.end()) unplaced.remedy = remedy_of(*usable, found.meeting, labels);
    return unplaced;
}

std::vector<engine::UnscheduledReason> find_waiting(const PlanningProblem& planning, const engine::Timetable& timetable,
                                                    const engine::PlacementProbe& probe) {
    const auto& problem = planning.problem;
    std::vector<engine::MeetingIndex> waiting;
    for (std::size_t m = 0; m < problem.meetings.size(); ++m)
        if (!timetable.at(static_cast<int>(m)).placed()) waiting.push_back(static_cast<int>(m));
    std::ranges::sort(waiting, {}, [&](auto m) { return std::pair(-problem.meetings[m].priority, m); });
    const bool nothing_placed = waiting.size() == problem.meetings.size();
    std::vector<engine::UnscheduledReason> found;
    for (const auto m : waiting)
        found.push_back(nothing_placed ? engine::UnscheduledReason{m, {}, {}}
                                       : engine::why_unscheduled(problem, probe, m));
    return found;
}

std::vector<Unplaced> unplaced_of(const Labels& labels, const std::vector<engine::UnscheduledReason>& waiting,
                                  const std::vector<bool>& frozen) {
    std::vector<Unplaced> all;
    for (const auto& one : labels.planning().excluded) all.push_back(excluded(labels, one));
    for (const auto& one : waiting) all.push_back(unplaced_of(labels, one, frozen));
    return all;
}

}  // namespace gyoryu::planning
