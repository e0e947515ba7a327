#include "planning/day_problem.h"

#include "engine/check/check_from_now.h"
#include "planning/objective.h"

#include <algorithm>
#include <set>

namespace gyoryu::planning {

namespace {

using base::fail;
using base::FaultCode;
using domain::DayChangeKind;
using domain::DayFacts;
using engine::none;

/// A wish of the day counts as much as one of the strongest of before.
constexpr int wish_priority = 5;

engine::Meeting engine_meeting(const PlanningProblem& planning, const domain::Meeting& meeting) {
    engine::Meeting to;
    to.sides = {planning.participant_index.at(meeting.seller_id), planning.participant_index.at(meeting.buyer_id)};
    to.priority = priority_of(meeting.priority);
    to.mode = static_cast<engine::Mode>(meeting.mode);
    if (meeting.mode == domain::MeetingMode::table) to.features = meeting_table;
    return to;
}

class Maker {
    using Meetings = std::unordered_map<domain::MeetingId, engine::MeetingIndex>;

public:
    Maker(const DayMatter& matter, const std::vector<domain::Meeting>* given,
          const std::function<domain::MeetingId()>& next_id)
        : m_(matter), given_(given), next_id_(next_id) {
        to_.problem = matter.event.planning.problem;
        to_.told = timetable_of(matter.event.planning, matter.release.placements);
        to_.changes.now = matter.now;
    }

    base::Result<DayProblem> make() {
        to_.problem.fairness_breaks_most.reset();
        to_.problem.earlier = to_.told.placements();
        for (const auto& placement : m_.release.placements) {
            const auto found = index().find(placement.meeting_id);
            if (found != index().end() && (placement.frozen || stays(found->second))) freeze(found->second);
        }
        release_the_impossible();
        for (std::size_t m = 0; m < to_.problem.meetings.size(); ++m)
            if (!to_.told.at(static_cast<int>(m)).placed()) to_.problem.meetings[m].mandatory = false;
        for (const auto& facts : m_.log)
            if (!lifted_by_arrival(facts)) GYORYU_CHECK(add(facts, false));
        GYORYU_CHECK(add(m_.facts, true));
        if (given_ != nullptr) use_given();
        return std::move(to_);
    }

private:
    const Meetings& index() const { return m_.event.planning.meeting_index; }
    const domain::Meeting& meeting(engine::MeetingIndex m) const {
        return m_.event.snapshot.meetings[m_.event.planning.meetings[m]];
    }
    bool stays(engine::MeetingIndex) const { return m_.way == domain::RepairWay::nobody_moves; }
    void freeze(engine::MeetingIndex m) { to_.problem.meetings[m].frozen = to_.told.at(m).placed(); }

    /// Since the release somebody may have been edited so that a promised meeting no longer keeps the rules.
    void release_the_impossible() {
        for (int round = 0; round < 3; ++round) {
            auto relaxed = to_.problem;
            for (auto& one : relaxed.meetings) one.mandatory = one.frozen = false;
            const auto breaches = engine::check_from_now(relaxed, m_.now, to_.told);
            if (breaches.empty()) return;
            auto placements = to_.told.placements();
            for (const auto& breach : breaches) {
                const auto m = ahead(breach.meeting) ? breach.meeting : breach.other_meeting;
                if (!ahead(m) || !placements[m].placed()) continue;
                placements[m] = {};
                to_.problem.meetings[m].frozen = false;
                to_.changes.list.push_back(engine::Wanted{m, true});
            }
            to_.told = engine::Timetable(std::move(placements));
            to_.problem.earlier = to_.told.placements();
        }
    }
    bool ahead(engine::MeetingIndex m) const {
        return m != none && to_.told.at(m).placed() && to_.told.at(m).slot >= m_.now;
    }

    bool lifted_by_arrival(const DayFacts& facts) const {
        const bool away = facts.kind == DayChangeKind::no_show || facts.kind == DayChangeKind::late;
        return m_.facts.kind == DayChangeKind::arrived && away && facts.participant_id == m_.facts.participant_id;
    }

    template <class Index, class Id>
    static int index_in(const Index& index, const std::optional<Id>& id) {
        const auto found = id ? index.find(*id) : index.end();
        return found == index.end() ? none : found->second;
    }

    base::Result<void> add(const DayFacts& facts, bool now) {
        const int participant = index_in(m_.event.planning.participant_index, facts.participant_id);
        const int interpreter = index_in(m_.event.planning.interpreter_index, facts.interpreter_id);
        const int held = index_in(index(), facts.meeting_id);
        const int first = facts.from_slot.value_or(m_.now + 1) - 1;
        const int end = facts.to_slot.value_or(static_cast<int>(to_.problem.slots.size()));
        switch (facts.kind) {
            case DayChangeKind::no_show:
            case DayChangeKind::late:
                if (participant != none && first < end)
                    to_.changes.list.push_back(engine::NoShow{participant, first, end});
                break;
            case DayChangeKind::table_lost:
                if (*facts.table <= static_cast<int>(to_.problem.tables.size()) && first < end)
                    to_.changes.list.push_back(engine::TableLost{*facts.table - 1, first, end});
                break;
            case DayChangeKind::interpreter_ill:
                if (interpreter != none && first < end)
                    to_.changes.list.push_back(engine::InterpreterIll{interpreter, first, end});
                break;
            case DayChangeKind::cancelled:
                return cancel(held, now);
            case DayChangeKind::overrun:
                return now ? overrun(held, *facts.minutes) : base::Result<void>{};
            case DayChangeKind::walk_in:
            case DayChangeKind::new_wish:
                return now ? wish(facts) : base::Result<void>{};
            case DayChangeKind::arrived:
                if (now) bring_back(*facts.participant_id);
                break;
        }
        return {};
    }

