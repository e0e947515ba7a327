#include "engine/schedule/conflict.h"

#include "base/assertions.h"
#include "engine/schedule/sat_encoding.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t first_conflicts = 2'000'000;
constexpr std::uint64_t test_conflicts = 20'000;
constexpr std::int64_t starts_most = 60'000;

class Reduction {
public:
    Reduction(const Compiled& compiled, const std::stop_token& stop)
        : encoding_(compiled, solver_, true), stop_(stop) {}

    Conflict run() {
        for (const auto& [demand, literal] : encoding_.demands()) core_.push_back(literal);
        Conflict out;
        if (solver_.solve(core_, first_conflicts, stop_) == SatAnswer::unsatisfiable) {
            keep_failed(core_);
            out.irreducible = reduce();
            for (const auto& [demand, literal] : encoding_.demands()) {
                if (std::ranges::find(core_, literal) != core_.end()) out.demands.push_back(demand);
            }
        }
        out.conflicts = solver_.conflicts();
        return out;
    }

private:
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
        for (std::size_t necessary = 0; necessary < core_.size();) {
            auto rest = core_;
            const Literal tried = rest[necessary];
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(necessary));
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

}  // namespace

Conflict conflict_of(const Compiled& compiled, const std::stop_token& stop) {
    if (static_cast<std::int64_t>(compiled.meeting_count()) * compiled.slot_count > starts_most) {
        return around_one_meeting(compiled);
    }
    return Reduction(compiled, stop).run();
}

}  // namespace gyoryu::engine
