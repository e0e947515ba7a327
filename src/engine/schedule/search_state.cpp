#include "engine/schedule/search_state.h"

#include <algorithm>

namespace gyoryu::engine {

bool counted_by_search(RuleKey rule) {
    return rule == RuleKey::unscheduled || rule == RuleKey::breaks || rule == RuleKey::longest_wait ||
           rule == RuleKey::fairness_floor || rule == RuleKey::distance_from_earlier;
}

SearchState::SearchState(const Compiled& compiled)
    : c_(compiled),
      weights_(compiled.problem),
      choices_(compiled.meeting_count()),
      at_(static_cast<std::size_t>(compiled.participant_count()) * compiled.slot_count, none),
      busy_(compiled.participant_count()),
      breaks_(compiled.participant_count()),
      wait_(compiled.participant_count()),
      count_(compiled.participant_count()),
      due_(compiled.participant_count()),
      day_cost_(compiled.participant_count()),
      session_count_(compiled.participant_count()),
      breaks_histogram_(slots_most + 1),
      class_use_(compiled.classes.size(), std::vector<int>(compiled.slot_count)),
      interpreter_at_(compiled.problem.interpreters.size(), std::vector<MeetingIndex>(compiled.slot_count, none)),
      interpreter_busy_(compiled.problem.interpreters.size()),
      where_unplaced_(compiled.meeting_count(), none),
      where_interrupted_(compiled.participant_count(), none) {
    breaks_histogram_[0] = c_.participant_count();
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        due_[p] = std::min(c_.problem.meetings_floor, static_cast<int>(c_.of_participant[p].size()));
        session_count_[p].assign(c_.problem.participants[p].session_most.size(), 0);
        day_cost_[p] = day_cost(p, busy_[p], 0);
        cost_ += day_cost_[p];
        score_[RuleKey::fairness_floor] += due_[p];
    }
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        list(unplaced_, where_unplaced_, m, true);
        const Meeting& meeting = c_.meeting(m);
        unplaced_mandatory_ += c_.must[m] ? 1 : 0;
        cost_ += c_.must[m] ? weights_.unplaced_mandatory : weights_.unplaced * meeting.priority;
        score_[RuleKey::unscheduled] += meeting.priority;
        if (!c_.problem.earlier.empty() && c_.problem.earlier[m].placed()) {
            cost_ += weights_.distance;
            ++score_[RuleKey::distance_from_earlier];
        }
    }
}

void SearchState::load(const std::vector<Choice>& choices) {
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (choices_[m].placed() && !(choices_[m] == choices[m])) set(m, Choice{});
    }
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (!(choices_[m] == choices[m])) set(m, choices[m]);
    }
    commit();
}

void SearchState::place(MeetingIndex m, const Choice& choice) {
    journal_.emplace_back(m, choices_[m]);
    set(m, choice);
}

void SearchState::remove(MeetingIndex m) { place(m, Choice{}); }

void SearchState::rollback() {
    while (!journal_.empty()) {
        set(journal_.back().first, journal_.back().second);
        journal_.pop_back();
    }
}

void SearchState::set(MeetingIndex m, const Choice& choice) {
    const Meeting& meeting = c_.meeting(m);
    const Choice old = choices_[m];
    if (old.placed()) occupy(m, old, false);
    choices_[m] = choice;
    if (choice.placed()) occupy(m, choice, true);
    if (old.placed() != choice.placed()) {
        const int sign = choice.placed() ? -1 : 1;
        list(unplaced_, where_unplaced_, m, !choice.placed());
        unplaced_mandatory_ += c_.must[m] ? sign : 0;
        cost_ += sign * (c_.must[m] ? weights_.unplaced_mandatory : weights_.unplaced * meeting.priority);
        score_[RuleKey::unscheduled] += sign * meeting.priority;
    }
    if (!c_.problem.earlier.empty() && c_.problem.earlier[m].placed()) {
        const SlotIndex home = c_.problem.earlier[m].slot;
        const int change = (choice.start != home ? 1 : 0) - (old.start != home ? 1 : 0);
        cost_ += change * weights_.distance;
        score_[RuleKey::distance_from_earlier] += change;
    }
}

void SearchState::occupy(MeetingIndex m, const Choice& choice, bool in) {
    const int duration = c_.meeting(m).duration;
    for (const ParticipantIndex p : c_.meeting(m).sides) change_day(p, m, choice.start, in);
    for (SlotIndex s = choice.start; s < choice.start + duration; ++s) {
        if (choice.table_class != none) class_use_[choice.table_class][s] += in ? 1 : -1;
        if (choice.interpreter == none) continue;
        interpreter_at_[choice.interpreter][s] = in ? m : none;
        if (in) {
            interpreter_busy_[choice.interpreter].insert(s);
        } else {
            interpreter_busy_[choice.interpreter].erase(s);
        }
    }
}

