#include "planning/edit.h"

#include "engine/check/check.h"
#include "planning/free_interpreter.h"
#include "planning/reasons.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

using base::fail;
using base::FaultCode;
using engine::Breach;
using engine::none;

constexpr std::size_t issues_most = 100;

base::Issue issue_of(const Reason& reason) {
    base::Issue issue{"", "rule." + reason.rule, {}};
    for (const auto& [name, value] : reason.params) issue.params.push_back({name, value});
    return issue;
}

class Editor {
public:
    Editor(const PlannedEvent& event, const std::vector<domain::Placement>& placements, text::Language reader)
        : event_(event),
          labels_(event.labels(reader)),
          placements_(timetable_of(event.planning, placements).placements()),
          frozen_(frozen_of(event.snapshot, placements)) {}

    base::Result<void> apply(const Move& move) {
        const auto found = event_.planning.meeting_index.find(move.meeting_id);
        if (found == event_.planning.meeting_index.end()) return outside(move);
        GYORYU_TRY(place, place_of(move, found->second));
        const auto position = event_.planning.meetings[found->second];
        const bool stays = place == placements_[found->second];
        if (frozen_[position] && !stays && move.frozen != false) return frozen_fault(found->second);
        placements_[found->second] = place;
        frozen_[position] = place.placed() && move.frozen.value_or(frozen_[position]);
        return {};
    }

    Edited done(const std::vector<domain::Placement>& before) && {
        Edited edited;
        edited.timetable = engine::Timetable(std::move(placements_));
        edited.frozen = std::move(frozen_);
        edited.newly_broken =
            newly_broken(event_.planning.problem, timetable_of(event_.planning, before), edited.timetable);
        return edited;
    }

private:
    base::Result<void> outside(const Move& move) const {
        const auto& meetings = event_.snapshot.meetings;
        const auto known = std::ranges::find(meetings, move.meeting_id, &domain::Meeting::id);
        if (known == meetings.end()) return fail(FaultCode::not_found, {{"what", "meeting"}});
        if (!move.slot) return {};
        base::Fault fault{FaultCode::timetable_breaks_rules, {}, {}};
        for (const auto& one : event_.planning.excluded) {
            if (meetings[one.meeting].id != move.meeting_id) continue;
            Reason reason{one.rule, {}};
            reason.params["seller"] = labels_.participant_at(known->seller_id);
            reason.params["buyer"] = labels_.participant_at(known->buyer_id);
            const bool seller_gone = !event_.planning.participant_index.contains(known->seller_id);
            reason.params["participant"] = reason.params[seller_gone ? "seller" : "buyer"];
            fault.issues.push_back(issue_of(complete(std::move(reason))));
        }
        return fail(std::move(fault));
    }

    base::Result<void> frozen_fault(engine::MeetingIndex meeting) const {
        Params names;
        add_sides(names, meeting, labels_);
        return fail(FaultCode::meeting_frozen, {{"seller", names["seller"]}, {"buyer", names["buyer"]}});
    }

    base::Result<engine::Placement> place_of(const Move& move, engine::MeetingIndex meeting) const {
        const auto& problem = event_.planning.problem;
        if (!move.slot) return engine::Placement{};
        const bool slot_known = *move.slot >= 1 && *move.slot <= static_cast<int>(problem.slots.size());
        const bool table_known =
            !move.table || (*move.table >= 1 && *move.table <= static_cast<int>(problem.tables.size()));
        if (!slot_known || !table_known) return fail(FaultCode::slot_outside_event);
        engine::Placement place{*move.slot - 1, move.table ? *move.table - 1 : none, none};
        if (engine::end_of(problem, problem.meetings[meeting], place.slot) == none) {
            const Breach breach{.rule = engine::RuleKey::contiguity, .meeting = meeting, .slot = place.slot};
            return fail(breaks_rules({breach}, labels_));
        }
        if (move.interpreter_id) {
            const auto found = event_.planning.interpreter_index.find(*move.interpreter_id);
            if (found == event_.planning.interpreter_index.end())
                return fail(FaultCode::not_found, {{"what", "interpreter"}});
            place.interpreter = found->second;
        } else {
            place.interpreter = free_interpreter(problem, engine::Timetable(placements_), meeting, place,
                                                 placements_[meeting].interpreter);
        }
        return place;
    }

    const PlannedEvent& event_;
    Labels labels_;
    std::vector<engine::Placement> placements_;
    std::vector<bool> frozen_;
};

bool same_place(const Breach& a, const Breach& b) {
    return a.rule == b.rule && a.meeting == b.meeting && a.other_meeting == b.other_meeting &&
           a.participant == b.participant && a.slot == b.slot && a.session == b.session && a.table == b.table &&
           a.interpreter == b.interpreter;
}

}  // namespace

std::vector<Breach> newly_broken(const engine::Problem& problem, const engine::Timetable& before,
                                 const engine::Timetable& after) {
    auto found = engine::check(problem, after);
    if (found.empty()) return found;
    const auto known = engine::check(problem, before);
    std::erase_if(found, [&](const Breach& one) {
        return std::ranges::any_of(known,
                                   [&](const Breach& old) { return same_place(one, old) && one.amount <= old.amount; });
    });
    return found;
}

base::Fault breaks_rules(const std::vector<Breach>& breaches, const Labels& labels) {
    base::Fault fault{FaultCode::timetable_breaks_rules, {}, {}};
    for (const auto& breach : breaches) {
        if (fault.issues.size() == issues_most) break;
        auto issue = issue_of(reason_of(breach, labels));
        if (std::ranges::find(fault.issues, issue) == fault.issues.end()) fault.issues.push_back(std::move(issue));
    }
    fault.params = {{"count", std::to_string(fault.issues.size())}};
    return fault;
}

base::Result<Edited> edit(const PlannedEvent& event, const std::vector<domain::Placement>& placements,
                          const std::vector<Move>& moves, text::Language reader) {
    Editor editor(event, placements, reader);
    for (const auto& move : moves) GYORYU_CHECK(editor.apply(move));
    return std::move(editor).done(placements);
}

}  // namespace gyoryu::planning
