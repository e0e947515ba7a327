#include "engine/explain/let_in.h"

#include "engine/explain/keep_tables.h"
#include "engine/rules/hard_rule.h"
#include "engine/schedule/placement_bound.h"
#include "engine/schedule/quick_bound.h"
#include "engine/schedule/search_state.h"
#include "engine/schedule/solve.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr int depth_most = 3;
constexpr std::size_t aside_most = 3;

std::vector<Choice> choices_of(const Compiled& c, const Timetable& timetable) {
    std::vector<Choice> choices(c.problem.meetings.size());
    for (std::size_t m = 0; m < choices.size(); ++m) {
        const Placement& at = timetable.placements()[m];
        if (!at.placed()) continue;
        choices[m] = {at.slot, at.table == none ? none : c.class_of_table[at.table], at.interpreter};
    }
    return choices;
}

class Chains {
public:
    Chains(const Compiled& compiled, const Timetable& timetable, std::int64_t looks_most, std::stop_token stop)
        : c_(compiled), state_(compiled), looks_left_(looks_most), stop_(std::move(stop)) {
        state_.load(choices_of(c_, timetable));
        locked_.assign(c_.problem.meetings.size(), 0);
        for (std::size_t m = 0; m < locked_.size(); ++m) {
            const Meeting& meeting = c_.problem.meetings[m];
            locked_[m] = meeting.frozen || meeting.fixed_slot ? 1 : 0;
        }
    }

    const std::vector<Choice>& choices() const { return state_.unload(); }

    /// Until a whole round lets nobody in.
    void run() {
        for (bool any = true; any && !over();) {
            any = false;
            for (const MeetingIndex m : waiting()) any = let_in(m) || any;
        }
    }

private:
    bool over() const { return looks_left_ <= 0 || stop_.stop_requested(); }

    std::vector<MeetingIndex> waiting() const {
        std::vector<MeetingIndex> list = state_.unplaced();
        std::ranges::sort(list, {},
                          [&](MeetingIndex m) { return std::tuple(-c_.meeting(m).priority, c_.starts[m].count(), m); });
        return list;
    }

    bool let_in(MeetingIndex m) {
        const bool kept = state_.valid();
        for (int depth = 0; depth <= depth_most && !over(); ++depth) {
            const std::size_t mark = log_.size();
            if (!place(m, depth)) continue;
            // A demand for fairness is about everybody's day: only the whole change can be looked at.
            if (state_.valid() || !kept) return true;
            undo(mark);
        }
        return false;
    }

    bool place(MeetingIndex m, int depth) {
        if (const auto best = cheapest_free(m)) {
            set(m, *best);
            return true;
        }
        if (depth == 0) return false;
        for (SlotIndex s = 0; s < c_.slot_count && !over(); ++s) {
            if (c_.starts[m].contains(s) && state_.in_order(m, s) && make_room(m, s, depth)) return true;
        }
        return false;
    }

    std::optional<Choice> cheapest_free(MeetingIndex m) {
        std::optional<Choice> best;
        std::int64_t best_cost = 0;
        for (SlotIndex s = 0; s < c_.slot_count; ++s) {
            if (!c_.starts[m].contains(s)) continue;
            const auto choice = free_choice(m, s);
            if (!choice) continue;
            state_.place(m, *choice);
            const std::int64_t cost = state_.cost();
            state_.remove(m);
            if (best && cost >= best_cost) continue;
            best = choice;
            best_cost = cost;
        }
        return best;
    }

    std::optional<Choice> free_choice(MeetingIndex m, SlotIndex s) {
        --looks_left_;
        if (!state_.open(m, s) || !state_.wanted(m, s)) return std::nullopt;
        if (!c_.interpreted[m]) return with_table(m, s, none);
        for (const InterpreterIndex i : c_.interpreters_of[m]) {
            if (!state_.interpreter_free(i, s, c_.meeting(m).duration)) continue;
            if (const auto choice = with_table(m, s, i)) return choice;
        }
        return std::nullopt;
    }

