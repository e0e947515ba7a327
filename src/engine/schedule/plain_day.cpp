#include "engine/schedule/plain_day.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

bool plain(const Participant& one) { return !one.meetings_most && one.session_most.empty() && one.rests.empty(); }

bool only_slots_matter(const Compiled& c) {
    const Problem& p = c.problem;
    const bool measured = std::ranges::all_of(p.objective, [](const ObjectiveTerm& term) {
        return term.rule == RuleKey::unscheduled || term.rule == RuleKey::breaks;
    });
    return measured && p.interpreters.empty() && c.one_kind_of_place && c.classes.front().closed.empty() &&
           !c.some_guarded && !p.fairness_breaks_most && std::ranges::all_of(p.participants, plain);
}

}  // namespace

bool PlainDay::fits(const Compiled& c) {
    if (c.slot_count > 64 || c.participant_count() >= nobody) return false;
    if (c.meeting_count() == 0 || !only_slots_matter(c)) return false;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        if (c.duration[m] != 1 || c.starts[m].count() != c.slot_count || !c.before[m].empty()) return false;
    }
    return true;
}

PlainDay::PlainDay(const Compiled& c)
    : c_(c),
      slots_(c.slot_count),
      scopes_(c),
      all_(~DayMask{0} >> (64 - c.slot_count)),
      seats_(c.classes.front().capacity),
      partner_(static_cast<std::size_t>(c.participant_count()) * c.slot_count, nobody),
      busy_(c.participant_count()),
      count_(c.slot_count),
      chain_(c.participant_count()) {}

void PlainDay::place(MeetingIndex m, SlotIndex s) {
    const auto& [a, b] = c_.sides[m];
    at(a, s) = static_cast<Partner>(b);
    at(b, s) = static_cast<Partner>(a);
    busy_[a] |= DayMask{1} << s;
    busy_[b] |= DayMask{1} << s;
    ++count_[s];
}

bool PlainDay::colour() {
    for (const auto& own : c_.of_participant) {
        if (static_cast<int>(own.size()) > slots_) return false;
    }
    if (c_.meeting_count() > static_cast<std::int64_t>(seats_) * slots_) return false;
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (!place_somewhere(m)) return false;
    }
    return even_out();
}

/// In the emptiest slot in which both are idle.
bool PlainDay::place_somewhere(MeetingIndex m) {
    const auto& [a, b] = c_.sides[m];
    SlotIndex best = none;
    for (DayMask both = all_ & ~busy_[a] & ~busy_[b]; both != 0; both &= both - 1) {
        const SlotIndex s = std::countr_zero(both);
        if (best == none || count_[s] < count_[best]) best = s;
    }
    if (best == none) best = make_room(m);
    if (best == none) return false;
    place(m, best);
    return true;
}

/// A chain makes an idle slot of one side idle for the other, too, unless it leads to the first: between two sides it
/// never does.
SlotIndex PlainDay::make_room(MeetingIndex m) {
    const auto& [a, b] = c_.sides[m];
    for (DayMask others = all_ & ~busy_[b]; others != 0; others &= others - 1) {
        const SlotIndex idle_of_b = std::countr_zero(others);
        for (DayMask own = all_ & ~busy_[a]; own != 0; own &= own - 1) {
            const SlotIndex idle_of_a = std::countr_zero(own);
            if (follow(a, idle_of_b, idle_of_a) == b) continue;
            exchange(idle_of_b, idle_of_a);
            return idle_of_b;
        }
    }
    return none;
}

/// From the fullest slot to the emptiest along chains with one meeting more in the fullest: as many are there as the
/// counts differ.
bool PlainDay::even_out() {
    while (true) {
        const auto full = static_cast<SlotIndex>(std::ranges::max_element(count_) - count_.begin());
        const auto empty = static_cast<SlotIndex>(std::ranges::min_element(count_) - count_.begin());
        if (count_[full] <= seats_) return true;
        for (ParticipantIndex p = 0; p < people() && count_[full] > seats_ && count_[empty] < seats_; ++p) {
            if ((busy_[p] >> full & 1) == 0 || (busy_[p] >> empty & 1) != 0) continue;
            follow(p, full, empty);
            if (chain_length_ % 2 == 0) exchange(full, empty);
        }
    }
}

ParticipantIndex PlainDay::follow(ParticipantIndex p, SlotIndex from, SlotIndex to) {
    ParticipantIndex* next = chain_.data();
    *next++ = p;
    SlotIndex s = from, other = to;
    for (Partner with = at(p, s); with != nobody; with = at(p, s)) {
        p = with;
        *next++ = p;
        std::swap(s, other);
    }
    chain_length_ = static_cast<std::size_t>(next - chain_.data());
    return p;
}

void PlainDay::exchange(SlotIndex from, SlotIndex to) {
    const DayMask both = DayMask{1} << from | DayMask{1} << to;
    for (std::size_t i = 0; i < chain_length_; ++i) std::swap(at(chain_[i], from), at(chain_[i], to));
    busy_[chain_[0]] ^= both;
    busy_[chain_[chain_length_ - 1]] ^= both;
    if (chain_length_ % 2 == 1) return;
    --count_[from];
    ++count_[to];
}

bool PlainDay::turn_ring(ParticipantIndex p, SlotIndex one, SlotIndex other) {
    ParticipantIndex* next = chain_.data();
    *next++ = p;
    SlotIndex s = one, then = other;
    Partner with = at(p, s);
    for (; with != p && with != nobody; with = at(with, s)) {
        *next++ = with;
        std::swap(s, then);
    }
    if (with == nobody) return false;
    for (const ParticipantIndex* i = chain_.data(); i != next; ++i) std::swap(at(*i, one), at(*i, other));
    return true;
}

void PlainDay::stand_at(const std::vector<Choice>& choices) {
    std::ranges::fill(partner_, nobody);
    std::ranges::fill(busy_, 0);
    std::ranges::fill(count_, 0);
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) place(m, choices[m].start);
}

std::vector<Choice> PlainDay::choices() const {
    std::vector<Choice> out(c_.meeting_count());
    for (ParticipantIndex p = 0; p < people(); ++p) {
        DayMask given = 0;
        for (const MeetingIndex m : c_.of_participant[p]) {
            const auto& [a, b] = c_.sides[m];
            if (p != std::min(a, b)) continue;
            SlotIndex s = 0;
            while ((given >> s & 1) != 0 || at(p, s) != std::max(a, b)) ++s;
            given |= DayMask{1} << s;
            out[m] = {s, 0, none};
        }
    }
    return out;
}

}  // namespace gyoryu::engine
