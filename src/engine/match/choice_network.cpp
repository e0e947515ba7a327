#include "engine/match/choice_network.h"

#include <algorithm>
#include <limits>

namespace gyoryu::engine {

namespace {

constexpr int source = 0;
constexpr int sink = 1;

}  // namespace

std::int64_t interpreter_price(const ChoiceProblem& problem, const std::vector<std::int64_t>& prices, NeedIndex need) {
    if (need == none) return 0;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const GroupIndex group : problem.able[need]) least = std::min(least, prices[group]);
    return least;
}

ChoiceNetwork::ChoiceNetwork(const ChoiceProblem& problem, SharedSide side)
    : problem_(problem), side_(side), weights_(choice_weights(problem)) {
    add_shares();
    add_arcs();
    if (nested_) add_interpreter_arcs();
}

ParticipantIndex ChoiceNetwork::inner(const Candidate& one) const {
    return side_ == SharedSide::buyer ? one.buyer : one.seller;
}

ParticipantIndex ChoiceNetwork::outer(const Candidate& one) const {
    return side_ == SharedSide::buyer ? one.seller : one.buyer;
}

void ChoiceNetwork::add_shares() {
    shares_by_participant_.resize(problem_.most.size());
    is_inner_.resize(problem_.most.size());
    for (const Candidate& one : problem_.candidates) {
        auto& own = shares_by_participant_[inner(one)];
        is_inner_[inner(one)] = true;
        const auto found = std::ranges::find(own, one.need, [&](std::int32_t share) { return shares_[share].need; });
        if (found != own.end()) {
            share_of_.push_back(*found);
            continue;
        }
        own.push_back(static_cast<std::int32_t>(shares_.size()));
        share_of_.push_back(own.back());
        shares_.push_back({inner(one), one.need});
    }
    for (const auto& own : shares_by_participant_) nested_ = nested_ && own.size() < 2;
}

int ChoiceNetwork::node_behind(ParticipantIndex participant) const {
    const auto& own = shares_by_participant_[participant];
    if (!nested_ || own.empty() || shares_[own.front()].need == none) return sink;
    return first_need_node_ + shares_[own.front()].need;
}

void ChoiceNetwork::add_arcs() {
    first_share_node_ = 2 + static_cast<int>(problem_.most.size());
    first_need_node_ = first_share_node_ + static_cast<int>(shares_.size());
    first_group_node_ = first_need_node_ + static_cast<int>(nested_ ? problem_.able.size() : 0);
    nodes_ = first_group_node_ + static_cast<int>(nested_ ? problem_.interpreters.size() : 0);
    for (std::size_t i = 0; i < problem_.candidates.size(); ++i) {
        const Candidate& one = problem_.candidates[i];
        arcs_.push_back(
            {node_of(outer(one)), first_share_node_ + share_of_[i], 0, 1, -worth(one, weights_) * price_scale});
    }
    for (std::size_t p = 0; p < problem_.most.size(); ++p) {
        const auto who = static_cast<ParticipantIndex>(p);
        const int from = is_inner_[p] ? node_of(who) : source;
        const int to = is_inner_[p] ? node_behind(who) : node_of(who);
        arcs_.push_back({from, to, 0, problem_.least[p], -weights_.shortfall * price_scale});
        arcs_.push_back({from, to, 0, problem_.most[p] - problem_.least[p], 0});
    }
    first_share_arc_ = arcs_.size();
    for (std::size_t s = 0; s < shares_.size(); ++s) {
        const ParticipantIndex who = shares_[s].participant;
        arcs_.push_back({first_share_node_ + static_cast<int>(s), node_of(who), 0, problem_.most[who], 0});
    }
    arcs_.push_back({sink, source, 0, problem_.meetings_most, 0});
}

void ChoiceNetwork::add_interpreter_arcs() {
    for (std::size_t k = 0; k < problem_.able.size(); ++k)
        for (const GroupIndex group : problem_.able[k])
            arcs_.push_back(
                {first_need_node_ + static_cast<int>(k), first_group_node_ + group, 0, problem_.meetings_most, 0});
    for (std::size_t g = 0; g < problem_.interpreters.size(); ++g)
        arcs_.push_back({first_group_node_ + static_cast<int>(g), sink, 0, problem_.interpreters[g].meetings_most, 0});
}

std::vector<Quota> ChoiceNetwork::free_quotas() const {
    std::vector<Quota> quotas;
    quotas.reserve(shares_.size());
    for (const Share& share : shares_) quotas.push_back({0, problem_.most[share.participant]});
    return quotas;
}

std::optional<ChoiceNetwork::Answer> ChoiceNetwork::solve(const std::vector<std::int64_t>& prices,
                                                          const std::vector<Quota>& quotas) const {
    auto arcs = arcs_;
    for (std::size_t i = 0; i < problem_.candidates.size() && !nested_; ++i)
        arcs[i].cost += interpreter_price(problem_, prices, problem_.candidates[i].need);
    for (std::size_t s = 0; s < shares_.size(); ++s) {
        arcs[first_share_arc_ + s].lower = quotas[s].lower;
        arcs[first_share_arc_ + s].upper = quotas[s].upper;
    }
    const Circulation flow = cheapest_circulation(nodes_, arcs);
    if (!flow.exists) return std::nullopt;
    Answer answer;
    answer.prices.interpreters = prices;
    for (std::size_t i = 0; i < arcs.size(); ++i) answer.relaxed -= arcs[i].cost * flow.flow[i];
    for (const auto least : problem_.least) answer.relaxed -= least * weights_.shortfall * price_scale;
    for (std::size_t g = 0; g < problem_.interpreters.size() && !nested_; ++g)
        answer.relaxed += problem_.interpreters[g].meetings_most * prices[g];
    for (std::size_t i = 0; i < problem_.candidates.size(); ++i) answer.chosen.push_back(flow.flow[i] > 0);
    read_prices(flow, answer);
    return answer;
}

/// A potential rises along an arc by what one more unit through it is worth.
void ChoiceNetwork::read_prices(const Circulation& flow, Answer& answer) const {
    const auto rise = [&](int from, int to) { return flow.potential[to] - flow.potential[from]; };
    const std::int64_t highest = weights_.shortfall * price_scale;
    for (std::size_t p = 0; p < problem_.most.size(); ++p) {
        const auto who = static_cast<ParticipantIndex>(p);
        const std::int64_t worth_of_one =
            is_inner_[p] ? rise(node_of(who), node_behind(who)) : rise(source, node_of(who));
        answer.prices.most.push_back(std::max<std::int64_t>(0, worth_of_one));
        answer.prices.least.push_back(std::clamp<std::int64_t>(-worth_of_one, 0, highest));
    }
    answer.prices.meetings = std::max<std::int64_t>(0, rise(sink, source));
    if (!nested_) return;
    for (std::size_t g = 0; g < problem_.interpreters.size(); ++g)
        answer.prices.interpreters[g] = std::max<std::int64_t>(0, rise(first_group_node_ + static_cast<int>(g), sink));
}

}  // namespace gyoryu::engine
