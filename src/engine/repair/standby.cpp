#include "engine/repair/standby.h"

#include "engine/repair/repair_options.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gyoryu::engine {

namespace {

/// The situation with the candidate pairs as unplanned meetings behind the others.
Situation with_candidates(const Situation& situation) {
    Situation out = situation;
    std::set<std::pair<ParticipantIndex, ParticipantIndex>> met;
    const auto pair_of = [](ParticipantIndex a, ParticipantIndex b) {
        return std::pair(std::min(a, b), std::max(a, b));
    };
    for (const Meeting& meeting : situation.problem.meetings) met.insert(pair_of(meeting.sides[0], meeting.sides[1]));
    auto told = situation.told.placements();
    for (const CandidatePair& one : situation.candidates) {
        if (!met.insert(pair_of(one.a, one.b)).second) continue;
        Meeting meeting;
        meeting.sides = {one.a, one.b};
        meeting.priority = one.value;
        out.problem.meetings.push_back(std::move(meeting));
        out.problem.earlier.emplace_back();
        out.standing.push_back(Standing::unplanned);
        told.emplace_back();
    }
    out.told = Timetable(std::move(told));
    return out;
}

class Standby {
public:
    Standby(const Situation& situation, const Timetable& timetable, int each_most)
        : planned_(static_cast<MeetingIndex>(situation.problem.meetings.size())),
          each_most_(each_most),
          s_(with_candidates(situation)),
          state_(s_),
          options_(state_),
          of_participant_(s_.problem.participants.size()) {
        for (MeetingIndex m = 0; m < planned_; ++m) {
            if (!state_.rigid(m) && !(state_.at(m) == timetable.at(m) && state_.placed(m))) state_.leave_out(m);
        }
        for (MeetingIndex m = 0; m < planned_; ++m) {
            if (!state_.placed(m) && timetable.at(m).placed()) state_.place(m, timetable.at(m));
        }
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(s_.standing.size()); ++m) {
            if (s_.standing[m] != Standing::unplanned || s_.problem.meetings[m].frozen) continue;
            for (const ParticipantIndex who : s_.problem.meetings[m].sides) of_participant_[who].push_back(m);
        }
    }

    std::vector<StandbyOffer> find() {
        for (const auto& [who, slot] : idle()) offer(who, slot);
        mark_together();
        return std::move(offers_);
    }

private:
    std::set<std::pair<ParticipantIndex, SlotIndex>> idle() const {
        std::set<std::pair<ParticipantIndex, SlotIndex>> people;
        for (MeetingIndex m = 0; m < planned_; ++m) {
            const Placement& told = s_.told.at(m);
            if (s_.standing[m] == Standing::started || !told.placed() || state_.at(m).slot == told.slot) continue;
            for (const ParticipantIndex who : s_.problem.meetings[m].sides) {
                const SlotSet busy = state_.busy(RepairState::of_participant(who));
                const SlotSet free = state_.span(m, told.slot) & s_.problem.participants[who].available;
                const SlotSet left = free - busy;
                for (SlotIndex s = left.first(); s != none; s = left.next(s + 1)) people.emplace(who, s);
            }
        }
        return people;
    }

    void offer(ParticipantIndex who, SlotIndex slot) {
        std::vector<StandbyOffer> found;
        for (const MeetingIndex m : of_participant_[who]) {
            const Room& room = state_.room(m);
            if (room.hopeless || !room.starts.contains(slot)) continue;
            std::vector<Option> options;
            bool cut = false;
            options_.at(m, slot, 0, options, cut);
            if (options.empty()) continue;
            const auto& sides = s_.problem.meetings[m].sides;
            found.push_back({who, sides[0] == who ? sides[1] : sides[0], m, options.front().place,
                             s_.problem.meetings[m].priority, false});
        }
        std::ranges::sort(found, {}, [&](const StandbyOffer& one) {
            return std::tuple(one.meeting >= planned_, -one.value, one.meeting);
        });
        if (static_cast<int>(found.size()) > each_most_) found.resize(each_most_);
        offers_.insert(offers_.end(), found.begin(), found.end());
    }

    /// One after the other, the best first: what fits beside those before it is theirs.
    void mark_together() {
        std::vector<StandbyOffer*> order;
        order.reserve(offers_.size());
        for (StandbyOffer& one : offers_) order.push_back(&one);
        std::ranges::sort(order, {}, [&](const StandbyOffer* one) {
            return std::tuple(one->meeting >= planned_, -one->value, one->place.slot, one->meeting, one);
        });
        for (StandbyOffer* one : order) {
            if (!state_.placed(one->meeting) && fits(state_, one->meeting, one->place)) {
                state_.place(one->meeting, one->place);
            }
        }
        for (StandbyOffer& one : offers_) {
            one.together = state_.placed(one.meeting) && state_.at(one.meeting) == one.place;
            if (one.meeting >= planned_) one.meeting = none;
        }
    }

    MeetingIndex planned_;
    int each_most_;
    Situation s_;
    RepairState state_;
    RepairOptions options_;
    std::vector<std::vector<MeetingIndex>> of_participant_;
    std::vector<StandbyOffer> offers_;
};

}  // namespace

std::vector<StandbyOffer> standby_offers(const Situation& situation, const Timetable& timetable, int each_most) {
    return Standby(situation, timetable, each_most).find();
}

}  // namespace gyoryu::engine
