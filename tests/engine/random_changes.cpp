#include "engine/random_changes.h"

#include "base/random.h"
#include "engine/repair/change_issues.h"

namespace gyoryu::engine {

namespace {

class Day {
public:
    Day(const Problem& problem, const Timetable& told, std::uint64_t seed)
        : p_(problem), told_(told), random_(seed), participants_(static_cast<int>(problem.participants.size())) {
        changes_.now = below(slots());
    }

    Changes with(int count) {
        for (int tries = 0; tries < 50 * count && static_cast<int>(changes_.list.size()) < count; ++tries) {
            const Changes before = changes_;
            const int participants = participants_;
            happen();
            if (issues_of(p_, told_, changes_).empty()) continue;
            changes_ = before;
            participants_ = participants;
        }
        for (int i = 0; i < 5; ++i) {
            changes_.candidates.push_back({below(participants_), below(participants_), 1 + below(5)});
            if (!issues_of(p_, told_, changes_).empty()) changes_.candidates.pop_back();
        }
        return changes_;
    }

private:
    int below(int bound) { return static_cast<int>(random_.below(static_cast<std::uint64_t>(bound))); }
    int slots() const { return static_cast<int>(p_.slots.size()); }
    std::pair<SlotIndex, SlotIndex> some_slots() {
        const SlotIndex first = changes_.now + below(slots() - changes_.now);
        return {first, below(2) == 0 ? slots_most : first + 1 + below(4)};
    }

    void happen() {
        const auto [first, end] = some_slots();
        switch (below(8)) {
            case 0:
                return add(NoShow{below(participants_), first, end});
            case 1:
                return add(Late{below(participants_), first, 1 + below(3)});
            case 2:
                if (!p_.tables.empty()) add(TableLost{below(static_cast<int>(p_.tables.size())), first, end});
                return;
            case 3:
                if (!p_.interpreters.empty())
                    add(InterpreterIll{below(static_cast<int>(p_.interpreters.size())), first, end});
                return;
            case 4:
                return add(Overrun{some_meeting(), 1 + below(2)});
            case 5:
                return come();
            case 6:
                return add(NewWish{wish(below(participants_)), below(2) == 0});
            default:
                return below(3) == 0 ? add(Wanted{some_meeting(), below(2) == 0}) : add(Cancelled{some_meeting()});
        }
    }

    MeetingIndex some_meeting() { return below(static_cast<int>(p_.meetings.size())); }

    void come() {
        WalkIn one;
        one.who.available = SlotSet::range(0, slots());
        one.who.languages = p_.participants[below(static_cast<int>(p_.participants.size()))].languages;
        const ParticipantIndex who = participants_++;
        add(one);
        for (int left = 1 + below(2); left > 0; --left) add(NewWish{wish(who), below(3) == 0});
    }

    Meeting wish(ParticipantIndex who) {
        Meeting meeting;
        meeting.sides = {who, below(static_cast<int>(p_.participants.size()))};
        meeting.priority = 1 + below(3);
        return meeting;
    }

    void add(Change change) { changes_.list.push_back(std::move(change)); }

    const Problem& p_;
    const Timetable& told_;
    base::Random random_;
    int participants_;
    Changes changes_;
};

}  // namespace

Changes random_changes(const Problem& problem, const Timetable& told, std::uint64_t seed, int count) {
    return Day(problem, told, seed).with(count);
}

}  // namespace gyoryu::engine