void SearchState::change_day(ParticipantIndex p, MeetingIndex m, SlotIndex start, bool in) {
    for (SlotIndex s = start; s < start + c_.meeting(m).duration; ++s) {
        at_[index(p, s)] = in ? m : none;
        if (in) {
            busy_[p].insert(s);
        } else {
            busy_[p].erase(s);
        }
    }
    count_[p] += in ? 1 : -1;
    const auto session = static_cast<std::size_t>(c_.problem.slots[start].session);
    if (session < session_count_[p].size()) session_count_[p][session] += in ? 1 : -1;
    const int had = breaks_[p];
    const int has = breaks_[p] = c_.breaks_of(busy_[p]);
    score_[RuleKey::breaks] += has - had;
    if (weights_.longest_wait > 0) {
        score_[RuleKey::longest_wait] -= wait_[p];
        score_[RuleKey::longest_wait] += wait_[p] = c_.longest_wait_of(busy_[p]);
    }
    if (due_[p] > 0) {
        const int before = std::max(0, due_[p] - (count_[p] - (in ? 1 : -1)));
        score_[RuleKey::fairness_floor] += std::max(0, due_[p] - count_[p]) - before;
    }
    if (had != has) {
        --breaks_histogram_[had];
        ++breaks_histogram_[has];
        if ((had == 0) != (has == 0)) list(interrupted_, where_interrupted_, p, has > 0);
    }
    const std::int64_t cost = day_cost(p, busy_[p], count_[p]);
    cost_ += cost - day_cost_[p];
    day_cost_[p] = cost;
    if (weights_.unfair > 0 && had != has) {
        const std::int64_t now = unfair();
        cost_ += (now - unfair_) * weights_.unfair;
        unfair_ = now;
    }
}

std::int64_t SearchState::day_cost(ParticipantIndex p, const SlotSet& busy, int meetings) const {
    const int breaks = c_.breaks_of(busy);
    std::int64_t cost = weights_.breaks * breaks;
    if (breaks > 0) cost += weights_.idle * c_.idle_within(busy);
    if (weights_.longest_wait > 0) cost += weights_.longest_wait * c_.longest_wait_of(busy);
    if (weights_.floor > 0) cost += weights_.floor * std::max(0, due_[p] - meetings);
    return cost;
}

/// Breaks beyond the range that starts at the least anyone has.
std::int64_t SearchState::unfair() const {
    if (!c_.problem.fairness_breaks_most) return 0;
    std::size_t least = 0;
    while (least < breaks_histogram_.size() && breaks_histogram_[least] == 0) ++least;
    std::int64_t beyond = 0;
    const std::size_t allowed = least + *c_.problem.fairness_breaks_most;
    const std::size_t end = std::min<std::size_t>(breaks_histogram_.size(), c_.slot_count + 1);
    for (std::size_t b = allowed + 1; b < end; ++b) {
        beyond += static_cast<std::int64_t>(b - allowed) * breaks_histogram_[b];
    }
    return beyond;
}

void SearchState::list(std::vector<std::int32_t>& items, std::vector<std::int32_t>& where, std::int32_t item, bool in) {
    if (in) {
        where[item] = static_cast<std::int32_t>(items.size());
        items.push_back(item);
        return;
    }
    const std::int32_t hole = where[item];
    items[hole] = items.back();
    where[items[hole]] = hole;
    items.pop_back();
    where[item] = none;
}

bool SearchState::open(MeetingIndex m, SlotIndex s) const {
    if (!c_.starts[m].contains(s)) return false;
    const Meeting& meeting = c_.meeting(m);
    for (SlotIndex t = s; t < s + meeting.duration; ++t) {
        if (busy_[meeting.sides[0]].contains(t) || busy_[meeting.sides[1]].contains(t)) return false;
    }
    return in_order(m, s);
}

bool SearchState::in_order(MeetingIndex m, SlotIndex s) const {
    for (const MeetingIndex before : c_.before[m]) {
        const Choice& other = choices_[before];
        if (other.placed() && other.start + c_.meeting(before).duration > s) return false;
    }
    for (const MeetingIndex later : c_.behind[m]) {
        const Choice& other = choices_[later];
        if (other.placed() && s + c_.meeting(m).duration > other.start) return false;
    }
    return true;
}

