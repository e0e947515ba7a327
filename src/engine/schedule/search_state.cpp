#include "engine/schedule/search_state.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::int64_t evenness = 16;  ///< squares that weigh as much as a step of a difference

int listed(const Compiled& c) {
    return static_cast<int>(std::ranges::count_if(c.of_participant, [](const auto& own) { return !own.empty(); }));
}

}  // namespace

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
      where_interrupted_(compiled.participant_count(), none),
      burden_(compiled.participant_count()),
      walk_(compiled.participant_count()),
      breaks_spread_(compiled.participant_count(), slots_most),
      burden_spread_(listed(compiled), slots_most * burden_most),
      load_spread_(static_cast<int>(compiled.problem.interpreters.size()), slots_most) {
    if (c_.some_split) {
        crowd_.resize(at_.size());
        full_.resize(c_.participant_count());
    }
    spreads_ = weights_.fairness_breaks + weights_.fairness_slots + weights_.interpreter_load > 0;
    words_ = std::ranges::any_of(rules_of_words, [&](RuleKey rule) { return weights_.of_words(rule) > 0; });
    places_ = c_.tables_apart;
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
        cost_ += cost_of_leaving_out(m);
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
    const Choice old = choices_[m];
    if (old.placed()) occupy(m, old, false);
    choices_[m] = choice;
    if (choice.placed()) occupy(m, choice, true);
    if (old.placed() != choice.placed()) {
        const int sign = choice.placed() ? -1 : 1;
        const std::int64_t priority = c_.meeting(m).priority;
        list(unplaced_, where_unplaced_, m, !choice.placed());
        unplaced_mandatory_ += c_.must[m] ? sign : 0;
        cost_ += sign * cost_of_leaving_out(m);
        score_[RuleKey::unscheduled] += sign * priority;
    }
    if (!c_.problem.earlier.empty() && c_.problem.earlier[m].placed()) {
        const SlotIndex home = c_.problem.earlier[m].slot;
        const int change = (choice.start != home ? 1 : 0) - (old.start != home ? 1 : 0);
        cost_ += change * weights_.distance;
        score_[RuleKey::distance_from_earlier] += change;
    }
    if (words_) {
        count_words(m, old, -1);
        count_words(m, choice, 1);
    }
    if (places_) count_places(m, old, choice);
    if (spreads_) count_spreads();
}

void SearchState::count_words(MeetingIndex m, const Choice& choice, int sign) {
    if (!choice.placed()) return;
    for (const RuleKey rule : rules_of_words) {
        if (weights_.of_words(rule) == 0 || !c_.counts_for(rule, m, choice.interpreter)) continue;
        cost_ += sign * weights_.of_words(rule);
        score_[rule] += sign;
    }
}

void SearchState::count_places(MeetingIndex m, const Choice& old, const Choice& now) {
    if (weights_.tables_changed > 0 && !c_.problem.earlier.empty() && c_.problem.earlier[m].placed()) {
        const auto changed = [&](const Choice& choice) {
            if (!choice.placed()) return 0;
            const TableIndex table = choice.table_class == none ? none : c_.classes[choice.table_class].tables.front();
            return table == c_.problem.earlier[m].table ? 0 : 1;
        };
        const int change = changed(now) - changed(old);
        cost_ += change * weights_.tables_changed;
        score_[RuleKey::tables_changed] += change;
    }
    if (weights_.walking == 0) return;
    for (const ParticipantIndex p : c_.sides[m]) {
        const int change = walk_of(p) - walk_[p];
        walk_[p] += change;
        cost_ += change * weights_.walking;
        score_[RuleKey::walking] += change;
    }
}

/// Where the objective asks at which tables people are, every class is one table.
TableIndex SearchState::table_at(ParticipantIndex p, SlotIndex s) const {
    const MeetingIndex m = at_[index(p, s)];
    const int k = m == none ? none : choices_[m].table_class;
    return k == none ? none : c_.classes[k].tables.front();
}

int SearchState::walk_of(ParticipantIndex p) const {
    if (c_.at_once[p] > 1) return 0;
    int metres = 0;
    TableIndex last = none;
    std::int32_t day = 0;
    for (SlotIndex s = busy_[p].first(); s != none; s = busy_[p].next(s + 1)) {
        const TableIndex table = table_at(p, s);
        if (table == none) continue;
        if (last != none && day == c_.problem.slots[s].day) metres += walk_between_m(c_.problem, last, table);
        last = table;
        day = c_.problem.slots[s].day;
    }
    return metres;
}

/// A difference alone has no slope for all but those at its two ends, so evenness counts a little beside it.
void SearchState::count_spreads() {
    const auto cost = [](const Spread& spread, std::int64_t weight) {
        return weight == 0 ? 0 : weight * spread.difference() + weight * spread.squares() / evenness;
    };
    const std::int64_t now = cost(breaks_spread_, weights_.fairness_breaks) +
                             cost(burden_spread_, weights_.fairness_slots) +
                             cost(load_spread_, weights_.interpreter_load);
    cost_ += now - spread_cost_;
    spread_cost_ = now;
}

void SearchState::occupy(MeetingIndex m, const Choice& choice, bool in) {
    const int duration = c_.duration[m];
    for (const ParticipantIndex p : c_.sides[m]) change_day(p, m, choice.start, in);
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
    if (weights_.interpreter_load == 0 || choice.interpreter == none) return;
    const int load = interpreter_busy_[choice.interpreter].count();
    load_spread_.move(in ? load - duration : load + duration, load);
}

/// The same for one who splits: a slot is taken when every delegate is.
void SearchState::crowd(ParticipantIndex p, MeetingIndex m, SlotIndex s, bool in) {
    auto& there = crowd_[index(p, s)];
    if (in) {
        there.push_back(m);
    } else {
        there.erase(std::ranges::find(there, m));
    }
    const bool full = static_cast<int>(there.size()) >= c_.at_once[p];
    at_[index(p, s)] = full ? there.front() : none;
    if (full) {
        full_[p].insert(s);
    } else {
        full_[p].erase(s);
    }
    if (there.empty()) {
        busy_[p].erase(s);
    } else {
        busy_[p].insert(s);
    }
}

void SearchState::change_day(ParticipantIndex p, MeetingIndex m, SlotIndex start, bool in) {
    const bool splits = c_.some_split && c_.at_once[p] > 1;
    for (SlotIndex s = start; s < start + c_.duration[m]; ++s) {
        if (splits) {
            crowd(p, m, s, in);
            continue;
        }
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
    if (spreads_) {
        breaks_spread_.move(had, has);
        const int burden = c_.burden_of(busy_[p]);
        burden_spread_.move(burden_[p], burden);
        burden_[p] = burden;
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

std::vector<std::int64_t> SearchState::rank() const {
    Score score = score_;
    if (weights_.fairness_breaks > 0) score[RuleKey::fairness_breaks] = breaks_spread_.difference();
    if (weights_.fairness_slots > 0) score[RuleKey::fairness_slots] = burden_spread_.difference();
    if (weights_.interpreter_load > 0) score[RuleKey::interpreter_load] = load_spread_.difference();
    auto values = level_values(c_.problem.objective, score);
    values.insert(values.begin(), {unplaced_mandatory_, unfair()});
    return values;
}

}  // namespace gyoryu::engine
