#include "planning/planning_problem.h"

#include "engine/model/validate.h"
#include "planning/interpreter_fields.h"
#include "planning/objective.h"
#include "planning/wished_rests.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace gyoryu::planning {

namespace {

using base::fail;
using base::FaultCode;

/// `zh-Hant-TW` and `zh` are understood by one another when spoken.
std::string spoken(std::string_view tag) {
    std::string primary(tag.substr(0, tag.find('-')));
    std::ranges::transform(primary, primary.begin(), [](unsigned char c) { return std::tolower(c); });
    return primary;
}

class Builder {
public:
    explicit Builder(const Snapshot& snapshot) : from_(snapshot) {}

    base::Result<PlanningProblem> build() {
        add_slots();
        add_participants();
        add_tables();
        add_interpreters();
        add_meetings();
        add_order();
        add_fields();
        if (languages_.size() > engine::languages_most)
            return fail(FaultCode::limit_reached,
                        {{"what", "languages"}, {"max", std::to_string(engine::languages_most)}});
        add_settings();
        if (const auto issues = engine::issues_of(to_.problem); !issues.empty()) return too_large(issues.front());
        return std::move(to_);
    }

private:
    static tl::unexpected<base::Fault> too_large(const base::Issue& issue) {
        const auto max = std::ranges::find(issue.params, "max", &base::FaultParameter::name);
        return fail(FaultCode::limit_reached, {{"what", issue.path.substr(issue.path.empty() ? 0 : 1)},
                                               {"max", max == issue.params.end() ? "" : max->value}});
    }

    engine::SlotSet available(const std::vector<int>& unavailable) const {
        const int slots = std::min<int>(from_.structure.slots.size(), engine::slots_most);
        auto set = engine::SlotSet::range(0, slots);
        for (const int index : unavailable)
            if (index >= 1 && index <= slots) set.erase(index - 1);
        return set;
    }

    engine::LanguageIndex language(const std::string& tag) {
        return languages_.try_emplace(spoken(tag), static_cast<int>(languages_.size())).first->second;
    }

    /// Each once, ascending.
    std::vector<engine::LanguageIndex> languages(const std::vector<std::string>& tags) {
        std::vector<engine::LanguageIndex> indices;
        for (const auto& tag : tags) indices.push_back(language(tag));
        std::ranges::sort(indices);
        const auto repeated = std::ranges::unique(indices);
        indices.erase(repeated.begin(), repeated.end());
        return indices;
    }

    void add_slots() {
        const domain::Slot* last = nullptr;
        int day = 0;
        for (const auto& slot : from_.structure.slots) {
            if (last != nullptr && last->day != slot.day) ++day;
            if (last == nullptr || last->day != slot.day || last->session != slot.session)
                to_.sessions.push_back(slot.session);
            to_.problem.slots.push_back({.day = day,
                                         .session = static_cast<int>(to_.sessions.size()) - 1,
                                         .contiguous_with_next = slot.contiguous_with_next,
                                         .burden = slot.burden});
            last = &slot;
        }
    }

    void add_participants() {
        for (std::size_t i = 0; i < from_.participants.size(); ++i) {
            const auto& one = from_.participants[i];
            if (one.status == domain::ParticipantStatus::withdrawn) continue;
            engine::Participant participant;
            participant.available = available(one.unavailable);
            participant.meetings_most =
                one.max_meetings ? one.max_meetings : from_.event.settings.max_meetings_per_participant;
            participant.languages = languages(one.languages);
            participant.second_languages = languages(one.presence.second_languages);
            std::erase_if(participant.second_languages, [&](engine::LanguageIndex second) {
                return std::ranges::find(participant.languages, second) != participant.languages.end();
            });
            participant.delegates = one.presence.delegates;
            participant.together = one.presence.together;
            if (one.presence.session_most)
                participant.session_most.assign(to_.sessions.size(), one.presence.session_most);
            participant.rests = rests_of(one.presence.breaks, from_.structure.slots);
            to_.participant_index.emplace(one.id, static_cast<int>(to_.participants.size()));
            to_.participants.push_back(i);
            to_.problem.participants.push_back(std::move(participant));
        }
    }

    void add_tables() {
        std::map<std::string, int> halls;
        for (const auto& table : from_.structure.tables) {
            engine::Table one;
            one.hall = halls.try_emplace(table.hall, static_cast<int>(halls.size())).first->second;
            one.x_m = table.x;
            one.y_m = table.y;
            one.features = table.kind == domain::TableKind::table ? meeting_table : 0;
            to_.problem.tables.push_back(one);
        }
        for (std::size_t p = 0; p < to_.participants.size(); ++p) {
            const auto booth = from_.participants[to_.participants[p]].booth;
            if (!booth || *booth < 1 || *booth > static_cast<int>(to_.problem.tables.size())) continue;
            auto& table = to_.problem.tables[*booth - 1];
            if (!table.booth_of) table.booth_of = static_cast<int>(p);
        }
    }