bool SearchState::caps_allow(ParticipantIndex p, SlotIndex s) const {
    const Participant& one = c_.problem.participants[p];
    if (one.meetings_most && count_[p] >= *one.meetings_most) return false;
    const auto session = static_cast<std::size_t>(c_.problem.slots[s].session);
    if (session >= one.session_most.size() || !one.session_most[session]) return true;
    return session_count_[p][session] < *one.session_most[session];
}

bool SearchState::wanted(MeetingIndex m, SlotIndex s) const {
    return caps_allow(c_.meeting(m).sides[0], s) && caps_allow(c_.meeting(m).sides[1], s);
}

bool SearchState::class_free(int k, SlotIndex s, int duration) const {
    for (SlotIndex t = s; t < s + duration; ++t) {
        if (class_use_[k][t] >= c_.classes[k].capacity_at(t)) return false;
    }
    return true;
}

/// Availability, rest and the most slots; not whether the interpreter is busy in the span itself.
bool SearchState::interpreter_may(InterpreterIndex i, SlotIndex s, int duration) const {
    const Interpreter& one = c_.problem.interpreters[i];
    SlotSet busy = interpreter_busy_[i];
    for (SlotIndex t = s; t < s + duration; ++t) {
        if (!one.available.contains(t)) return false;
        busy.insert(t);
    }
    if (one.slots_most && busy.count() > *one.slots_most) return false;
    if (one.consecutive_most == 0) return true;
    int run = duration;
    for (SlotIndex t = s; t > 0 && busy.contains(t - 1) && c_.runs_on.contains(t - 1); --t) ++run;
    for (SlotIndex t = s + duration - 1; c_.runs_on.contains(t) && busy.contains(t + 1); ++t) ++run;
    return run <= one.consecutive_most;
}

bool SearchState::interpreter_free(InterpreterIndex i, SlotIndex s, int duration) const {
    for (SlotIndex t = s; t < s + duration; ++t) {
        if (interpreter_at_[i][t] != none) return false;
    }
    const auto& seat = c_.problem.interpreters[i].seat;
    if (seat && !class_free(c_.class_of_table[*seat], s, duration)) return false;
    return interpreter_may(i, s, duration);
}

InterpreterIndex SearchState::free_interpreter(MeetingIndex m, SlotIndex s) const {
    InterpreterIndex best = none;
    int best_load = 0;
    for (const InterpreterIndex i : c_.interpreters_of[m]) {
        // The list is ordered by versatility; among equals the least loaded.
        const auto pairs = c_.problem.interpreters[i].pairs.size();
        if (best != none && pairs > c_.problem.interpreters[best].pairs.size()) break;
        if (!interpreter_free(i, s, c_.meeting(m).duration)) continue;
        const int load = interpreter_busy_[i].count();
        if (best != none && load >= best_load) continue;
        best = i;
        best_load = load;
    }
    return best;
}

/// Somebody able is at another meeting of this very slot that somebody else can take over.
InterpreterIndex SearchState::passed_on_interpreter(MeetingIndex m, SlotIndex s) {
    if (c_.meeting(m).duration != 1) return none;
    for (const InterpreterIndex i : c_.interpreters_of[m]) {
        const MeetingIndex other = interpreter_at_[i][s];
        if (other == none || c_.meeting(other).duration != 1 || c_.problem.interpreters[i].seat) continue;
        const InterpreterIndex instead = free_interpreter(other, s);
        if (instead == none || c_.problem.interpreters[instead].seat) continue;
        Choice passed = choices_[other];
        passed.interpreter = instead;
        place(other, passed);
        return i;
    }
    return none;
}

std::optional<Choice> SearchState::resources(MeetingIndex m, SlotIndex s) {
    Choice choice{s, none, none};
    const int duration = c_.meeting(m).duration;
    if (c_.interpreted[m]) {
        choice.interpreter = free_interpreter(m, s);
        if (choice.interpreter == none) choice.interpreter = passed_on_interpreter(m, s);
        if (choice.interpreter == none) return std::nullopt;
        const auto& seat = c_.problem.interpreters[choice.interpreter].seat;
        if (seat) {
            choice.table_class = c_.class_of_table[*seat];
            return choice;
        }
    }
    if (c_.classes_of[m].empty()) return choice;
    for (const int k : c_.classes_of[m]) {
        if (!class_free(k, s, duration)) continue;
        choice.table_class = k;
        return choice;
    }
    return std::nullopt;
}

std::vector<std::int64_t> SearchState::rank() const {
    auto values = level_values(c_.problem.objective, score_);
    values.insert(values.begin(), {unplaced_mandatory_, unfair()});
    return values;
}

}  // namespace gyoryu::engine
