#include "engine/check/check.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gyoryu::engine {

namespace {

constexpr std::size_t breaches_most = 10'000;

class Checker {
public:
    Checker(const Problem& problem, const Timetable& timetable) : p_(problem), t_(timetable) {}

    std::vector<Breach> run() {
        held_.resize(p_.meetings.size());
        for (MeetingIndex m = 0; m < meeting_count(); ++m) held_[m] = sane(m);
        for (MeetingIndex m = 0; m < meeting_count(); ++m) alone(m);
        people();
        tables();
        interpreters();
        return std::move(found_);
    }

private:
    MeetingIndex meeting_count() const { return static_cast<MeetingIndex>(p_.meetings.size()); }
    void report(Breach breach) {
        if (found_.size() < breaches_most) found_.push_back(breach);
    }
    Breach of(RuleKey rule, MeetingIndex m) const {
        return {.rule = rule, .meeting = m, .slot = t_.at(m).slot, .table = t_.at(m).table};
    }
    SlotIndex last_slot(MeetingIndex m) const { return t_.at(m).slot + p_.meetings[m].duration - 1; }

    /// True when the meeting is placed and all its numbers exist, so that the other rules can be asked.
    bool sane(MeetingIndex m) {
        const Placement& place = t_.at(m);
        if (place.slot == none) {
            if (p_.meetings[m].mandatory) report({.rule = RuleKey::mandatory, .meeting = m});
            return false;
        }
        if (place.slot < 0 || last_slot(m) >= static_cast<SlotIndex>(p_.slots.size())) {
            report(of(RuleKey::contiguity, m));
            return false;
        }
        if (place.table < none || place.table >= static_cast<TableIndex>(p_.tables.size())) {
            report(of(RuleKey::table_for_mode, m));
            return false;
        }
        if (place.interpreter < none || place.interpreter >= static_cast<InterpreterIndex>(p_.interpreters.size())) {
            report(of(RuleKey::interpreter_needed, m));
            return false;
        }
        return true;
    }

    void alone(MeetingIndex m) {
        const Meeting& meeting = p_.meetings[m];
        if (meeting.frozen && !(t_.at(m) == p_.earlier[m])) report(of(RuleKey::frozen, m));
        if (!held_[m]) return;
        const Placement& place = t_.at(m);
        if (meeting.fixed_slot && place.slot != *meeting.fixed_slot) report(of(RuleKey::fixed_slot, m));
        if (meeting.fixed_table && place.table != *meeting.fixed_table) report(of(RuleKey::fixed_table, m));
        for (SlotIndex s = place.slot; s <= last_slot(m); ++s) {
            if (meeting.session && p_.slots[s].session != *meeting.session) {
                report({.rule = RuleKey::allowed_session, .meeting = m, .slot = s, .session = *meeting.session});
                break;
            }
        }
        for (SlotIndex s = place.slot; s < last_slot(m); ++s) {
            if (p_.slots[s].contiguous_with_next && p_.slots[s].day == p_.slots[s + 1].day) continue;
            report(of(RuleKey::contiguity, m));
            break;
        }
        precedence(m);
        place_of(m);
        interpreter_of(m);
    }

    void precedence(MeetingIndex m) {
        for (const MeetingIndex before : p_.meetings[m].after) {
            if (!held_[before] || last_slot(before) < t_.at(m).slot) continue;
            Breach breach = of(RuleKey::precedence, m);
            breach.other_meeting = before;
            report(breach);
        }
    }

    void place_of(MeetingIndex m) {
        const Meeting& meeting = p_.meetings[m];
        const TableIndex table = t_.at(m).table;
        if (meeting.mode == Mode::video || table == none) {
            if ((meeting.mode == Mode::video) != (table == none)) report(of(RuleKey::table_for_mode, m));
            return;
        }
        const auto owner = p_.tables[table].booth_of;
        const bool own = owner && (*owner == meeting.sides[0] || *owner == meeting.sides[1]);
        if (meeting.mode == Mode::table ? owner.has_value() : !own) report(of(RuleKey::table_for_mode, m));
        if ((meeting.features & p_.tables[table].features) != meeting.features) {
            report(of(RuleKey::table_features, m));
        }
    }