    std::optional<Choice> with_table(MeetingIndex m, SlotIndex s, InterpreterIndex interpreter) const {
        const auto seat = interpreter == none ? std::nullopt : c_.problem.interpreters[interpreter].seat;
        if (seat) return Choice{s, c_.class_of_table[*seat], interpreter};
        if (c_.meeting(m).mode == Mode::video) return Choice{s, none, interpreter};
        for (const int k : c_.classes_of[m]) {
            if (state_.class_free(k, s, c_.meeting(m).duration)) return Choice{s, k, interpreter};
        }
        return std::nullopt;
    }

    /// Both sides' other meetings must leave; then a table and an interpreter, for each of which one more may.
    bool make_room(MeetingIndex m, SlotIndex s, int depth) {
        std::vector<MeetingIndex> aside;
        for (SlotIndex t = s; t < s + c_.meeting(m).duration; ++t) {
            for (const ParticipantIndex who : c_.meeting(m).sides) add(aside, state_.meeting_at(who, t));
        }
        if (!movable(aside)) return false;
        const std::size_t mark = log_.size();
        for (const MeetingIndex other : aside) set(other, Choice{});
        bool done = state_.wanted(m, s) && settle(m, s, aside, depth);
        if (!done && state_.wanted(m, s)) {
            for (const MeetingIndex holder : holders(m, s)) {
                if (over() || done) break;
                const std::size_t before = log_.size();
                auto with = aside;
                add(with, holder);
                if (!movable(with)) continue;
                set(holder, Choice{});
                done = settle(m, s, with, depth);
                if (!done) undo(before);
            }
        }
        if (!done) undo(mark);
        return done;
    }

    /// Puts the meeting there, where it is free now, and finds other places for those that left.
    bool settle(MeetingIndex m, SlotIndex s, const std::vector<MeetingIndex>& aside, int depth) {
        const auto choice = free_choice(m, s);
        if (!choice) return false;
        const std::size_t mark = log_.size();
        set(m, *choice);
        locked_[m] += 1;
        const bool all = std::ranges::all_of(aside, [&](MeetingIndex other) { return place(other, depth - 1); });
        locked_[m] -= 1;
        if (!all) undo(mark);
        return all;
    }

    /// Meetings that hold what this one lacks at the slot: an able interpreter, or a table of a class it may use.
    std::vector<MeetingIndex> holders(MeetingIndex m, SlotIndex s) const {
        std::vector<MeetingIndex> list;
        for (SlotIndex t = s; t < s + c_.meeting(m).duration; ++t) {
            if (c_.interpreted[m]) {
                for (const InterpreterIndex i : c_.interpreters_of[m]) add(list, state_.interpreted_at(i, t));
            }
            if (with_table(m, s, none)) continue;
            for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
                const MeetingIndex other = state_.meeting_at(p, t);
                if (other == none) continue;
                if (std::ranges::find(c_.classes_of[m], state_.at(other).table_class) != c_.classes_of[m].end())
                    add(list, other);
            }
        }
        return list;
    }

    static void add(std::vector<MeetingIndex>& list, MeetingIndex m) {
        if (m != none && std::ranges::find(list, m) == list.end()) list.push_back(m);
    }
    bool movable(const std::vector<MeetingIndex>& list) const {
        return list.size() <= aside_most && std::ranges::none_of(list, [&](MeetingIndex m) { return locked_[m] > 0; });
    }

    void set(MeetingIndex m, const Choice& choice) {
        log_.emplace_back(m, state_.at(m));
        state_.place(m, choice);
        state_.commit();
    }
    void undo(std::size_t mark) {
        for (; log_.size() > mark; log_.pop_back()) state_.place(log_.back().first, log_.back().second);
        state_.commit();
    }

    const Compiled& c_;
    SearchState state_;
    std::int64_t looks_left_;
    std::stop_token stop_;
    std::vector<int> locked_;
    std::vector<std::pair<MeetingIndex, Choice>> log_;
};

