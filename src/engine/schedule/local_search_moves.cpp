// The moves of the local search: Kempe chains, insertions and ejections.
#include "engine/schedule/local_search.h"

#include <algorithm>
#include <limits>

namespace gyoryu::engine {

namespace {

constexpr std::size_t chain_most = 400;
constexpr std::int64_t anything = std::numeric_limits<std::int64_t>::max() / 4;

}  // namespace

/// Collects the meetings that change slots when m goes to `to`: whoever is in the way goes to m's slot, and so on.
bool LocalSearch::chain(MeetingIndex m, SlotIndex to) {
    const SlotIndex from = state_.at(m).start;
    chain_.clear();
    ++stamp_;
    chain_.push_back({m, to});
    seen_[m] = stamp_;
    for (std::size_t i = 0; i < chain_.size(); ++i) {
        const Step step = chain_[i];
        if (c_.duration[step.meeting] != 1 || !c_.starts[step.meeting].contains(step.to)) return false;
        for (const ParticipantIndex p : c_.sides[step.meeting]) {
            const MeetingIndex other = state_.meeting_at(p, step.to);
            if (other == none || seen_[other] == stamp_) continue;
            if (chain_.size() == chain_most) return false;
            seen_[other] = stamp_;
            chain_.push_back({other, step.to == to ? from : to});
        }
    }
    return !simple_ || chain_fits(from, to);
}

bool LocalSearch::chain_fits(SlotIndex from, SlotIndex to) const {
    int net = 0;
    for (const Step& step : chain_) net += step.to == to ? 1 : -1;
    if (net == 0) return true;
    return state_.class_free(0, net > 0 ? to : from, 1);
}

/// The change of the days at the chain's ends; who is in two of its meetings stays as busy as before.
std::int64_t LocalSearch::chain_cost() const {
    std::int64_t change = 0;
    for (const Step& step : chain_) {
        const SlotIndex from = state_.at(step.meeting).start;
        for (const ParticipantIndex p : c_.sides[step.meeting]) {
            if (state_.meeting_at(p, step.to) != none || c_.at_once[p] > 1) continue;
            SlotSet busy = state_.busy(p);
            const int meetings = state_.meetings_of(p);
            change -= state_.day_cost(p, busy, meetings);
            busy.erase(from);
            busy.insert(step.to);
            change += state_.day_cost(p, busy, meetings);
        }
    }
    return change;
}

bool LocalSearch::apply_chain() {
    for (const Step& step : chain_) state_.remove(step.meeting);
    for (const Step& step : chain_) {
        if (c_.some_guarded ? !state_.open(step.meeting, step.to) : !state_.in_order(step.meeting, step.to)) {
            return false;
        }
        if (session_caps_ && !state_.wanted(step.meeting, step.to)) return false;
        const auto choice = state_.resources(step.meeting, step.to);
        if (!choice) return false;
        state_.place(step.meeting, *choice);
    }
    return true;
}

bool LocalSearch::kempe(MeetingIndex m, SlotIndex to, std::int64_t threshold) {
    if (c_.duration[m] != 1) return force(m, to, threshold);
    if (!chain(m, to) || chain_cost() > threshold) return false;
    const std::int64_t before = state_.cost();
    if (!apply_chain() || state_.cost() - before > threshold) {
        state_.rollback();
        return false;
    }
    commit();
    if (state_.cost() < before) keep_best();
    return true;
}

/// A random one of the slots where a table and an interpreter are free for the meeting, else any of them.
SlotIndex LocalSearch::roomy(MeetingIndex m, const SlotSet& slots) {
    const SlotIndex first = any_of(slots);
    SlotIndex s = first;
    do {
        if (s == none || state_.has_room(m, s)) return s;
        s = slots.next(s + 1);
        if (s == none) s = slots.first();
    } while (s != first);
    return first;
}

/// Into a slot in which one side is free: what the other side has there moves, by a chain, to a slot in which that one
/// is free. Between people of two sides such a chain never comes back to the first, so it always makes room.
void LocalSearch::insert_by_chain(MeetingIndex m, std::int64_t rise) {
    const auto side = random_.below(2);
    const ParticipantIndex held = c_.sides[m][side], free = c_.sides[m][1 - side];
    const SlotIndex to = any_of((c_.starts[m] & state_.busy(held)) - state_.busy(free));
    if (to == none || c_.duration[m] != 1) return;
    const MeetingIndex other = state_.meeting_at(held, to);
    if (other == none) return;
    const SlotIndex away = roomy(other, c_.starts[other] - state_.busy(held));
    if (away == none || !chain(other, away)) return;
    const std::int64_t before = state_.cost();
    if (!apply_chain() || !state_.open(m, to) || !state_.wanted(m, to)) return state_.rollback();
    const auto choice = state_.resources(m, to);
    if (!choice) return state_.rollback();
    state_.place(m, *choice);
    settle(before, rise);
}

/// Puts the meeting there whatever is in the way; what was thrown out looks for another place.
bool LocalSearch::force(MeetingIndex m, SlotIndex to, std::int64_t rise) {
    const std::int64_t before = state_.cost();
    ejected_.clear();
    if (state_.at(m).placed()) state_.remove(m);
    eject_for(m, to);
    auto choice = state_.resources(m, to);
    if (!choice) {
        eject_from_interpreter(m, to);
        eject_from_class(m, to);
        choice = state_.resources(m, to);
    }
    if (!choice || !state_.open(m, to) || !state_.wanted(m, to)) {
        state_.rollback();
        return false;
    }
    state_.place(m, *choice);
    const auto homeless = ejected_;
    for (const MeetingIndex other : homeless) insert_best(other);
    settle(before, rise);
    return true;
}

void LocalSearch::eject_for(MeetingIndex m, SlotIndex to) {
    const auto eject = [&](MeetingIndex other) {
        state_.remove(other);
        ejected_.push_back(other);
    };
    for (const ParticipantIndex p : c_.sides[m]) {
        for (SlotIndex s = to; s < to + c_.duration[m]; ++s) {
            if (const MeetingIndex other = state_.meeting_at(p, s); other != none) eject(other);
        }
    }
    for (const auto* list : {&c_.before[m], &c_.behind[m]}) {
        for (const MeetingIndex other : *list) {
            if (!state_.in_order(m, to) && state_.at(other).placed()) eject(other);
        }
    }
    // Whoever already meets as many as they want gives one up.
    for (int tries = 0; tries < 4 && !state_.wanted(m, to); ++tries) {
        const ParticipantIndex p = c_.sides[m][tries % 2];
        const auto& own = c_.of_participant[p];
        const MeetingIndex other = own[random_.below(own.size())];
        if (other != m && state_.at(other).placed()) eject(other);
    }
}

void LocalSearch::eject_from_class(MeetingIndex m, SlotIndex to) {
    const auto& classes = c_.classes_of[m];
    if (classes.empty()) return;
    const int k = classes[random_.below(classes.size())];
    if (state_.class_free(k, to, c_.duration[m])) return;
    // Any meeting of the slot at this class, found from a random participant on.
    const auto people = static_cast<std::uint64_t>(c_.participant_count());
    const auto start = random_.below(people);
    for (std::uint64_t i = 0; i < people; ++i) {
        const auto p = static_cast<ParticipantIndex>((start + i) % people);
        const MeetingIndex other = state_.meeting_at(p, to);
        if (other == none || state_.at(other).table_class != k) continue;
        state_.remove(other);
        ejected_.push_back(other);
        return;
    }
}

void LocalSearch::eject_from_interpreter(MeetingIndex m, SlotIndex to) {
    const auto& able = c_.interpreters_of[m];
    if (able.empty()) return;
    const InterpreterIndex i = able[random_.below(able.size())];
    const int reach = c_.problem.interpreters[i].consecutive_most > 0 ? 1 : 0;
    for (SlotIndex s = std::max(0, to - reach); s < std::min(c_.slot_count, to + c_.duration[m] + reach); ++s) {
        const MeetingIndex other = state_.interpreted_at(i, s);
        if (other == none || (s < to && random_.below(2) == 0)) continue;
        state_.remove(other);
        ejected_.push_back(other);
    }
}

/// The open start that costs least, if any has the resources.
bool LocalSearch::insert_best(MeetingIndex m) {
    std::int64_t best_cost = anything;
    SlotIndex best = none;
    int ties = 0;
    for (SlotIndex s = c_.starts[m].first(); s != none; s = c_.starts[m].next(s + 1)) {
        if (!state_.open(m, s) || !state_.wanted(m, s)) continue;
        std::int64_t cost = 0;
        for (const ParticipantIndex p : c_.sides[m]) {
            const SlotSet busy = state_.busy(p) | c_.span(m, s);
            cost += state_.day_cost(p, busy, state_.meetings_of(p) + 1);
        }
        if (cost > best_cost) continue;
        ties = cost < best_cost ? 1 : ties + 1;
        if (random_.below(static_cast<std::uint64_t>(ties)) != 0) continue;
        if (!state_.has_room(m, s)) continue;
        best = s;
        best_cost = cost;
    }
    if (best == none) return false;
    const auto choice = state_.resources(m, best);
    if (!choice) return false;
    state_.place(m, *choice);
    return true;
}

}  // namespace gyoryu::engine
