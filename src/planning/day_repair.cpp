#include "planning/day_repair.h"

#include "base/stable_sort.h"
#include "engine/check/check_from_now.h"
#include "engine/repair/change_issues.h"
#include "engine/repair/repair.h"
#include "engine/repair/repair_options.h"
#include "planning/day_placements.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

using base::fail;
using base::FaultCode;
using engine::none;

const std::function<domain::MeetingId()> no_new_ids = [] { return domain::MeetingId(); };

void add_ideas(const DayMatter& matter, const std::vector<MeetingIdea>& ideas, DayProblem& day) {
    const auto& index = matter.event.planning.participant_index;
    for (const auto& idea : ideas) {
        const auto one = index.find(idea.one), other = index.find(idea.other);
        if (one == index.end() || other == index.end() || one->second == other->second) continue;
        day.changes.candidates.push_back({one->second, other->second, idea.value});
    }
}

domain::LostMeeting lost_of(const DayMatter& matter, const DayProblem& day, const engine::Dropped& one) {
    domain::LostMeeting lost;
    lost.meeting_id = day.meeting_id(matter.event, one.meeting);
    lost.reason = static_cast<domain::LostReason>(one.why);
    if (one.participant != none)
        lost.absent_id = matter.event.snapshot.participants[matter.event.planning.participants[one.participant]].id;
    return lost;
}

static_assert(static_cast<int>(domain::LostReason::cancelled) == static_cast<int>(engine::Dropped::Why::cancelled));
static_assert(static_cast<int>(domain::LostReason::absent) == static_cast<int>(engine::Dropped::Why::absent));
static_assert(static_cast<int>(domain::LostReason::no_place) == static_cast<int>(engine::Dropped::Why::no_place));
static_assert(static_cast<int>(domain::LostReason::no_room) == static_cast<int>(engine::Dropped::Why::no_room));

class Teller {
public:
    Teller(const DayMatter& matter, const std::function<domain::MeetingId()>& next_id, DayProblem& day,
           const engine::Repair& repair)
        : m_(matter), next_id_(next_id), day_(day), repair_(repair) {}

    domain::DayProposal tell() {
        domain::DayProposal to;
        to.facts = m_.facts;
        to.way = m_.way;
        to.fewest_changes = repair_.fewest_changes;
        to.best = repair_.best;
        const auto count = static_cast<engine::MeetingIndex>(repair_.timetable.placements().size());
        for (engine::MeetingIndex m = 0; m < count; ++m) {
            if (!(repair_.timetable.at(m) == repair_.situation.told.at(m)) || promised_elsewhere(m))
                to.proposed.push_back(placement_on(m_, day_, m, repair_.timetable.at(m)));
            lengthen(m, to);
        }
        for (const auto& one : repair_.dropped) to.lost.push_back(lost_of(m_, day_, one));
        for (const auto m : repair_.situation.disturbed) to.disturbed.push_back(day_.meeting_id(m_.event, m));
        for (const auto& offer : repair_.standby) add(offer, to);
        to.fresh = day_.fresh;
        return to;
    }

private:
    /// A meeting whose place an edit of the event has made impossible is told to the engine as one without a place.
    bool promised_elsewhere(engine::MeetingIndex m) const {
        return std::ranges::any_of(day_.changes.list, [&](const engine::Change& change) {
            const auto* wanted = std::get_if<engine::Wanted>(&change);
            return wanted != nullptr && wanted->meeting == m;
        });
    }

    void lengthen(engine::MeetingIndex m, domain::DayProposal& to) const {
        if (static_cast<std::size_t>(m) >= m_.event.planning.meetings.size()) return;
        const auto& known = m_.event.snapshot.meetings[m_.event.planning.meetings[m]];
        const int duration = repair_.situation.problem.meetings[m].duration;
        if (duration == known.duration_slots) return;
        to.lengthened.push_back(known);
        to.lengthened.back().duration_slots = duration;
    }

    const domain::Participant& participant(engine::ParticipantIndex index) const {
        return m_.event.snapshot.participants[m_.event.planning.participants[index]];
    }

    void add(const engine::StandbyOffer& offer, domain::DayProposal& to) {
        const auto& who = participant(offer.who);
        const auto& with = participant(offer.with);
        domain::StandbyOffer one;
        one.who_id = who.id;
        one.with_id = with.id;
        one.wished = offer.meeting != none;
        one.on_standby = !one.wished;
        one.together = offer.together;
        if (one.wished) {
            one.place = placement_on(m_, day_, offer.meeting, offer.place);
        } else {
            if (offer.place.table != none &&
                m_.event.snapshot.structure.tables[offer.place.table].kind == domain::TableKind::booth)
                return;
            const bool sells = who.side == domain::ParticipantSide::seller;
            domain::Meeting fresh;
            fresh.id = next_id_();
            fresh.event_id = m_.event.snapshot.event.id;
            fresh.seller_id = sells ? who.id : with.id;
            fresh.buyer_id = sells ? with.id : who.id;
            day_.fresh.push_back(fresh);
            one.place = placement_on(
                m_, day_, static_cast<int>(m_.event.planning.meetings.size() + day_.fresh.size()) - 1, offer.place);
        }
        to.offers.push_back(std::move(one));
    }

    const DayMatter& m_;
    const std::function<domain::MeetingId()>& next_id_;
    DayProblem& day_;
    const engine::Repair& repair_;
};

