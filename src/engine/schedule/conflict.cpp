#include "engine/schedule/conflict.h"

#include "base/assertions.h"
#include "engine/schedule/participant_bound.h"
#include "engine/schedule/sat_encoding.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t first_conflicts = 2'000'000;
constexpr std::uint64_t test_conflicts = 20'000;    ///< to find out whether the others can be met without one
constexpr std::uint64_t tests_conflicts = 200'000;  ///< to find out of all of them
constexpr std::int64_t starts_most = 60'000;

class Reduction {
public:
    Reduction(const Compiled& compiled, const std::stop_token& stop)
        : solver_({.counting = true}), encoding_(compiled, solver_, SatEncoding::Use::conflict), stop_(stop) {}

    /// What one proof uses.
    Conflict first() {
        for (const auto& [demand, literal] : encoding_.demands()) core_.push_back(literal);
        if (solver_.solve(core_, first_conflicts, stop_) == SatAnswer::unsatisfiable) {
            keep_failed(core_);
        } else {
            core_.clear();
        }
        return conflict(false);
    }

    /// Afterwards: as little as possible of it.
    Conflict reduced() {
        if (core_.empty()) return {};
        return conflict(reduce());
    }

private:
    Conflict conflict(bool irreducible) const {
        Conflict out{.irreducible = irreducible, .work = solver_.work()};
        for (const auto& [demand, literal] : encoding_.demands()) {
            if (std::ranges::find(core_, literal) != core_.end()) out.demands.push_back(demand);
        }
        return out;
    }

    void keep_failed(const std::vector<Literal>& assumed) {
        std::vector<Literal> kept;
        for (const Literal literal : assumed) {
            if (solver_.failed(literal)) kept.push_back(literal);
        }
        core_ = std::move(kept);
    }

    /// What was found necessary stays at the front.
    bool reduce() {
        bool sure = true;
        const std::uint64_t end = solver_.conflicts() + tests_conflicts;
        for (std::size_t necessary = 0; necessary < core_.size();) {
            auto rest = core_;
            const Literal tried = rest[necessary];
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(necessary));
            if (solver_.conflicts() >= end) return false;
            const SatAnswer answer = solver_.solve(rest, test_conflicts, stop_);
            if (answer == SatAnswer::unsatisfiable) {
                keep_failed(rest);
                necessary = std::min(necessary, core_.size());
                continue;
            }
            sure = sure && answer == SatAnswer::satisfiable;
            // Demands found necessary are in every core from here on, so their order holds.
            GYORYU_ASSERT(core_[necessary] == tried);
            ++necessary;
        }
        return sure;
    }

    SatSolver solver_;
    SatEncoding encoding_;
    const std::stop_token& stop_;
    std::vector<Literal> core_;
};

/// The meetings that narrowing had at hand where it left one without a start: those joined to it by precedences, and
/// what is fixed in the days of their people.
std::vector<MeetingIndex> around_empty(const Compiled& c) {
    std::vector<char> near(c.meeting_count());
    std::vector<MeetingIndex> out;
    const auto add = [&](MeetingIndex m) {
        if (!near[m]) out.push_back(m);
        near[m] = 1;
    };
    for (MeetingIndex m = 0; m < c.meeting_count() && out.empty(); ++m) {
        if (c.must[m] && c.starts[m].empty()) add(m);
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        for (const MeetingIndex m : c.before[out[i]]) add(m);
        for (const MeetingIndex m : c.behind[out[i]]) add(m);
        for (const ParticipantIndex p : c.sides[out[i]]) {
            for (const MeetingIndex m : c.of_participant[p]) {
                if (c.must[m] && c.starts[m].count() <= 1) add(m);
            }
        }
    }
    std::ranges::sort(out);
    return out;
}

/// The meetings of somebody whose day has no room for all of them, or none.
std::vector<MeetingIndex> of_a_full_day(const Compiled& c) {
    for (ParticipantIndex p = 0; p < c.participant_count(); ++p) {
        const auto& own = c.of_participant[p];
        if (std::ranges::all_of(own, [&](MeetingIndex m) { return c.must[m] != 0; }) && !fewest_breaks(c, p))
            return own;
    }
    return {};
}

