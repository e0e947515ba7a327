#pragma once

#include "engine/match/cheapest_circulation.h"
#include "engine/model/choice.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gyoryu::engine {

/// Meetings of one participant that have one need (or none); see ChoiceNetwork.
struct Share {
    ParticipantIndex participant = none;
    NeedIndex need = none;
};

/// How many meetings a share may have.
struct Quota {
    std::int32_t lower = 0;
    std::int32_t upper = 0;
};

/// The choice as a flow: source → participants of one side → candidates → shares → participants of the other side →
/// sink → source (the hall). Degrees, the hall and shares are bounds of arcs, and the shortfall is the cost of the
/// first `least` units of an arc. Interpreters fit in (participant → need → group → sink) where each participant of
/// the shared side has one kind of need: then the sets that limit are nested and one flow is the exact choice. Where
/// they are not, interpreters have prices instead, and the flow is the Lagrangian relaxation.
class ChoiceNetwork {
public:
    enum class SharedSide { buyer, seller };

    ChoiceNetwork(const ChoiceProblem& problem, SharedSide side);

    /// One kind of need for each participant of the shared side.
    bool nested() const { return nested_; }
    const std::vector<Share>& shares() const { return shares_; }
    /// The share of a candidate.
    std::int32_t share_of(CandidateIndex candidate) const { return share_of_[candidate]; }
    /// As many as the participant may have.
    std::vector<Quota> free_quotas() const;

    struct Answer {
        std::vector<bool> chosen;  ///< by candidate
        Prices prices;             ///< of the interpreters: those given, or of the flow where it is nested
        std::int64_t relaxed = 0;  ///< thousandths of a point; no choice within the quotas has a higher objective
    };
    /// Nothing when the quotas cannot be met. `prices` by group, ignored where the network is nested.
    std::optional<Answer> solve(const std::vector<std::int64_t>& prices, const std::vector<Quota>& quotas) const;

private:
    void add_shares();
    void add_arcs();
    void add_interpreter_arcs();
    ParticipantIndex inner(const Candidate& one) const;
    ParticipantIndex outer(const Candidate& one) const;
    int node_of(ParticipantIndex participant) const { return 2 + participant; }
    int node_behind(ParticipantIndex participant) const;
    void read_prices(const Circulation& flow, Answer& answer) const;

    const ChoiceProblem& problem_;
    SharedSide side_;
    ChoiceWeights weights_;
    bool nested_ = true;
    std::vector<Share> shares_;
    std::vector<std::int32_t> share_of_;
    std::vector<std::vector<std::int32_t>> shares_by_participant_;
    std::vector<bool> is_inner_;
    std::vector<FlowArc> arcs_;  ///< candidates, two of each participant, shares, the hall, interpreters
    std::size_t first_share_arc_ = 0;
    int nodes_ = 0;
    int first_share_node_ = 0;
    int first_need_node_ = 0;
    int first_group_node_ = 0;
};

/// The cheapest price of a group able to interpret the need; 0 for none.
std::int64_t interpreter_price(const ChoiceProblem& problem, const std::vector<std::int64_t>& prices, NeedIndex need);

}  // namespace gyoryu::engine