int placed_in(const Timetable& timetable) {
    return static_cast<int>(std::ranges::count_if(timetable.placements(), &Placement::placed));
}

/// Rules that a timetable may break before somebody is let in, since letting in can only mend them or is not about
/// them.
bool tolerated(RuleKey rule) { return rule == RuleKey::mandatory || rule == RuleKey::fairness_range; }

bool keeps_rules(const Problem& problem, const Timetable& timetable) {
    const Occupancy occupancy(problem, timetable);
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(problem.meetings.size()); ++m) {
        const Placement& at = timetable.at(m);
        if (!at.placed()) continue;
        std::vector<Breach> list;
        Findings findings(&list);
        find_all(occupancy, {m, at.slot, at.table, at.interpreter}, findings);
        if (!std::ranges::all_of(list, tolerated, &Breach::rule)) return false;
    }
    return true;
}

/// The same event where the number of meetings counts, then how few of them move, and those placed must stay so.
Problem counted(const Problem& problem, const Timetable& timetable) {
    Problem to = problem;
    to.objective = {{RuleKey::unscheduled, 0, 1}, {RuleKey::distance_from_earlier, 1, 1}};
    to.earlier = timetable.placements();
    to.meetings_floor = 0;
    for (std::size_t m = 0; m < to.meetings.size(); ++m) {
        to.meetings[m].priority = 1;
        to.meetings[m].mandatory = timetable.placements()[m].placed();
    }
    return to;
}

/// Proves that no more can be let in, or finds a timetable with more.
void prove(const Problem& problem, const Timetable& before, std::uint64_t work_most, std::stop_token stop,
           LetIn& found) {
    const Problem count = counted(problem, before);
    const auto waiting = static_cast<std::int64_t>(problem.meetings.size()) - placed_in(before);
    {
        const Compiled compiled(count);
        if (compiled.hopeless) return;
        std::int64_t left_out = fewest_unscheduled(compiled);
        if (work_most > 0) left_out = std::max(left_out, fewest_unscheduled_by_numbers(compiled).value_or(0));
        found.placed_most = static_cast<int>(std::min<std::int64_t>(found.placed_most, waiting - left_out));
    }
    found.placed_most = std::max(found.placed_most, found.placed_more);
    if (work_most == 0 || found.exact()) return;
    Observer nobody;
    const Outcome outcome = solve(count, {.work_most = work_most}, std::move(stop), nobody);
    if (outcome.status == Status::infeasible || outcome.timetable.empty()) return;
    const int more = placed_in(outcome.timetable) - placed_in(before);
    if (more > found.placed_more) {
        found.placed_more = more;
        found.timetable = outcome.timetable;
    }
    const auto most = waiting - outcome.bound[RuleKey::unscheduled];
    found.placed_most = static_cast<int>(std::clamp<std::int64_t>(most, found.placed_more, found.placed_most));
}

}  // namespace

LetIn let_in(const Problem& problem, const Timetable& timetable, const LetInLimits& limits, std::stop_token stop) {
    LetIn found{timetable, 0, static_cast<int>(problem.meetings.size()) - placed_in(timetable)};
    if (found.placed_most == 0 || !keeps_rules(problem, timetable)) return found;
    {
        const Compiled compiled(problem);
        Chains chains(compiled, timetable, limits.looks_most, stop);
        chains.run();
        auto with = keep_tables(compiled, chains.choices(), timetable);
        if (keeps_rules(problem, with)) {
            found.placed_more = placed_in(with) - placed_in(timetable);
            found.timetable = std::move(with);
        }
    }
    prove(problem, timetable, limits.proof_work_most, std::move(stop), found);
    return found;
}

}  // namespace gyoryu::engine