    static bool knows(const Participant& who, LanguageIndex language) {
        return std::count(who.languages.begin(), who.languages.end(), language) > 0 ||
               std::count(who.second_languages.begin(), who.second_languages.end(), language) > 0;
    }

    void interpreter_of(MeetingIndex m) {
        const Participant& a = p_.participants[p_.meetings[m].sides[0]];
        const Participant& b = p_.participants[p_.meetings[m].sides[1]];
        bool understood = a.languages.empty() || b.languages.empty();
        for (const LanguageIndex language : a.languages) understood = understood || knows(b, language);
        for (const LanguageIndex language : a.second_languages) understood = understood || knows(b, language);
        const InterpreterIndex who = t_.at(m).interpreter;
        if (!understood && who != none) {
            for (const auto& [x, y] : p_.interpreters[who].pairs) {
                understood = understood || (knows(a, x) && knows(b, y)) || (knows(a, y) && knows(b, x));
            }
        }
        if (understood) return;
        Breach breach = of(RuleKey::interpreter_needed, m);
        breach.interpreter = who;
        report(breach);
    }

    void people() {
        std::vector<std::vector<MeetingIndex>> of_person(p_.participants.size());
        for (MeetingIndex m = 0; m < meeting_count(); ++m) {
            if (!held_[m]) continue;
            for (const ParticipantIndex who : p_.meetings[m].sides) of_person[who].push_back(m);
        }
        std::int64_t most = 0;
        std::int64_t least = slots_most;
        ParticipantIndex unluckiest = none;
        for (ParticipantIndex who = 0; who < static_cast<ParticipantIndex>(of_person.size()); ++who) {
            const std::int64_t breaks = person(who, of_person[who]);
            least = std::min(least, breaks);
            if (unluckiest == none || breaks > most) {
                most = breaks;
                unluckiest = who;
            }
        }
        if (p_.fairness_breaks_most && unluckiest != none && most - least > *p_.fairness_breaks_most) {
            report({.rule = RuleKey::fairness_range,
                    .participant = unluckiest,
                    .amount = most - least,
                    .limit = *p_.fairness_breaks_most});
        }
    }

    /// Reports what is wrong with one participant's day and counts its breaks.
    std::int64_t person(ParticipantIndex who, const std::vector<MeetingIndex>& meetings) {
        const Participant& participant = p_.participants[who];
        std::map<SlotIndex, std::vector<MeetingIndex>> day;
        std::map<SessionIndex, int> in_session;
        const std::size_t places = participant.together ? 1 : static_cast<std::size_t>(participant.delegates);
        for (const MeetingIndex m : meetings) {
            ++in_session[p_.slots[t_.at(m).slot].session];
            bool told = false;
            for (SlotIndex s = t_.at(m).slot; s <= last_slot(m); ++s) {
                auto& there = day[s];
                there.push_back(m);
                if (there.size() > places) {
                    report({.rule = RuleKey::double_booking,
                            .meeting = m,
                            .other_meeting = there.front(),
                            .participant = who,
                            .slot = s});
                }
                if (!participant.available.contains(s) && !told) {
                    report({.rule = RuleKey::availability, .meeting = m, .participant = who, .slot = s});
                    told = true;
                }
            }
        }
        const auto total = static_cast<int>(meetings.size());
        if (participant.meetings_most && total > *participant.meetings_most) {
            report({.rule = RuleKey::meetings_most,
                    .participant = who,
                    .amount = total,
                    .limit = *participant.meetings_most});
        }
        for (const auto& [session, count] : in_session) {
            if (session >= static_cast<int>(participant.session_most.size())) continue;
            const auto limit = participant.session_most[session];
            if (!limit || count <= *limit) continue;
            report({.rule = RuleKey::meetings_most_in_session,
                    .participant = who,
                    .session = session,
                    .amount = count,
                    .limit = *limit});
        }
        std::vector<SlotIndex> busy;
        for (const auto& [slot, there] : day) busy.push_back(slot);
        for (const Rest& rest : participant.rests) resting(who, rest, busy);
        return breaks_in(busy);
    }

    /// Some stretch of the wished length must be idle from its first to its last slot.
    void resting(ParticipantIndex who, const Rest& rest, const std::vector<SlotIndex>& busy) {
        for (SlotIndex from = rest.first; from + rest.slots - 1 <= rest.last; ++from) {
            const auto inside = [&](SlotIndex s) { return s >= from && s < from + rest.slots; };
            if (std::none_of(busy.begin(), busy.end(), inside)) return;
        }
        report({.rule = RuleKey::participant_rest, .participant = who, .slot = rest.first, .limit = rest.slots});
    }

