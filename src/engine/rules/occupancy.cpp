#include "engine/rules/occupancy.h"

#include <algorithm>

namespace gyoryu::engine {

Occupancy::Occupancy(const Problem& p, const Timetable& t)
    : problem_(p),
      timetable_(t),
      at_(p.participants.size() * p.slots.size(), none),
      interpreted_(p.interpreters.size() * p.slots.size(), none),
      table_use_(p.tables.size() * p.slots.size()),
      busy_(p.participants.size()),
      interpreter_busy_(p.interpreters.size()),
      of_participant_(p.participants.size()),
      behind_(p.meetings.size()),
      breaks_(p.participants.size()),
      histogram_(slots_most + 1) {
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(p.meetings.size()); ++m) {
        for (const MeetingIndex before : p.meetings[m].after) behind_[before].push_back(m);
        const Placement& place = t.at(m);
        if (!place.placed()) continue;
        const SlotSet covered = span(m);
        for (SlotIndex s = covered.first(); s != none; s = covered.next(s + 1)) {
            for (const ParticipantIndex who : p.meetings[m].sides) at_[index(who, s)] = m;
            if (place.table != none) ++table_use_[index(place.table, s)];
            if (place.interpreter != none) interpreted_[index(place.interpreter, s)] = m;
        }
        for (const ParticipantIndex who : p.meetings[m].sides) {
            busy_[who] |= covered;
            of_participant_[who].push_back(m);
        }
        if (place.interpreter != none) interpreter_busy_[place.interpreter] |= covered;
    }
    for (std::size_t who = 0; who < breaks_.size(); ++who) ++histogram_[breaks_[who] = breaks_of(busy_[who])];
}

SlotSet Occupancy::span(MeetingIndex m) const {
    const SlotIndex start = timetable_.at(m).slot;
    const auto end =
        std::min<SlotIndex>(start + problem_.meetings[m].duration, static_cast<SlotIndex>(problem_.slots.size()));
    return SlotSet::range(start, end);
}

SlotIndex Occupancy::end_within(const Cell& cell) const {
    return std::min<SlotIndex>(end(cell), static_cast<SlotIndex>(problem_.slots.size()));
}

MeetingIndex Occupancy::at(ParticipantIndex p, SlotIndex s, MeetingIndex besides) const {
    const MeetingIndex m = at_[index(p, s)];
    const int most = at_once(problem_.participants[p]);
    if (most == 1 || m == none) return m == besides ? none : m;
    int there = 0;
    MeetingIndex last = none;
    for (const MeetingIndex other : others(p, besides)) {
        if (!span(other).contains(s)) continue;
        ++there;
        last = other;
    }
    return there >= most ? last : none;
}

std::vector<MeetingIndex> Occupancy::others(ParticipantIndex p, MeetingIndex besides) const {
    auto list = of_participant_[p];
    std::erase(list, besides);
    return list;
}

MeetingIndex Occupancy::interpreted(InterpreterIndex i, SlotIndex s, MeetingIndex besides) const {
    const MeetingIndex m = interpreted_[index(i, s)];
    return m == besides ? none : m;
}

int Occupancy::table_use(TableIndex t, SlotIndex s, MeetingIndex besides) const {
    const Placement& own = timetable_.at(besides);
    const bool here = own.placed() && own.table == t && span(besides).contains(s);
    return table_use_[index(t, s)] - (here ? 1 : 0);
}

SlotSet Occupancy::busy(ParticipantIndex p, MeetingIndex besides) const {
    const auto& sides = problem_.meetings[besides].sides;
    const bool own = timetable_.at(besides).placed() && (sides[0] == p || sides[1] == p);
    if (!own || at_once(problem_.participants[p]) == 1) return own ? busy_[p] - span(besides) : busy_[p];
    SlotSet busy;
    for (const MeetingIndex other : others(p, besides)) busy |= span(other);
    return busy;
}

SlotSet Occupancy::interpreter_busy(InterpreterIndex i, MeetingIndex besides) const {
    const bool own = timetable_.at(besides).placed() && timetable_.at(besides).interpreter == i;
    return own ? interpreter_busy_[i] - span(besides) : interpreter_busy_[i];
}

int Occupancy::meetings(ParticipantIndex p, SessionIndex session, MeetingIndex besides) const {
    return static_cast<int>(std::ranges::count_if(of_participant_[p], [&](MeetingIndex m) {
        return m != besides && (session == none || problem_.slots[timetable_.at(m).slot].session == session);
    }));
}

int Occupancy::breaks_of(const SlotSet& busy) const {
    int breaks = 0;
    SlotIndex before = none;
    for (SlotIndex s = busy.first(); s != none; s = busy.next(s + 1)) {
        if (before != none && s > before + 1) {
            const Slot& a = problem_.slots[before];
            const Slot& b = problem_.slots[s];
            const bool together =
                problem_.breaks_within == BreakScope::event ||
                (a.day == b.day && (problem_.breaks_within == BreakScope::day || a.session == b.session));
            breaks += together ? 1 : 0;
        }
        before = s;
    }
    return breaks;
}

int Occupancy::histogram_besides(int breaks, ParticipantIndex a, ParticipantIndex b) const {
    return histogram_[breaks] - (breaks_[a] == breaks ? 1 : 0) - (breaks_[b] == breaks ? 1 : 0);
}

int Occupancy::least_breaks(ParticipantIndex a, ParticipantIndex b) const {
    int least = 0;
    while (least < slots_most && histogram_besides(least, a, b) == 0) ++least;
    return least == slots_most ? 0 : least;
}

int Occupancy::most_breaks(ParticipantIndex a, ParticipantIndex b) const {
    int most = static_cast<int>(problem_.slots.size());
    while (most > 0 && histogram_besides(most, a, b) == 0) --most;
    return most;
}

}  // namespace gyoryu::engine
