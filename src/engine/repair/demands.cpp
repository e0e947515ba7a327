#include "engine/repair/demands.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::size_t ways_most = 64;

/// One demand for each slot at which the resource takes no more.
bool demand_room(const RepairState& state, RepairState::Resource r, const SlotSet& span, Demands& demands) {
    const SlotSet taken = state.full(r) & span;
    for (SlotIndex s = taken.first(); s != none; s = taken.next(s + 1)) {
        Demand demand;
        for (const MeetingIndex other : state.held(r)) {
            if (state.movable(other) && state.span(other, state.at(other).slot).contains(s))
                demand.choices.emplace_back(other, 1);
        }
        if (demand.choices.empty()) return false;
        demands.push_back(std::move(demand));
    }
    return true;
}

/// A participant who has all the meetings they want gives none away for another: what is promised counts more than
/// what is asked, and what was told fitted in.
bool wanted(const RepairState& state, ParticipantIndex who) {
    const auto most = state.problem().participants[who].meetings_most;
    return !most || static_cast<int>(state.held(RepairState::of_participant(who)).size()) < *most;
}

bool demand_session(const RepairState& state, ParticipantIndex who, SlotIndex slot, Demands& demands) {
    const Problem& problem = state.problem();
    const auto& most = problem.participants[who].session_most;
    const SessionIndex session = problem.slots[slot].session;
    if (static_cast<std::size_t>(session) >= most.size() || !most[session]) return true;
    Demand demand;
    int held = 0;
    for (const MeetingIndex other : state.held(RepairState::of_participant(who))) {
        if (problem.slots[state.at(other).slot].session != session) continue;
        ++held;
        if (state.movable(other)) demand.choices.emplace_back(other, 1);
    }
    demand.need = held + 1 - *most[session];
    if (demand.need <= 0) return true;
    if (static_cast<int>(demand.choices.size()) < demand.need) return false;
    demands.push_back(std::move(demand));
    return true;
}

/// Rests asked for that would have no room any more.
bool demand_own_rest(const RepairState& state, ParticipantIndex who, const SlotSet& span, Demands& demands) {
    const auto& held = state.held(RepairState::of_participant(who));
    for (const Rest& rest : state.problem().participants[who].rests) {
        const auto lacking = [&state, &held, &rest, span](const std::vector<MeetingIndex>& going) {
            SlotSet busy = span;
            for (const MeetingIndex other : held) {
                if (std::ranges::find(going, other) == going.end()) busy |= state.span(other, state.at(other).slot);
            }
            return lacks_rest(rest, busy);
        };
        if (!lacking({})) continue;
        Demand demand{.choices = {}, .lacking = lacking};
        std::vector<MeetingIndex> all;
        const SlotSet asked = SlotSet::range(rest.first, rest.last + 1);
        for (const MeetingIndex other : held) {
            if (!state.movable(other) || (state.span(other, state.at(other).slot) & asked).empty()) continue;
            demand.choices.emplace_back(other, 1);
            all.push_back(other);
        }
        if (lacking(all)) return false;
        demands.push_back(std::move(demand));
    }
    return true;
}

bool demand_order(const RepairState& state, MeetingIndex m, SlotIndex slot, Demands& demands) {
    const auto& meetings = state.problem().meetings;
    const auto must_go = [&](MeetingIndex other) {
        if (!state.movable(other)) return false;
        demands.push_back({{{other, 1}}, 1});
        return true;
    };
    for (const MeetingIndex before : meetings[m].after) {
        if (!state.placed(before) || state.at(before).slot + meetings[before].duration <= slot) continue;
        if (!must_go(before)) return false;
    }
    for (const MeetingIndex later : state.rules().behind(m)) {
        if (!state.placed(later) || slot + meetings[m].duration <= state.at(later).slot) continue;
        if (!must_go(later)) return false;
    }
    return true;
}

/// Every row of one slot too many that the span would complete has to lose another meeting.
bool demand_rest(const RepairState& state, const SlotSet& span, InterpreterIndex who, Demands& demands) {
    const Problem& problem = state.problem();
    const int most = problem.interpreters[who].consecutive_most;
    if (most == 0) return true;
    const auto resource = state.of_interpreter(who);
    const SlotSet busy = state.busy(resource) | span;
    for (SlotIndex first = std::max(0, span.first() - most); first <= span.last(); ++first) {
        SlotIndex s = first;
        while (busy.contains(s) && s < first + most && runs_on(problem, s)) ++s;
        if (s < first + most || !busy.contains(s)) continue;
        const SlotSet row = SlotSet::range(first, s + 1);
        Demand demand;
        for (const MeetingIndex other : state.held(resource)) {
            const SlotSet theirs = state.span(other, state.at(other).slot);
            if (state.movable(other) && !(theirs & row).empty() && (theirs & span).empty())
                demand.choices.emplace_back(other, 1);
        }
        if (demand.choices.empty()) return false;
        demands.push_back(std::move(demand));
    }
    return true;
}