    base::Result<void> cancel(engine::MeetingIndex m, bool now) {
        if (m == none) return {};
        const auto& place = to_.told.at(m);
        // One that was taken up again after its cancellation is promised like the others.
        if (!now && place.placed()) return {};
        if (now && place.placed() && place.slot < m_.now) return fail(FaultCode::already_started);
        to_.changes.list.push_back(engine::Cancelled{m});
        return {};
    }

    base::Result<void> overrun(engine::MeetingIndex m, int minutes) {
        const auto& place = to_.told.at(m);
        if (!place.placed() || place.slot >= m_.now) return wrong_report("/meeting_id", "meeting_not_started");
        const auto& slot = m_.event.snapshot.structure.slots[place.slot];
        const int length = std::max(1, slot.ends.minutes - slot.starts.minutes);
        const int by = std::min((minutes + length - 1) / length, engine::duration_most - 1);
        to_.changes.list.push_back(engine::Overrun{m, by});
        return {};
    }

    base::Result<void> wish(const DayFacts& facts) {
        if (m_.now >= static_cast<int>(to_.problem.slots.size())) return fail(FaultCode::already_started);
        const auto& participants = m_.event.planning;
        const auto& asker =
            m_.event.snapshot
                .participants[participants.participants[participants.participant_index.at(*facts.participant_id)]];
        std::set<domain::ParticipantId> seen;
        for (const auto& with : facts.with_ids) {
            if (!seen.insert(with).second) continue;
            const auto& other =
                m_.event.snapshot.participants[participants.participants[participants.participant_index.at(with)]];
            if (other.side == asker.side)
                return fail(other.id == asker.id ? FaultCode::meeting_with_oneself : FaultCode::same_side);
            const bool sells = asker.side == domain::ParticipantSide::seller;
            GYORYU_CHECK(wish_for(sells ? asker.id : other.id, sells ? other.id : asker.id, facts.move_others));
        }
        return {};
    }

    base::Result<void> wish_for(const domain::ParticipantId& seller, const domain::ParticipantId& buyer, bool move) {
        for (std::size_t m = 0; m < to_.problem.meetings.size(); ++m) {
            const auto at = static_cast<engine::MeetingIndex>(m);
            if (meeting(at).seller_id != seller || meeting(at).buyer_id != buyer) continue;
            if (to_.told.at(at).placed()) return fail(FaultCode::conflict_exists, {{"what", "meeting"}});
            std::erase_if(to_.changes.list, [&](const engine::Change& change) {
                const auto* cancelled = std::get_if<engine::Cancelled>(&change);
                return cancelled != nullptr && cancelled->meeting == at;
            });
            to_.changes.list.push_back(engine::Wanted{at, move});
            return {};
        }
        if (given_ != nullptr) return {};
        domain::Meeting fresh;
        fresh.id = next_id_();
        fresh.event_id = m_.event.snapshot.event.id;
        fresh.seller_id = seller;
        fresh.buyer_id = buyer;
        fresh.priority = wish_priority;
        fresh.mode = m_.event.snapshot.event.default_mode;
        add_fresh(fresh, move);
        return {};
    }

    void add_fresh(const domain::Meeting& fresh, bool move) {
        to_.changes.list.push_back(engine::NewWish{engine_meeting(m_.event.planning, fresh), move});
        to_.fresh.push_back(fresh);
    }

    void use_given() {
        for (const auto& fresh : *given_) add_fresh(fresh, m_.facts.move_others);
    }

    /// What they were promised in earlier releases and lost.
    void bring_back(const domain::ParticipantId& who) {
        for (const auto& placement : m_.release.cancelled) {
            const auto found = index().find(placement.meeting_id);
            if (found == index().end() || to_.told.at(found->second).placed()) continue;
            const auto& one = meeting(found->second);
            if (one.seller_id == who || one.buyer_id == who)
                to_.changes.list.push_back(engine::Wanted{found->second, false});
        }
    }

    const DayMatter& m_;
    const std::vector<domain::Meeting>* given_;
    const std::function<domain::MeetingId()>& next_id_;
    DayProblem to_;
};

}  // namespace

tl::unexpected<base::Fault> wrong_report(std::string path, std::string code) {
    return fail(base::Fault{FaultCode::validation_failed, {}, {{std::move(path), std::move(code), {}}}});
}

int first_slot_ahead(const domain::Structure& structure, const std::string& zone, base::Instant now) {
    const auto ahead = [&](const domain::Slot& slot) { return base::to_instant(slot.day, slot.starts, zone) > now; };
    return static_cast<int>(std::ranges::find_if(structure.slots, ahead) - structure.slots.begin());
}

domain::MeetingId DayProblem::meeting_id(const PlannedEvent& event, engine::MeetingIndex meeting) const {
    const auto known = event.planning.meetings.size();
    const auto index = static_cast<std::size_t>(meeting);
    return index < known ? event.snapshot.meetings[event.planning.meetings[index]].id : fresh[index - known].id;
}

base::Result<DayProblem> day_problem(const DayMatter& matter, const std::vector<domain::Meeting>* given,
                                     const std::function<domain::MeetingId()>& next_id) {
    return Maker(matter, given, next_id).make();
}

}  // namespace gyoryu::planning
