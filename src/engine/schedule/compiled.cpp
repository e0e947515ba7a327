#include "engine/schedule/compiled.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gyoryu::engine {

namespace {

/// Tables that are looked at one by one, where the objective asks which it is: more take too long.
constexpr std::size_t tables_apart_most = 30;

/// Slots in which the participant may meet: a rest that fills more than half of its window has its middle for sure.
SlotSet free_slots(const Participant& who) {
    SlotSet free = who.available;
    for (const Rest& rest : who.rests) free -= SlotSet::range(rest.last - rest.slots + 1, rest.first + rest.slots);
    return free;
}

/// First slots the demands of the meeting itself and of its two sides leave.
SlotSet own_starts(const Compiled& c, MeetingIndex m) {
    const Problem& p = c.problem;
    const Meeting& meeting = p.meetings[m];
    const SlotSet free = free_slots(p.participants[meeting.sides[0]]) & free_slots(p.participants[meeting.sides[1]]);
    SlotSet out;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        const SlotIndex end = end_of(p, meeting, s);
        if (end == none || (meeting.fixed_slot && *meeting.fixed_slot != s)) continue;
        bool fits = true;
        for (SlotIndex t = s; t < end; ++t) {
            fits = fits && free.contains(t) && (!meeting.session || p.slots[t].session == *meeting.session);
        }
        if (fits) out.insert(s);
    }
    if (!meeting.frozen) return out;
    SlotSet only;
    if (p.earlier[m].placed() && out.contains(p.earlier[m].slot)) only.insert(p.earlier[m].slot);
    return only;
}

void make_scopes(Compiled& c) {
    const auto& slots = c.problem.slots;
    for (SlotIndex s = 0; s < c.slot_count; ++s) {
        const bool new_day = s > 0 && slots[s].day != slots[s - 1].day;
        const bool new_session = s > 0 && slots[s].session != slots[s - 1].session;
        const bool cut = (c.problem.breaks_within != BreakScope::event && new_day) ||
                         (c.problem.breaks_within == BreakScope::session && new_session);
        if (s == 0 || cut) {
            c.scopes.emplace_back();
            c.scope_firsts.insert(s);
        }
        c.scopes.back().insert(s);
        if (runs_on(c.problem, s)) c.runs_on.insert(s);
    }
}

std::vector<SlotIndex> slots_in(const SlotSet& set) {
    std::vector<SlotIndex> slots;
    for (SlotIndex s = set.first(); s != none; s = set.next(s + 1)) slots.push_back(s);
    return slots;
}

/// Tables that some meeting or interpreter names stand alone; the others are alike when their features and hours are.
void make_classes(Compiled& c) {
    const Problem& p = c.problem;
    std::set<TableIndex> named;
    for (std::size_t m = 0; m < p.meetings.size(); ++m) {
        if (p.meetings[m].fixed_table) named.insert(*p.meetings[m].fixed_table);
        if (p.meetings[m].frozen) named.insert(p.earlier[m].table);
    }
    for (const Interpreter& one : p.interpreters) {
        if (one.seat) named.insert(*one.seat);
    }
    std::map<std::tuple<std::uint64_t, ParticipantIndex, TableIndex, std::vector<SlotIndex>>, int> classes;
    for (TableIndex t = 0; t < static_cast<TableIndex>(p.tables.size()); ++t) {
        const Table& table = p.tables[t];
        const bool alone = c.tables_apart || named.contains(t);
        const auto key =
            std::tuple(table.features, table.booth_of.value_or(none), alone ? t : none, slots_in(table.closed));
        const auto [entry, fresh] = classes.emplace(key, static_cast<int>(c.classes.size()));
        if (fresh) c.classes.emplace_back();
        c.classes[entry->second].tables.push_back(t);
        c.classes[entry->second].capacity += table.capacity;
        c.classes[entry->second].closed = table.closed;
        c.class_of_table.push_back(entry->second);
    }
}

/// Who serves the objective best comes first; among them who knows fewer pairs, for the same reason as plain tables.
void rank_interpreters(Compiled& c, MeetingIndex m) {
    const auto goodness = [&](InterpreterIndex i) {
        std::vector<std::int64_t> key;
        for (const auto& [level, terms] : c.words_by_level) {
            std::int64_t sum = 0;
            for (const ObjectiveTerm& term : terms) sum += c.counts_for(term.rule, m, i) ? term.weight : 0;
            key.push_back(sum);
        }
        key.push_back(static_cast<std::int64_t>(c.problem.interpreters[i].pairs.size()));
        return key;
    };
    auto& able = c.interpreters_of[m];
    std::ranges::sort(able, {}, [&](InterpreterIndex i) { return std::pair(goodness(i), i); });
    int rank = 0;
    for (std::size_t j = 0; j < able.size(); ++j) {
        if (j > 0 && goodness(able[j]) != goodness(able[j - 1])) ++rank;
        c.interpreter_rank[m].push_back(rank);
    }
}

