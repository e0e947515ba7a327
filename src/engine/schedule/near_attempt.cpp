#include "engine/schedule/near_attempt.h"

#include "engine/schedule/twins.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t conflicts_of_look = 1'000;
/// Of so many looks one of each kind, whatever they found so far.
constexpr std::uint64_t turns = 12;
/// Of the way from a slot to the next, to bring meetings equally far into a random order.
constexpr std::uint64_t parts = 1'000'000;

}  // namespace

void NearAttempt::Kind::learn(SatAnswer answer, std::uint64_t work) {
    if (answer == SatAnswer::satisfiable) ++found;
    spent += work;
    if (answer == SatAnswer::unsatisfiable) size = std::min(size + size / 16 + 1, most);
    if (answer == SatAnswer::undecided) size = std::max(size - std::min(size, size / 16 + 1), least);
}

NearAttempt::NearAttempt(const Compiled& compiled, Goal goal, std::int64_t least, std::vector<Choice> now,
                         const SatSettings& settings)
    : Attempt(compiled, std::move(goal), settings),
      least_(least),
      reached_(this->goal().values.back()),
      now_(std::move(now)),
      random_(static_cast<std::uint64_t>(settings.seed)) {
    const auto people = static_cast<std::size_t>(c_.participant_count());
    time_ = {now_.size() / 2, 1, now_.size()};
    days_ = {people / 4, 1, people};
    order_twins();
    prefer(now_);
}

/// The clauses know one order of those only.
void NearAttempt::order_twins() {
    for (const auto& group : twins(c_)) {
        std::vector<Choice> choices;
        for (const MeetingIndex m : group) choices.push_back(now_[m]);
        std::ranges::sort(choices, {}, [](const Choice& one) { return std::pair(!one.placed(), one.start); });
        for (std::size_t i = 0; i < group.size(); ++i) now_[group[i]] = choices[i];
    }
}

bool NearAttempt::go_on_from(const std::vector<Choice>& better, const Goal& next) {
    if (goal() == next) return true;
    Goal lower = goal();
    lower.values.back() = next.values.back();
    if (lower != next || next.values.back() > goal().values.back() || !tighten(next.values.back())) return false;
    now_ = better;
    order_twins();
    prefer(now_);
    return true;
}

SatAnswer NearAttempt::run(std::uint64_t work_most, const std::stop_token& stop) {
    const std::uint64_t end = work() + work_most;
    bool found = false;
    while (work() < end && !stop.stop_requested() && !given_up()) {
        const SatAnswer answer = look(end - work(), stop);
        if (answer == SatAnswer::unsatisfiable && nothing_kept_) return found ? SatAnswer::satisfiable : answer;
        if (answer != SatAnswer::satisfiable) continue;
        found = true;
        now_ = Attempt::choices();
        reached_ = goal().values.back();
        prefer(now_);
        if (reached_ <= least_ || !tighten(reached_ - 1)) break;
    }
    return found ? SatAnswer::satisfiable : SatAnswer::undecided;
}

/// Breaks go away in a part of the day where everything may change, or by other days of a few while all others only
/// change whom they meet when; which of the two is better differs from event to event, so the one that found more for
/// its work is taken, and now and then each.
NearAttempt::Kind& NearAttempt::kind_of_look() {
    const std::uint64_t turn = looks_++ % turns;
    if (turn == 0) return time_;
    if (turn == 1) return days_;
    return time_.found * days_.spent >= days_.found * time_.spent ? time_ : days_;
}

SatAnswer NearAttempt::look(std::uint64_t work_most, const std::stop_token& stop) {
    const auto at = days();
    const std::uint64_t before = work();
    Kind& kind = kind_of_look();
    const auto kept = &kind == &time_ ? but_a_time(at) : but_some_days(at);
    const auto conflicts_most = std::min(solver().conflicts_for(work_most), conflicts_of_look);
    nothing_kept_ = kept.empty();
    const SatAnswer answer = solver().solve(kept, conflicts_most, stop);
    kind.learn(answer, work() - before);
    return answer;
}

std::vector<SlotSet> NearAttempt::days() const {
    std::vector<SlotSet> busy(c_.participant_count());
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        if (!now_[m].placed()) continue;
        for (const ParticipantIndex p : c_.sides[m]) busy[p] |= c_.span(m, now_[m].start);
    }
    return busy;
}

/// With a break, where there is one.
ParticipantIndex NearAttempt::somebody(const std::vector<SlotSet>& days) {
    std::vector<ParticipantIndex> some;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        if (c_.breaks_of(days[p]) > 0) some.push_back(p);
    }
    if (!some.empty()) return some[random_.below(some.size())];
    return static_cast<ParticipantIndex>(random_.below(days.size()));
}

/// All meetings are kept but somebody's and those nearest to a slot.
std::vector<Literal> NearAttempt::but_a_time(const std::vector<SlotSet>& days) {
    const ParticipantIndex one = somebody(days);
    const auto centre = static_cast<SlotIndex>(random_.below(static_cast<std::uint64_t>(c_.slot_count)));
    std::vector<std::pair<std::uint64_t, MeetingIndex>> far;
    for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
        const bool own = c_.sides[m][0] == one || c_.sides[m][1] == one;
        if (!now_[m].placed()) continue;
        const auto distance = static_cast<std::uint64_t>(own ? 0 : std::abs(now_[m].start - centre));
        far.emplace_back(distance * parts + random_.below(parts), m);
    }
    std::ranges::sort(far);
    std::vector<Literal> kept;
    for (std::size_t i = time_.size; i < far.size(); ++i) {
        const MeetingIndex m = far[i].second;
        kept.push_back(encoding().starts_at(m, now_[m].start));
    }
    return kept;
}

/// Everybody is busy when they are now, but somebody, whom they meet, and so on.
std::vector<Literal> NearAttempt::but_some_days(const std::vector<SlotSet>& days) {
    std::vector<char> open(days.size()), known(days.size());
    std::vector<ParticipantIndex> next{somebody(days)};
    known[next[0]] = 1;
    for (std::size_t i = 0; i < days_.size && !next.empty(); ++i) {
        std::swap(next[random_.below(next.size())], next.back());
        const ParticipantIndex p = next.back();
        next.pop_back();
        open[p] = 1;
        for (const MeetingIndex m : c_.of_participant[p]) {
            for (const ParticipantIndex q : c_.sides[m]) {
                if (!std::exchange(known[q], 1)) next.push_back(q);
            }
        }
    }
    std::vector<Literal> kept;
    for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
        for (SlotIndex s = 0; s < c_.slot_count && open[p] == 0; ++s) {
            const Literal busy = encoding().busy(p, s);
            if (busy != 0) kept.push_back(days[p].contains(s) ? busy : -busy);
        }
    }
    return kept;
}

}  // namespace gyoryu::engine