bool demand_slots(const RepairState& state, const SlotSet& span, InterpreterIndex who, Demands& demands) {
    const auto most = state.problem().interpreters[who].slots_most;
    if (!most) return true;
    const auto resource = state.of_interpreter(who);
    Demand demand;
    demand.need = (state.busy(resource) | span).count() - *most;
    if (demand.need <= 0) return true;
    int give = 0;
    for (const MeetingIndex other : state.held(resource)) {
        const SlotSet theirs = state.span(other, state.at(other).slot) - span;
        if (!state.movable(other) || theirs.empty()) continue;
        demand.choices.emplace_back(other, theirs.count());
        give += theirs.count();
    }
    if (give < demand.need) return false;
    demands.push_back(std::move(demand));
    return true;
}

class WaysOut {
public:
    WaysOut(const Demands& demands, int most) : demands_(demands), most_(most) {}

    std::vector<std::vector<MeetingIndex>> find() {
        from(0);
        for (auto& way : ways_) std::ranges::sort(way);
        std::ranges::sort(
            ways_, [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
        const auto same = std::ranges::unique(ways_);
        ways_.erase(same.begin(), same.end());
        return std::move(ways_);
    }

private:
    bool going(MeetingIndex m) const { return std::ranges::find(way_, m) != way_.end(); }

    void from(std::size_t next) {
        if (ways_.size() >= ways_most) return;
        while (next < demands_.size() && missing(demands_[next]) <= 0) ++next;
        if (next == demands_.size()) return ways_.push_back(way_);
        if (static_cast<int>(way_.size()) >= most_) return;
        for (const auto& [other, gives] : demands_[next].choices) {
            if (going(other)) continue;
            way_.push_back(other);
            from(next);
            way_.pop_back();
        }
    }
    int missing(const Demand& demand) const {
        if (demand.lacking) return demand.lacking(way_) ? 1 : 0;
        int missing = demand.need;
        for (const auto& [other, gives] : demand.choices) missing -= going(other) ? gives : 0;
        return missing;
    }

    const Demands& demands_;
    int most_;
    std::vector<MeetingIndex> way_;
    std::vector<std::vector<MeetingIndex>> ways_;
};

}  // namespace

bool demand_people(const RepairState& state, MeetingIndex m, SlotIndex slot, Demands& demands) {
    const SlotSet span = state.span(m, slot);
    for (const ParticipantIndex who : state.problem().meetings[m].sides) {
        if (!wanted(state, who)) return false;
        if (!demand_room(state, RepairState::of_participant(who), span, demands)) return false;
        if (!demand_session(state, who, slot, demands)) return false;
        if (!demand_own_rest(state, who, span, demands)) return false;
    }
    return demand_order(state, m, slot, demands);
}

bool demand_table(const RepairState& state, MeetingIndex m, SlotIndex slot, TableIndex table, Demands& demands) {
    const SlotSet span = state.span(m, slot);
    if (!(state.situation().closed_to_new[table] & span).empty()) return false;
    return demand_room(state, state.of_table(table), span, demands);
}

bool demand_interpreter(const RepairState& state, MeetingIndex m, SlotIndex slot, InterpreterIndex who,
                        Demands& demands) {
    const SlotSet span = state.span(m, slot);
    if (!(span - state.problem().interpreters[who].available).empty()) return false;
    return demand_room(state, state.of_interpreter(who), span, demands) && demand_rest(state, span, who, demands) &&
           demand_slots(state, span, who, demands);
}

bool fits(const RepairState& state, MeetingIndex m, const Placement& place) {
    Demands demands;
    return demand_people(state, m, place.slot, demands) &&
           (place.table == none || demand_table(state, m, place.slot, place.table, demands)) &&
           (place.interpreter == none || demand_interpreter(state, m, place.slot, place.interpreter, demands)) &&
           demands.empty();
}

std::vector<std::vector<MeetingIndex>> ways_out(const Demands& demands, int most) {
    if (demands.empty()) return {{}};
    return WaysOut(demands, most).find();
}

}  // namespace gyoryu::engine