    void add_interpreters() {
        for (std::size_t i = 0; i < from_.interpreters.size(); ++i) {
            const auto& one = from_.interpreters[i];
            if (!one.hours_known) continue;
            engine::Interpreter interpreter;
            for (const auto& pair : one.pairs) interpreter.pairs.emplace_back(language(pair.from), language(pair.to));
            interpreter.available = available(one.unavailable);
            interpreter.consecutive_most = one.rest_after.value_or(from_.event.settings.interpreter_rest_after);
            interpreter.slots_most = one.max_slots;
            if (one.seat && *one.seat >= 1 && *one.seat <= static_cast<int>(to_.problem.tables.size()))
                interpreter.seat = *one.seat - 1;
            to_.interpreter_index.emplace(one.id, static_cast<int>(to_.interpreters.size()));
            to_.interpreters.push_back(i);
            to_.problem.interpreters.push_back(std::move(interpreter));
        }
    }

    std::string_view why_excluded(const domain::Meeting& meeting) const {
        if (!to_.participant_index.contains(meeting.seller_id) || !to_.participant_index.contains(meeting.buyer_id))
            return "participant_withdrawn";
        if (meeting.fixed_slot && *meeting.fixed_slot > static_cast<int>(to_.problem.slots.size()))
            return "fixed_slot_missing";
        if (meeting.fixed_table && *meeting.fixed_table > static_cast<int>(to_.problem.tables.size()))
            return "fixed_table_missing";
        return {};
    }

    /// A session that is no more gets a number nothing has: the meeting then has nowhere to be, and says so.
    engine::SessionIndex session_of(const std::string& name) const {
        const domain::Slot* last = nullptr;
        int session = -1;
        for (const auto& slot : from_.structure.slots) {
            if (last == nullptr || last->day != slot.day || last->session != slot.session) ++session;
            if (slot.session == name || slot.day.str() + " " + slot.session == name) return session;
            last = &slot;
        }
        return session + 1;
    }

    void add_meetings() {
        to_.meetings_of.resize(to_.participants.size());
        for (std::size_t i = 0; i < from_.meetings.size(); ++i) {
            const auto& one = from_.meetings[i];
            if (const auto rule = why_excluded(one); !rule.empty()) {
                to_.excluded.push_back({i, std::string(rule)});
                continue;
            }
            engine::Meeting meeting;
            meeting.sides = {to_.participant_index.at(one.seller_id), to_.participant_index.at(one.buyer_id)};
            meeting.priority = priority_of(one.priority);
            meeting.mandatory = one.mandatory;
            meeting.duration = one.duration_slots;
            meeting.mode = static_cast<engine::Mode>(one.mode);
            if (one.fixed_slot) meeting.fixed_slot = *one.fixed_slot - 1;
            if (one.fixed_table && one.mode != domain::MeetingMode::video) meeting.fixed_table = *one.fixed_table - 1;
            if (!one.session.empty()) meeting.session = session_of(one.session);
            if (one.mode == domain::MeetingMode::table) meeting.features = meeting_table;
            const auto index = static_cast<engine::MeetingIndex>(to_.meetings.size());
            for (const auto side : meeting.sides) to_.meetings_of[side].push_back(index);
            to_.meeting_index.emplace(one.id, index);
            to_.meetings.push_back(i);
            to_.problem.meetings.push_back(std::move(meeting));
        }
    }

    void add_order() {
        for (std::size_t m = 0; m < to_.meetings.size(); ++m) {
            for (const auto& id : from_.meetings[to_.meetings[m]].after_ids) {
                const auto found = to_.meeting_index.find(id);
                if (found == to_.meeting_index.end() || found->second == static_cast<int>(m)) continue;
                to_.problem.meetings[m].after.push_back(found->second);
            }
        }
    }

    void add_fields() {
        const auto& goals = from_.event.settings.goals;
        if (std::ranges::find(goals, domain::PlanningGoal::interpreter_field) != goals.end())
            mark_fields(from_, to_.interpreters, to_.meetings, to_.problem);
    }

    void add_settings() {
        const auto& settings = from_.event.settings;
        to_.problem.fairness_breaks_most = settings.breaks_fairness;
        to_.problem.meetings_floor = settings.fairness_floor;
        to_.problem.objective = objective_of(settings);
        to_.pointed = pointed_rules(settings);
    }