/// Only the meetings that the proposal would hold.
std::vector<domain::Meeting> held_fresh(const domain::DayProposal& proposal) {
    std::vector<domain::Meeting> held;
    const auto all = {&proposal.edited, &proposal.proposed};
    for (const auto& one : proposal.fresh) {
        for (const auto* list : all) {
            const auto found = std::ranges::find(*list, one.id, &domain::Placement::meeting_id);
            if (found == list->end()) continue;
            if (found->slot) held.push_back(one);
            break;
        }
    }
    return held;
}

struct Proposed {
    DayProblem day;
    engine::Situation situation;
    engine::Timetable timetable;
};

base::Result<Proposed> situation_for(const DayMatter& matter, const domain::DayProposal& proposal) {
    Proposed to;
    const auto fresh = held_fresh(proposal);
    GYORYU_TRY(day, day_problem(matter, &fresh, no_new_ids));
    to.day = std::move(day);
    to.timetable = timetable_on(matter, to.day, placements_of(matter, proposal));
    to.situation = engine::situation_of(to.day.problem, to.day.told, to.day.changes);
    return to;
}

/// The proposal as if it had been told, with one meeting that waits for a place.
engine::Situation as_told(const Proposed& proposed, engine::MeetingIndex waiting) {
    auto then = proposed.situation;
    auto placements = proposed.timetable.placements();
    placements[waiting] = {};
    for (std::size_t m = 0; m < placements.size(); ++m) {
        if (then.standing[m] == engine::Standing::started) continue;
        then.standing[m] = placements[m].placed() ? engine::Standing::promised : engine::Standing::unplanned;
        if (!(placements[m] == then.told.at(static_cast<int>(m)))) then.problem.meetings[m].frozen = false;
    }
    then.problem.earlier = placements;
    then.told = engine::Timetable(std::move(placements));
    return then;
}

int distance(const engine::Placement& told, const engine::Placement& place) {
    return told.placed() ? std::abs(told.slot - place.slot) : place.slot;
}

}  // namespace

base::Result<domain::DayProposal> propose(const DayMatter& matter, const std::vector<MeetingIdea>& ideas,
                                          const std::function<domain::MeetingId()>& next_id) {
    GYORYU_TRY(day, day_problem(matter, nullptr, next_id));
    add_ideas(matter, ideas, day);
    const auto issues = engine::issues_of(day.problem, day.told, day.changes);
    if (!issues.empty()) return fail(base::Fault{FaultCode::validation_failed, {}, issues});
    const auto repair = engine::repair(day.problem, day.told, day.changes, {}, {});
    return Teller(matter, next_id, day, repair).tell();
}

std::vector<domain::Placement> placements_of(const DayMatter& matter, const domain::DayProposal& proposal) {
    auto placements = told_with(matter.release, {&proposal.proposed, &proposal.edited});
    std::erase_if(placements, [](const domain::Placement& one) { return !one.slot.has_value(); });
    return placements;
}

base::Result<std::vector<engine::Breach>> check_proposal(const DayMatter& matter, const domain::DayProposal& proposal) {
    GYORYU_TRY(proposed, situation_for(matter, proposal));
    auto& problem = proposed.situation.problem;
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const auto& told = proposed.situation.told.at(static_cast<int>(m));
        const auto& place = proposed.timetable.at(static_cast<int>(m));
        const bool changed = !(told == place);
        const bool started = (told.placed() && told.slot < matter.now) || (place.placed() && place.slot < matter.now);
        if (changed && started) return fail(FaultCode::already_started);
        if (changed) problem.meetings[m].frozen = false;
        if (!place.placed()) problem.meetings[m].mandatory = false;
    }
    return engine::check_from_now(problem, matter.now, proposed.timetable);
}

base::Result<std::vector<domain::Placement>> alternatives(const DayMatter& matter, const domain::DayProposal& proposal,
                                                          const domain::MeetingId& meeting, std::size_t most) {
    GYORYU_TRY(proposed, situation_for(matter, proposal));
    const auto count = static_cast<engine::MeetingIndex>(proposed.timetable.placements().size());
    engine::MeetingIndex m = 0;
    while (m < count && proposed.day.meeting_id(matter.event, m) != meeting) ++m;
    if (m == count) return fail(FaultCode::not_found, {{"what", "meeting"}});
    const auto told = proposed.situation.told.at(m);
    if (told.placed() && told.slot < matter.now) return fail(FaultCode::already_started);
    const engine::Situation then = as_told(proposed, m);
    const engine::RepairState state(then);
    const engine::RepairOptions options(state);
    std::vector<engine::Placement> places;
    const auto& starts = state.room(m).starts;
    for (engine::SlotIndex slot = starts.first(); slot != none; slot = starts.next(slot + 1)) {
        std::vector<engine::Option> found;
        bool cut = false;
        options.at(m, slot, 0, found, cut);
        if (!found.empty() && !(found.front().place == proposed.timetable.at(m))) places.push_back(found.front().place);
    }
    base::stable_sort(places, {}, [&](const auto& place) { return distance(told, place); });
    if (places.size() > most) places.resize(most);
    std::vector<domain::Placement> to;
    for (const auto& place : places) to.push_back(placement_on(matter, proposed.day, m, place));
    return to;
}

}  // namespace gyoryu::planning
