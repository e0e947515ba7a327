#include "planning/release_changes.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace gyoryu::planning {

namespace {

using domain::Placement;
using domain::Release;
using domain::ReleaseChange;
using domain::ReleaseChangeKind;

template <class T>
const T* by_index(const std::vector<T>& list, const std::optional<int>& index) {
    const auto found = index ? std::ranges::find(list, *index, &T::index) : list.end();
    return found == list.end() ? nullptr : &*found;
}

/// What people were told once, by meeting.
struct Told {
    std::unordered_map<domain::MeetingId, const Placement*> placements;
    std::unordered_map<domain::MeetingId, const domain::Meeting*> meetings;

    explicit Told(const Release* release) {
        if (release == nullptr) return;
        for (const auto& one : release->placements) placements[one.meeting_id] = &one;
        for (const auto& one : release->meetings) meetings[one.id] = &one;
    }
};

class Difference {
public:
    Difference(const Release* previous, const Snapshot& snapshot, const std::vector<Placement>& placements)
        : previous_(previous), snapshot_(snapshot), told_(previous), placements_(placements) {
        for (const auto& one : snapshot.meetings) meetings_[one.id] = &one;
        for (const auto& one : snapshot.participants) participants_[one.id] = &one;
        for (const auto& one : snapshot.interpreters) interpreters_[one.id] = &one;
    }

    ReleaseDifference find() {
        if (previous_ != nullptr) to_.sequences = previous_->sequences;
        for (const auto& placement : placements_)
            if (placement.slot) held(placement);
        if (previous_ != nullptr) {
            for (const auto& placement : previous_->placements)
                if (!held_.contains(placement.meeting_id)) removed(placement);
            for (const auto& placement : previous_->cancelled)
                if (!held_.contains(placement.meeting_id)) still_cancelled(placement);
        }
        return std::move(to_);
    }

private:
    void held(const Placement& placement) {
        held_.insert(placement.meeting_id);
        const auto& meeting = *meetings_.at(placement.meeting_id);
        to_.meetings.push_back(meeting);
        const auto before = told_.placements.find(placement.meeting_id);
        const bool known = to_.sequences.contains(placement.meeting_id.str());
        if (before == told_.placements.end()) {
            add(ReleaseChangeKind::placed, meeting, nullptr, &placement);
            int& sequence = to_.sequences[placement.meeting_id.str()];
            sequence = known ? sequence + 1 : 0;
        } else if (differs(*before->second, placement, meeting)) {
            add(ReleaseChangeKind::moved, meeting, before->second, &placement);
            ++to_.sequences[placement.meeting_id.str()];
        }
    }

    void removed(const Placement& before) {
        const auto& meeting = *told_.meetings.at(before.meeting_id);
        add(ReleaseChangeKind::removed, meeting, &before, nullptr);
        ++to_.sequences[before.meeting_id.str()];
        to_.cancelled.push_back(before);
        to_.meetings.push_back(meeting);
    }

    void still_cancelled(const Placement& before) {
        const auto meeting = told_.meetings.find(before.meeting_id);
        if (meeting == told_.meetings.end()) return;
        to_.cancelled.push_back(before);
        to_.meetings.push_back(*meeting->second);
    }

    bool differs(const Placement& before, const Placement& after, const domain::Meeting& meeting) const {
        if (before.slot != after.slot || before.table != after.table || before.interpreter_id != after.interpreter_id)
            return true;
        const auto& earlier = *told_.meetings.at(before.meeting_id);
        if (earlier.duration_slots != meeting.duration_slots || earlier.mode != meeting.mode) return true;
        const auto* old_slot = by_index(previous_->slots, before.slot);
        const auto* new_slot = by_index(snapshot_.structure.slots, after.slot);
        if (old_slot == nullptr || new_slot == nullptr || old_slot->day != new_slot->day ||
            old_slot->starts != new_slot->starts || old_slot->ends != new_slot->ends)
            return true;
        const auto* old_table = by_index(previous_->tables, before.table);
        const auto* new_table = by_index(snapshot_.structure.tables, after.table);
        if (old_table == nullptr || new_table == nullptr) return old_table != new_table;
        return old_table->label != new_table->label || old_table->hall != new_table->hall;
    }

    void add(ReleaseChangeKind kind, const domain::Meeting& meeting, const Placement* before, const Placement* after) {
        ReleaseChange change{kind, meeting.id, {}, {}, {}};
        if (before != nullptr) change.before = *before;
        if (after != nullptr) change.after = *after;
        tell_participant(change, meeting.seller_id);
        tell_participant(change, meeting.buyer_id);
        if (before != nullptr) tell_interpreter(change, before->interpreter_id);
        if (after != nullptr && (before == nullptr || before->interpreter_id != after->interpreter_id))
            tell_interpreter(change, after->interpreter_id);
        to_.changes.push_back(std::move(change));
    }

    void tell_participant(ReleaseChange& change, const domain::ParticipantId& id) const {
        const auto found = participants_.find(id);
        if (found == participants_.end()) return;
        const auto organisation = snapshot_.organisations.find(found->second->organisation_id);
        domain::Names names;
        if (organisation != snapshot_.organisations.end()) names = organisation->second.names;
        change.tell.push_back({domain::PersonKind::participant, id.str(), std::move(names)});
    }

    void tell_interpreter(ReleaseChange& change, const std::optional<domain::InterpreterId>& id) const {
        if (!id) return;
        const auto found = interpreters_.find(*id);
        if (found != interpreters_.end())
            change.tell.push_back({domain::PersonKind::interpreter, id->str(), found->second->names});
    }

    const Release* previous_;
    const Snapshot& snapshot_;
    Told told_;
    const std::vector<Placement>& placements_;
    std::unordered_map<domain::MeetingId, const domain::Meeting*> meetings_;
    std::unordered_map<domain::ParticipantId, const domain::Participant*> participants_;
    std::unordered_map<domain::InterpreterId, const domain::Interpreter*> interpreters_;
    std::set<domain::MeetingId> held_;
    ReleaseDifference to_;
};

}  // namespace

ReleaseDifference difference_of(const domain::Release* previous, const Snapshot& snapshot,
                                const std::vector<domain::Placement>& placements) {
    return Difference(previous, snapshot, placements).find();
}

int people_told(const std::vector<domain::ReleaseChange>& changes) {
    std::set<std::pair<domain::PersonKind, std::string>> people;
    for (const auto& change : changes)
        for (const auto& person : change.tell) people.emplace(person.kind, person.id);
    return static_cast<int>(people.size());
}

}  // namespace gyoryu::planning
