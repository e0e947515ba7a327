#include "engine/schedule/shorter_ways.h"

#include <algorithm>
#include <utility>

namespace gyoryu::engine {

namespace {

constexpr int passes_most = 20;

class Ways {
public:
    Ways(const Compiled& c, const Timetable& timetable)
        : c_(c),
          places_(timetable.placements()),
          days_(c.problem.participants.size()),
          at_(c.problem.tables.size() * static_cast<std::size_t>(c.slot_count), none) {
        for (const ObjectiveTerm& term : c.problem.objective) {
            if (term.rule == RuleKey::walking) walking_ = term;
            if (term.rule == RuleKey::tables_changed) changes_ = term;
        }
        for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
            if (places_[m].table == none) continue;
            occupy(m, m);
            for (const ParticipantIndex p : c.meeting(m).sides) {
                if (c.at_once[p] == 1) days_[p].push_back(m);
            }
        }
        for (auto& day : days_) std::ranges::sort(day, {}, [&](MeetingIndex m) { return places_[m].slot; });
    }

    Timetable run() {
        for (int pass = 0; pass < passes_most; ++pass) {
            bool better = false;
            for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
                if (places_[m].table != none && movable(m)) better |= improve(m);
            }
            if (!better) break;
        }
        return Timetable(places_);
    }

private:
    using Cost = std::pair<std::int64_t, std::int64_t>;  // what decides first, what decides then

    bool movable(MeetingIndex m) const {
        const InterpreterIndex who = places_[m].interpreter;
        const bool seated = who != none && c_.problem.interpreters[who].seat.has_value();
        return !seated && !c_.meeting(m).frozen && c_.problem.tables[places_[m].table].capacity == 1;
    }
    MeetingIndex& at(TableIndex t, SlotIndex s) { return at_[static_cast<std::size_t>(t) * c_.slot_count + s]; }
    void occupy(MeetingIndex m, MeetingIndex who) {
        for (int i = 0; i < c_.meeting(m).duration; ++i) at(places_[m].table, places_[m].slot + i) = who;
    }

    /// The table of the participant's meeting so many places on in their day, or none.
    TableIndex beside(ParticipantIndex p, MeetingIndex m, int step) const {
        const auto& day = days_[p];
        const auto here = std::ranges::find(day, m) - day.begin() + step;
        if (here < 0 || here >= static_cast<std::ptrdiff_t>(day.size())) return none;
        const Placement& there = places_[day[here]];
        const auto& slots = c_.problem.slots;
        return slots[there.slot].day == slots[places_[m].slot].day ? there.table : none;
    }

    Cost cost(MeetingIndex m, TableIndex table) const {
        std::int64_t metres = 0;
        for (const ParticipantIndex p : c_.meeting(m).sides) {
            if (walking_.level < 0 || c_.at_once[p] > 1) continue;
            for (const int step : {-1, 1}) {
                const TableIndex other = beside(p, m, step);
                if (other != none) metres += walk_between_m(c_.problem, other, table);
            }
        }
        const auto& earlier = c_.problem.earlier;
        const bool known = changes_.level >= 0 && !earlier.empty() && earlier[m].placed();
        const std::int64_t changed = known && earlier[m].table != table ? changes_.weight : 0;
        metres *= walking_.weight;
        if (walking_.level == changes_.level) return {metres + changed, 0};
        const bool walking_first = changes_.level < 0 || (walking_.level >= 0 && walking_.level < changes_.level);
        return walking_first ? Cost{metres, changed} : Cost{changed, metres};
    }

    /// Where its people come from and go to, and where it was before.
    bool improve(MeetingIndex m) {
        for (const ParticipantIndex p : c_.meeting(m).sides) {
            if (c_.at_once[p] > 1) continue;
            for (const int step : {-1, 1}) {
                if (go_to(m, beside(p, m, step))) return true;
            }
        }
        return changes_.level >= 0 && !c_.problem.earlier.empty() && go_to(m, c_.problem.earlier[m].table);
    }

    bool go_to(MeetingIndex m, TableIndex to) {
        const TableIndex from = places_[m].table;
        if (to == none || to == from || c_.class_of_table[to] != c_.class_of_table[from]) return false;
        if (c_.problem.tables[to].capacity != 1) return false;
        const MeetingIndex other = at(to, places_[m].slot);
        for (int i = 0; i < c_.meeting(m).duration; ++i) {
            if (at(to, places_[m].slot + i) != other) return false;
        }
        if (other != none && (!movable(other) || places_[other].slot != places_[m].slot ||
                              c_.meeting(other).duration != c_.meeting(m).duration)) {
            return false;
        }
        Cost before = cost(m, from), after = cost(m, to);
        if (other != none) {
            const Cost was = cost(other, to), is = cost(other, from);
            before = {before.first + was.first, before.second + was.second};
            after = {after.first + is.first, after.second + is.second};
        }
        if (after >= before) return false;
        occupy(m, other);
        places_[m].table = to;
        if (other != none) places_[other].table = from;
        occupy(m, m);
        return true;
    }

    const Compiled& c_;
    std::vector<Placement> places_;
    std::vector<std::vector<MeetingIndex>> days_;  ///< meetings at tables, in order, of those who do not split
    std::vector<MeetingIndex> at_;                 ///< by table and slot
    ObjectiveTerm walking_{RuleKey::walking, -1, 0};
    ObjectiveTerm changes_{RuleKey::tables_changed, -1, 0};
};

}  // namespace

Timetable with_shorter_ways(const Compiled& c, const Timetable& timetable) { return Ways(c, timetable).run(); }

}  // namespace gyoryu::engine