void choose_resources(Compiled& c, MeetingIndex m) {
    const Problem& p = c.problem;
    const Meeting& meeting = p.meetings[m];
    const Placement* earlier = meeting.frozen ? &p.earlier[m] : nullptr;
    for (int k = 0; k < static_cast<int>(c.classes.size()); ++k) {
        const TableIndex t = c.classes[k].tables.front();
        if (may_use_table(meeting, p.tables[t], t) && (earlier == nullptr || earlier->table == t)) {
            c.classes_of[m].push_back(k);
        }
    }
    // Plain tables first: what few meetings can use stays free for them.
    std::ranges::sort(c.classes_of[m], {}, [&](int k) {
        return std::tuple(std::popcount(p.tables[c.classes[k].tables.front()].features), -c.classes[k].capacity, k);
    });
    c.interpreted[m] = needs_interpreter(p, meeting) || (earlier != nullptr && earlier->interpreter != none);
    const Words alone = words_with(p, meeting, none);
    const bool better_with = earlier == nullptr && alone == Words::second && c.weighs(RuleKey::second_language);
    if (!c.interpreted[m] && !better_with) return;
    for (InterpreterIndex i = 0; i < static_cast<InterpreterIndex>(p.interpreters.size()); ++i) {
        const Interpreter& one = p.interpreters[i];
        const bool same = earlier == nullptr || earlier->interpreter == i;
        const bool able = better_with ? words_with(p, meeting, i) == Words::first
                                      : can_interpret(p, one, meeting) || alone != Words::none;
        const bool seated_here =
            !one.seat || std::ranges::find(c.classes_of[m], c.class_of_table[*one.seat]) != c.classes_of[m].end();
        if (same && able && seated_here) c.interpreters_of[m].push_back(i);
    }
    rank_interpreters(c, m);
    if (!c.interpreted[m]) return;
    SlotSet served;
    for (const InterpreterIndex i : c.interpreters_of[m]) {
        SlotSet whole = p.interpreters[i].available;
        for (int d = 1; d < meeting.duration; ++d) whole = whole & whole.earlier();
        served |= whole;
    }
    c.starts[m] &= served;
}

/// Drops starts that precedences between mandatory meetings or placed-for-sure meetings of the same people exclude,
/// until nothing changes.
class Narrowing {
public:
    explicit Narrowing(Compiled& c) : c_(c) {}

    void run() {
        for (bool changed = true; changed;) {
            changed = false;
            for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
                if (!c_.must[m] || c_.starts[m].empty()) continue;
                for (const MeetingIndex later : c_.behind[m]) changed |= keep_after(m, later);
                for (const MeetingIndex before : c_.before[m]) changed |= keep_before(m, before);
                if (c_.starts[m].count() == 1) changed |= block_others(m);
            }
        }
    }

private:
    bool cut(MeetingIndex m, const SlotSet& away) {
        const SlotSet kept = c_.starts[m] - away;
        if (kept == c_.starts[m]) return false;
        c_.starts[m] = kept;
        return true;
    }
    bool keep_after(MeetingIndex m, MeetingIndex later) {
        const SlotIndex end = c_.starts[m].first() + c_.meeting(m).duration;
        return cut(later, SlotSet::range(0, std::min(end, slots_most)));
    }
    bool keep_before(MeetingIndex m, MeetingIndex before) {
        const SlotIndex last = c_.starts[m].last() - c_.meeting(before).duration;
        return cut(before, SlotSet::range(std::max(last + 1, 0), slots_most));
    }
    bool block_others(MeetingIndex m) {
        bool changed = false;
        const SlotIndex first = c_.starts[m].first();
        const SlotIndex end = first + c_.meeting(m).duration;
        for (const ParticipantIndex who : c_.meeting(m).sides) {
            if (c_.at_once[who] > 1) continue;
            for (const MeetingIndex other : c_.of_participant[who]) {
                if (other == m) continue;
                const SlotIndex from = std::max(0, first - c_.meeting(other).duration + 1);
                changed |= cut(other, SlotSet::range(from, end));
            }
        }
        return changed;
    }

    Compiled& c_;
};

}  // namespace

