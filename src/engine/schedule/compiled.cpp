#include "engine/schedule/compiled.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gyoryu::engine {

namespace {

/// First slots the demands of the meeting itself and of its two sides leave.
SlotSet own_starts(const Compiled& c, MeetingIndex m) {
    const Problem& p = c.problem;
    const Meeting& meeting = p.meetings[m];
    const SlotSet free = p.participants[meeting.sides[0]].available & p.participants[meeting.sides[1]].available;
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
        const bool alone = named.contains(t);
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
    if (!c.interpreted[m]) return;
    for (InterpreterIndex i = 0; i < static_cast<InterpreterIndex>(p.interpreters.size()); ++i) {
        const Interpreter& one = p.interpreters[i];
        const bool same = earlier == nullptr || earlier->interpreter == i;
        const bool able = can_interpret(p, one, meeting) || !needs_interpreter(p, meeting);
        const bool seated_here =
            !one.seat || std::ranges::find(c.classes_of[m], c.class_of_table[*one.seat]) != c.classes_of[m].end();
        if (same && able && seated_here) c.interpreters_of[m].push_back(i);
    }
    // Those who know fewer pairs first, for the same reason.
    std::ranges::sort(c.interpreters_of[m], {},
                      [&](InterpreterIndex i) { return std::pair(p.interpreters[i].pairs.size(), i); });
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
    interpreted.resize(count);
    must.resize(count);
    make_scopes(*this);
    make_classes(*this);
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

}  // namespace gyoryu::engine