/// The event with these meetings alone.
Problem with_only(const Problem& whole, const std::vector<MeetingIndex>& kept) {
    Problem part = whole;
    std::vector<MeetingIndex> place(whole.meetings.size(), none);
    for (std::size_t i = 0; i < kept.size(); ++i) place[kept[i]] = static_cast<MeetingIndex>(i);
    part.meetings.clear();
    part.earlier.clear();
    for (const MeetingIndex m : kept) {
        part.meetings.push_back(whole.meetings[m]);
        auto& after = part.meetings.back().after;
        std::erase_if(after, [&](MeetingIndex before) { return place[before] == none; });
        for (MeetingIndex& before : after) before = place[before];
        if (!whole.earlier.empty()) part.earlier.push_back(whole.earlier[m]);
    }
    return part;
}

/// A conflict of a part is one of the whole, and as irreducible there; it is found much sooner.
Conflict conflict_of_part(const Problem& whole, const std::vector<MeetingIndex>& kept, const std::stop_token& stop) {
    const Problem part = with_only(whole, kept);
    const Compiled compiled(part);
    Reduction reduction(compiled, stop);
    reduction.first();
    Conflict out = reduction.reduced();
    for (Demand& demand : out.demands) {
        if (demand.meeting != none) demand.meeting = kept[demand.meeting];
        if (demand.other_meeting != none) demand.other_meeting = kept[demand.other_meeting];
    }
    return out;
}

/// For what is too large to take apart: all that bears on the first meeting without a start.
Conflict around_one_meeting(const Compiled& c) {
    Conflict out;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) {
        const Meeting& meeting = c.meeting(m);
        if (!c.must[m] || !c.starts[m].empty()) continue;
        out.demands.push_back({.rule = RuleKey::mandatory, .meeting = m});
        for (const ParticipantIndex p : meeting.sides) {
            out.demands.push_back({.rule = RuleKey::availability, .participant = p});
            for (const Rest& rest : c.problem.participants[p].rests) {
                out.demands.push_back(
                    {.rule = RuleKey::participant_rest, .participant = p, .slot = rest.first, .limit = rest.slots});
            }
        }
        if (meeting.fixed_slot) {
            out.demands.push_back({.rule = RuleKey::fixed_slot, .meeting = m, .slot = *meeting.fixed_slot});
        }
        if (meeting.session) {
            out.demands.push_back({.rule = RuleKey::allowed_session, .meeting = m, .session = *meeting.session});
        }
        break;
    }
    return out;
}

/// The meetings that must be held for the conflict; the others could as well be left out. Not so where what people have
/// is compared: leaving a meeting out may break that.
std::vector<MeetingIndex> needed_for(const Conflict& conflict) {
    std::vector<MeetingIndex> needed;
    for (const Demand& demand : conflict.demands) {
        if (demand.rule == RuleKey::fairness_range) return {};
        if (demand.rule == RuleKey::mandatory || demand.rule == RuleKey::frozen) needed.push_back(demand.meeting);
    }
    std::ranges::sort(needed);
    needed.erase(std::ranges::unique(needed).begin(), needed.end());
    return needed;
}

}  // namespace

Conflict conflict_of(const Compiled& compiled, const std::stop_token& stop) {
    const auto kept = compiled.hopeless ? around_empty(compiled) : of_a_full_day(compiled);
    if (!kept.empty() && static_cast<std::int64_t>(kept.size()) * compiled.slot_count <= starts_most) {
        Conflict part = conflict_of_part(compiled.problem, kept, stop);
        if (!part.demands.empty()) return part;
    }
    if (static_cast<std::int64_t>(compiled.meeting_count()) * compiled.slot_count > starts_most) {
        return around_one_meeting(compiled);
    }
    Reduction whole(compiled, stop);
    const Conflict first = whole.first();
    if (const auto needed = needed_for(first); !needed.empty()) {
        Conflict part = conflict_of_part(compiled.problem, needed, stop);
        part.work += first.work;
        if (!part.demands.empty()) return part;
    }
    return whole.reduced();
}

}  // namespace gyoryu::engine