Compiled::Compiled(const Problem& p) : problem(p), slot_count(static_cast<int>(p.slots.size())) {
    const std::size_t count = p.meetings.size();
    starts.resize(count);
    of_participant.resize(p.participants.size());
    before.resize(count);
    behind.resize(count);
    classes_of.resize(count);
    interpreters_of.resize(count);
    interpreter_rank.resize(count);
    for (const Participant& one : p.participants) {
        at_once.push_back(engine::at_once(one));
        some_split = some_split || at_once.back() > 1;
        some_guarded = some_guarded || at_once.back() > 1 || !one.rests.empty();
    }
    for (const ObjectiveTerm& term : p.objective) {
        if (std::ranges::find(rules_of_words, term.rule) != rules_of_words.end())
            words_by_level[term.level].push_back(term);
    }
    tables_apart =
        p.tables.size() <= tables_apart_most && (weighs(RuleKey::walking) || weighs(RuleKey::tables_changed));
    interpreted.resize(count);
    must.resize(count);
    make_scopes(*this);
    for (int burden = 1; burden <= burden_most; ++burden) {
        SlotSet slots;
        for (SlotIndex s = 0; s < slot_count; ++s) {
            if (p.slots[s].burden == burden) slots.insert(s);
        }
        if (!slots.empty()) burdens_.emplace_back(burden, slots);
    }
    make_classes(*this);
    for (const Meeting& meeting : p.meetings) {
        sides.push_back(meeting.sides);
        duration.push_back(meeting.duration);
    }
    for (MeetingIndex m = 0; m < meeting_count(); ++m) {
        must[m] = p.meetings[m].mandatory || (p.meetings[m].frozen && p.earlier[m].placed());
        starts[m] = own_starts(*this, m);
        for (const ParticipantIndex who : p.meetings[m].sides) of_participant[who].push_back(m);
        for (const MeetingIndex earlier : p.meetings[m].after) {
            before[m].push_back(earlier);
            behind[earlier].push_back(m);
        }
        choose_resources(*this, m);
        if (p.meetings[m].mode != Mode::video && classes_of[m].empty()) starts[m] = SlotSet{};
    }
    one_kind_of_place =
        classes.size() == 1 && std::ranges::all_of(classes_of, [](const auto& own) { return own.size() == 1; });
    Narrowing(*this).run();
    for (MeetingIndex m = 0; m < meeting_count(); ++m) {
        hopeless = hopeless || (must[m] && starts[m].empty());
    }
}

int Compiled::breaks_of(const SlotSet& busy) const {
    int breaks = (busy - (busy.later() - scope_firsts)).count();
    for (const SlotSet& scope : scopes) breaks -= (busy & scope).empty() ? 0 : 1;
    return breaks;
}

int Compiled::idle_within(const SlotSet& busy) const {
    int idle = 0;
    for (const SlotSet& scope : scopes) {
        const SlotSet inside = busy & scope;
        if (!inside.empty()) idle += inside.last() - inside.first() + 1 - inside.count();
    }
    return idle;
}

int Compiled::longest_wait_of(const SlotSet& busy) const {
    int longest = 0;
    for (const SlotSet& scope : scopes) {
        const SlotSet inside = busy & scope;
        for (SlotIndex s = inside.first(); s != none;) {
            const SlotIndex next = inside.next(s + 1);
            if (next != none) longest = std::max(longest, next - s - 1);
            s = next;
        }
    }
    return longest;
}

int Compiled::burden_of(const SlotSet& busy) const {
    int sum = 0;
    for (const auto& [burden, slots] : burdens_) sum += burden * (busy & slots).count();
    return sum;
}

bool Compiled::rested(ParticipantIndex p, const SlotSet& busy) const {
    return std::ranges::none_of(problem.participants[p].rests,
                                [&](const Rest& rest) { return lacks_rest(rest, busy); });
}

bool Compiled::weighs(RuleKey rule) const {
    return std::ranges::find(problem.objective, rule, &ObjectiveTerm::rule) != problem.objective.end();
}

bool Compiled::counts_for(RuleKey rule, MeetingIndex m, InterpreterIndex interpreter) const {
    const Meeting& meeting = problem.meetings[m];
    if (rule == RuleKey::second_language) return words_with(problem, meeting, interpreter) == Words::second;
    if (rule == RuleKey::interpreter_field)
        return interpreter != none && !knows_fields(problem.interpreters[interpreter], meeting);
    return !problem.earlier.empty() && problem.earlier[m].placed() && problem.earlier[m].interpreter != interpreter;
}

}  // namespace gyoryu::engine