    const Snapshot& from_;
    PlanningProblem to_;
    std::map<std::string, engine::LanguageIndex> languages_;
};

static_assert(static_cast<int>(engine::Mode::table) == static_cast<int>(domain::MeetingMode::table));
static_assert(static_cast<int>(engine::Mode::booth) == static_cast<int>(domain::MeetingMode::booth));
static_assert(static_cast<int>(engine::Mode::video) == static_cast<int>(domain::MeetingMode::video));

bool anyone(const Snapshot& snapshot, domain::ParticipantSide side) {
    return std::ranges::any_of(snapshot.participants, [&](const domain::Participant& one) {
        return one.side == side && one.status != domain::ParticipantStatus::withdrawn;
    });
}

engine::Placement engine_placement(const PlanningProblem& planning, engine::MeetingIndex meeting,
                                   const domain::Placement& placement) {
    const auto& problem = planning.problem;
    const auto within = [](int number, std::size_t count) { return number >= 1 && number <= static_cast<int>(count); };
    if (!placement.slot || !within(*placement.slot, problem.slots.size())) return {};
    if (placement.table && !within(*placement.table, problem.tables.size())) return {};
    engine::Placement to;
    to.slot = *placement.slot - 1;
    if (engine::end_of(problem, problem.meetings[meeting], to.slot) == engine::none) return {};
    if (placement.table) to.table = *placement.table - 1;
    if (placement.interpreter_id) {
        const auto found = planning.interpreter_index.find(*placement.interpreter_id);
        if (found != planning.interpreter_index.end()) to.interpreter = found->second;
    }
    return to;
}

}  // namespace

base::Result<void> ready_to_plan(const Snapshot& snapshot) {
    if (!anyone(snapshot, domain::ParticipantSide::seller) || !anyone(snapshot, domain::ParticipantSide::buyer))
        return fail(FaultCode::event_has_no_participants);
    if (snapshot.structure.slots.empty()) return fail(FaultCode::event_has_no_slots);
    if (snapshot.meetings.empty()) return fail(FaultCode::event_has_no_meetings);
    const bool table_needed = std::ranges::any_of(
        snapshot.meetings, [](const domain::Meeting& one) { return one.mode != domain::MeetingMode::video; });
    if (table_needed && snapshot.structure.tables.empty()) return fail(FaultCode::event_has_no_tables);
    return {};
}

static_assert(domain::slots_max <= engine::slots_most);

base::Result<PlanningProblem> problem_of(const Snapshot& snapshot) { return Builder(snapshot).build(); }

bool names_session(const domain::Structure& structure, const std::string& session) {
    int found = 0;
    const domain::Slot* last = nullptr;
    for (const auto& slot : structure.slots) {
        const bool begins = last == nullptr || last->day != slot.day || last->session != slot.session;
        if (begins && (slot.session == session || slot.day.str() + " " + slot.session == session)) ++found;
        last = &slot;
    }
    return found == 1;
}

void keep_frozen(PlanningProblem& planning, const std::vector<domain::Placement>& placements) {
    const auto timetable = timetable_of(planning, placements);
    planning.problem.earlier = timetable.placements();
    for (const auto& placement : placements) {
        const auto found = planning.meeting_index.find(placement.meeting_id);
        if (found == planning.meeting_index.end()) continue;
        planning.problem.meetings[found->second].frozen = placement.frozen && timetable.at(found->second).placed();
    }
}

engine::Timetable timetable_of(const PlanningProblem& planning, const std::vector<domain::Placement>& placements) {
    std::vector<engine::Placement> to(planning.problem.meetings.size());
    for (const auto& placement : placements) {
        const auto found = planning.meeting_index.find(placement.meeting_id);
        if (found != planning.meeting_index.end())
            to[found->second] = engine_placement(planning, found->second, placement);
    }
    return engine::Timetable(std::move(to));
}

std::vector<domain::Placement> placements_of(const PlanningProblem& planning, const Snapshot& snapshot,
                                             const engine::Timetable& timetable, const std::vector<bool>& frozen) {
    std::vector<domain::Placement> to(snapshot.meetings.size());
    for (std::size_t i = 0; i < to.size(); ++i) to[i].meeting_id = snapshot.meetings[i].id;
    for (std::size_t m = 0; m < planning.meetings.size(); ++m) {
        const auto& at = timetable.at(static_cast<int>(m));
        if (!at.placed()) continue;
        auto& placement = to[planning.meetings[m]];
        placement.slot = at.slot + 1;
        if (at.table != engine::none) placement.table = at.table + 1;
        if (at.interpreter != engine::none)
            placement.interpreter_id = snapshot.interpreters[planning.interpreters[at.interpreter]].id;
        placement.frozen = frozen[planning.meetings[m]];
    }
    return to;
}

std::vector<bool> frozen_of(const Snapshot& snapshot, const std::vector<domain::Placement>& placements) {
    std::unordered_map<domain::MeetingId, bool> by_id;
    for (const auto& placement : placements) by_id[placement.meeting_id] = placement.frozen;
    std::vector<bool> frozen(snapshot.meetings.size(), false);
    for (std::size_t i = 0; i < frozen.size(); ++i) {
        const auto found = by_id.find(snapshot.meetings[i].id);
        frozen[i] = found != by_id.end() && found->second;
    }
    return frozen;
}

}  // namespace gyoryu::planning
