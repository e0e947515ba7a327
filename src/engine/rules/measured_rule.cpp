#include "engine/rules/measured_rule.h"

#include <algorithm>

namespace gyoryu::engine {

Days::Days(const Problem& p, const Timetable& t)
    : problem(p), timetable(t), of_participant(p.participants.size()), of_interpreter(p.interpreters.size()) {
    std::vector<MeetingIndex> order;
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(p.meetings.size()); ++m) {
        if (t.at(m).placed()) order.push_back(m);
    }
    std::ranges::sort(order, {}, [&](MeetingIndex m) { return std::pair(t.at(m).slot, m); });
    const auto add = [&](Day& day, MeetingIndex m) {
        day.meetings.push_back(m);
        day.busy |= span(m);
    };
    for (const MeetingIndex m : order) {
        for (const ParticipantIndex who : p.meetings[m].sides) add(of_participant[who], m);
        if (t.at(m).interpreter != none) add(of_interpreter[t.at(m).interpreter], m);
    }
}

SlotSet Days::span(MeetingIndex m) const {
    const SlotIndex start = timetable.at(m).slot;
    return SlotSet::range(start, start + problem.meetings[m].duration);
}

void Days::gaps(const SlotSet& busy, const std::function<void(SlotIndex, SlotIndex)>& gap) const {
    const auto same_scope = [&](const Slot& a, const Slot& b) {
        switch (problem.breaks_within) {
            case BreakScope::event:
                return true;
            case BreakScope::day:
                return a.day == b.day;
            case BreakScope::session:
                return a.day == b.day && a.session == b.session;
        }
        return true;
    };
    for (SlotIndex s = busy.first(); s != none;) {
        const SlotIndex next = busy.next(s + 1);
        if (next > s + 1 && same_scope(problem.slots[s], problem.slots[next])) gap(s, next);
        s = next;
    }
}

Places places_of(const Days& days, RuleKey rule) {
    Places places;
    switch (rule) {
#define GYORYU_RULE_hard(name) case RuleKey::name:
#define GYORYU_RULE_measured(name)   \
    case RuleKey::name:              \
        name##_places(days, places); \
        break;
#define GYORYU_RULE(name, kind) GYORYU_RULE_##kind(name)
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
#undef GYORYU_RULE_measured
#undef GYORYU_RULE_hard
    }
    return places;
}

Score score_of(const Problem& problem, const Timetable& timetable) {
    const Days days(problem, timetable);
    Score score;
    for (const RuleKey rule : all_rule_keys()) {
        if (kind_of(rule) != RuleKind::measured) continue;
        for (const Breach& place : places_of(days, rule)) score[rule] += place.amount;
    }
    return score;
}

}  // namespace gyoryu::engine
