#include "engine/repair/change_issues.h"

#include "engine/model/validate.h"
#include "engine/repair/situation.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>

namespace gyoryu::engine {

namespace {

class Validator {
public:
    Validator(const Problem& problem, const Timetable& told, const Changes& changes, const std::vector<int>& places)
        : changes_(changes), places_(places), told_(told), p_(with_arrivals(problem, changes)) {
        wish_ = static_cast<MeetingIndex>(problem.meetings.size());
        walk_in_ = static_cast<ParticipantIndex>(problem.participants.size());
        for (const Meeting& meeting : problem.meetings) remember(meeting);
    }

    std::vector<base::Issue> run() {
        within("/now", changes_.now, 0, slot_count());
        for (const Change& change : changes_.list) cancel(change);
        for (at_ = 0; at_ < changes_.list.size(); ++at_) {
            std::visit([&](const auto& one) { look(one); }, changes_.list[at_]);
        }
        for (std::size_t i = 0; i < changes_.candidates.size(); ++i) candidate(i, changes_.candidates[i]);
        if (issues_.empty()) arrivals();
        return std::move(issues_);
    }

private:
    std::int64_t slot_count() const { return static_cast<std::int64_t>(p_.slots.size()); }
    std::string path(const char* member) const { return "/changes/" + std::to_string(places_[at_]) + "/" + member; }
    void add(std::string path, std::string code, std::vector<base::FaultParameter> params = {}) {
        if (issues_.size() < 100) issues_.push_back({std::move(path), std::move(code), std::move(params)});
    }
    bool within(const std::string& path, std::int64_t value, std::int64_t min, std::int64_t max) {
        if (value >= min && value <= max) return true;
        add(path, "out_of_range",
            {{"value", std::to_string(value)}, {"min", std::to_string(min)}, {"max", std::to_string(max)}});
        return false;
    }
    template <class List>
    bool among(const char* member, std::int32_t index, const List& list) {
        return within(path(member), index, 0, static_cast<std::int64_t>(list.size()) - 1);
    }
    void slots(SlotIndex first, SlotIndex end) {
        within(path("from"), first, 0, slots_most);
        within(path("to"), end, first + 1, slots_most);
    }
    static std::pair<ParticipantIndex, ParticipantIndex> pair_of(const Meeting& meeting) {
        return {std::min(meeting.sides[0], meeting.sides[1]), std::max(meeting.sides[0], meeting.sides[1])};
    }
    void remember(const Meeting& meeting) { pairs_.insert(pair_of(meeting)); }

    /// Two whose meeting was cancelled may wish for another.
    void cancel(const Change& change) {
        const auto* one = std::get_if<Cancelled>(&change);
        const bool known = one != nullptr && one->meeting >= 0 && one->meeting < wish_;
        if (!known) return;
        if (const auto found = pairs_.find(pair_of(p_.meetings[one->meeting])); found != pairs_.end())
            pairs_.erase(found);
    }

    void look(const NoShow& one) {
        among("participant", one.who, p_.participants);
        slots(one.first, one.end);
    }
    void look(const Late& one) {
        among("participant", one.who, p_.participants);
        within(path("by"), one.slots, 1, slots_most);
        within(path("from"), one.expected, 0, slot_count() - 1);
    }
    void look(const TableLost& one) {
        among("table", one.table, p_.tables);
        slots(one.first, one.end);
    }
    void look(const InterpreterIll& one) {
        among("interpreter", one.who, p_.interpreters);
        slots(one.first, one.end);
    }
    void look(const Overrun& one) {
        within(path("by"), one.slots, 1, duration_most - 1);
        if (!among("meeting", one.meeting, p_.meetings)) return;
        const bool known = static_cast<std::size_t>(one.meeting) < told_.placements().size();
        const SlotIndex slot = known ? told_.at(one.meeting).slot : none;
        if (slot == none || slot >= changes_.now) add(path("meeting"), "meeting_not_started");
    }
    void look(const WalkIn&) { origin_of_walk_in_.push_back(places_[at_]); }
    void look(const NewWish& one) {
        origin_of_wish_.push_back(places_[at_]);
        const bool a = among("a", one.meeting.sides[0], p_.participants);
        const bool b = among("b", one.meeting.sides[1], p_.participants);
        if (!a || !b) return;
        if (pairs_.contains(pair_of(one.meeting))) add(path("b"), "pair_has_meeting");
        remember(one.meeting);
    }
    void look(const Wanted& one) { among("meeting", one.meeting, p_.meetings); }
    void look(const Cancelled& one) { among("meeting", one.meeting, p_.meetings); }

    void candidate(std::size_t i, const CandidatePair& one) {
        const std::string path = "/candidates/" + std::to_string(i) + "/";
        const auto last = static_cast<std::int64_t>(p_.participants.size()) - 1;
        within(path + "a", one.a, 0, last);
        if (within(path + "b", one.b, 0, last) && one.a == one.b) add(path + "b", "meeting_with_oneself");
        within(path + "value", one.value, 1, priority_most);
    }

    /// What the problem's own validation says of those who came, at the change that brought them.
    void arrivals() {
        for (base::Issue issue : issues_of(p_)) {
            const bool meeting = moved(issue.path, "/meetings/", wish_, origin_of_wish_);
            if (meeting || moved(issue.path, "/participants/", walk_in_, origin_of_walk_in_))
                issues_.push_back(std::move(issue));
        }
    }
    static bool moved(std::string& path, const std::string& list, std::int32_t first, const std::vector<int>& origin) {
        if (!path.starts_with(list)) return false;
        const auto end = std::min(path.find('/', list.size()), path.size());
        const int index = std::stoi(path.substr(list.size(), end - list.size())) - first;
        if (index < 0) return false;
        path = "/changes/" + std::to_string(origin[index]) + path.substr(end);
        return true;
    }

    const Changes& changes_;
    const std::vector<int>& places_;
    const Timetable& told_;
    Problem p_;
    MeetingIndex wish_ = 0;
    ParticipantIndex walk_in_ = 0;
    std::multiset<std::pair<ParticipantIndex, ParticipantIndex>> pairs_;
    std::vector<int> origin_of_wish_, origin_of_walk_in_;
    std::size_t at_ = 0;
    std::vector<base::Issue> issues_;
};

}  // namespace

std::vector<base::Issue> issues_of(const Problem& problem, const Timetable& told, const Changes& changes,
                                   const std::vector<int>& places) {
    return Validator(problem, told, changes, places).run();
}

std::vector<base::Issue> issues_of(const Problem& problem, const Timetable& told, const Changes& changes) {
    std::vector<int> places(changes.list.size());
    std::iota(places.begin(), places.end(), 0);
    return issues_of(problem, told, changes, places);
}

}  // namespace gyoryu::engine