    std::int64_t breaks_in(const std::vector<SlotIndex>& busy) const {
        std::int64_t breaks = 0;
        SlotIndex before = none;
        for (const SlotIndex slot : busy) {
            if (before != none && slot > before + 1 && same_scope(before, slot)) ++breaks;
            before = slot;
        }
        return breaks;
    }

    bool same_scope(SlotIndex a, SlotIndex b) const {
        if (p_.breaks_within == BreakScope::event) return true;
        if (p_.slots[a].day != p_.slots[b].day) return false;
        return p_.breaks_within == BreakScope::day || p_.slots[a].session == p_.slots[b].session;
    }

    void tables() {
        std::map<std::pair<TableIndex, SlotIndex>, int> use;
        for (MeetingIndex m = 0; m < meeting_count(); ++m) {
            if (!held_[m] || t_.at(m).table == none) continue;
            for (SlotIndex s = t_.at(m).slot; s <= last_slot(m); ++s) ++use[{t_.at(m).table, s}];
        }
        for (const auto& [where, count] : use) {
            const Table& table = p_.tables[where.first];
            const int capacity = table.closed.contains(where.second) ? 0 : table.capacity;
            if (count <= capacity) continue;
            report({.rule = RuleKey::table_capacity,
                    .slot = where.second,
                    .table = where.first,
                    .amount = count,
                    .limit = capacity});
        }
    }

    void interpreters() {
        std::vector<std::map<SlotIndex, MeetingIndex>> days(p_.interpreters.size());
        for (MeetingIndex m = 0; m < meeting_count(); ++m) {
            const InterpreterIndex who = t_.at(m).interpreter;
            if (!held_[m] || who == none) continue;
            const Interpreter& one = p_.interpreters[who];
            if (one.seat && t_.at(m).table != *one.seat) {
                Breach breach = of(RuleKey::interpreter_seat, m);
                breach.interpreter = who;
                report(breach);
            }
            for (SlotIndex s = t_.at(m).slot; s <= last_slot(m); ++s) interpret(who, m, s, days[who]);
        }
        for (InterpreterIndex who = 0; who < static_cast<InterpreterIndex>(days.size()); ++who) rest(who, days[who]);
    }

    void interpret(InterpreterIndex who, MeetingIndex m, SlotIndex s, std::map<SlotIndex, MeetingIndex>& day) {
        const auto [entry, free] = day.emplace(s, m);
        Breach breach{.rule = RuleKey::interpreter_availability, .meeting = m, .slot = s, .interpreter = who};
        if (!p_.interpreters[who].available.contains(s)) report(breach);
        if (free) return;
        breach.rule = RuleKey::interpreter_double_booking;
        breach.other_meeting = entry->second;
        report(breach);
    }

    void rest(InterpreterIndex who, const std::map<SlotIndex, MeetingIndex>& day) {
        const Interpreter& one = p_.interpreters[who];
        const auto total = static_cast<int>(day.size());
        if (one.slots_most && total > *one.slots_most) {
            report({.rule = RuleKey::interpreter_slots_most,
                    .interpreter = who,
                    .amount = total,
                    .limit = *one.slots_most});
        }
        if (one.consecutive_most == 0) return;
        int run = 0;
        SlotIndex before = none;
        for (const auto& [slot, meeting] : day) {
            const bool goes_on = before != none && slot == before + 1 && p_.slots[before].contiguous_with_next &&
                                 p_.slots[before].day == p_.slots[slot].day;
            run = goes_on ? run + 1 : 1;
            before = slot;
            if (run != one.consecutive_most + 1) continue;
            report({.rule = RuleKey::interpreter_rest,
                    .slot = slot,
                    .interpreter = who,
                    .amount = run,
                    .limit = one.consecutive_most});
        }
    }

    const Problem& p_;
    const Timetable& t_;
    std::vector<bool> held_;
    std::vector<Breach> found_;
};

}  // namespace

std::vector<Breach> check(const Problem& problem, const Timetable& timetable) {
    return Checker(problem, timetable).run();
}

}  // namespace gyoryu::engine
