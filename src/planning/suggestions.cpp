#include "planning/suggestions.h"

#include "engine/match/explain_choice.h"
#include "engine/match/score_pair.h"

#include <algorithm>

namespace gyoryu::planning {

namespace {

constexpr std::size_t others_most = 12;
/// Pairs beyond which people would wait too long for the page.
constexpr std::size_t pairs_most = 250'000;

std::size_t pairs_of(const std::vector<domain::Participant>& participants) {
    const auto sellers = static_cast<std::size_t>(
        std::ranges::count(participants, domain::ParticipantSide::seller, &domain::Participant::side));
    return sellers * (participants.size() - sellers);
}

void add_price(std::vector<SuggestionPrice>& list, const char* code, std::int64_t thousandths) {
    if (thousandths != 0) list.push_back({code, thousandths});
}

}  // namespace

int priority_of_points(int points) { return std::clamp(points / 20 + 1, 1, 5); }

base::Result<std::shared_ptr<const Suggestions>> Suggestions::of(SuggestionSources sources) {
    const auto too_large = [] {
        return base::fail(base::FaultCode::limit_reached,
                          {{"what", "suggestions"}, {"max", std::to_string(pairs_most)}});
    };
    if (pairs_of(sources.participants) > pairs_most) return too_large();
    std::shared_ptr<Suggestions> made(new Suggestions(std::move(sources)));
    if (!engine::fits_numbers(made->choices_.problem)) return too_large();
    made->choose();
    made->count();
    return std::shared_ptr<const Suggestions>(std::move(made));
}

Suggestions::Suggestions(SuggestionSources sources)
    : sources_(std::move(sources)),
      match_(event_match_of(sources_.participants, sources_.interpreters, sources_.requests, sources_.rules,
                            sources_.room, sources_.past)) {
    for (const auto& one : sources_.participants) ids_.push_back(one.id);
    const auto numbers = [&](const PairIds& pair) {
        return engine::SellerBuyer(match_.profiles.at(pair.first), match_.profiles.at(pair.second));
    };
    const auto known = [&](const PairIds& pair) {
        return match_.profiles.contains(pair.first) && match_.profiles.contains(pair.second);
    };
    std::erase_if(sources_.meetings, [&](const PairIds& pair) { return !known(pair); });
    for (const auto& pair : sources_.unplaced)
        if (known(pair)) match_.problem.unplaceable.push_back(numbers(pair));
    for (const auto& pair : sources_.meetings)
        if (!sources_.afresh) match_.problem.must.push_back(numbers(pair));
    index_ = std::make_unique<engine::MatchIndex>(match_.problem);
    choices_ = engine::choice_problem_of(*index_);
}

engine::MatchPair Suggestions::match_pair(const PairIds& pair) const {
    return {*index_, match_.profiles.at(pair.first), match_.profiles.at(pair.second)};
}

PairIds Suggestions::ids_of(engine::CandidateIndex candidate) const {
    const auto& one = choices_.problem.candidates[candidate];
    return {ids_[one.seller], ids_[one.buyer]};
}

void Suggestions::choose() {
    choice_ = engine::choose_meetings(choices_.problem);
    std::set<PairIds> seen;
    for (std::size_t i = 0; i < choices_.problem.candidates.size(); ++i) {
        const auto pair = ids_of(static_cast<engine::CandidateIndex>(i));
        const bool meets = sources_.meetings.contains(pair);
        if (!choice_.chosen[i] && !meets) continue;
        pairs_.push_back({pair, static_cast<int>(choices_.problem.candidates[i].value), choice_.chosen[i], meets});
        seen.insert(pair);
    }
    // Meetings that a filter excludes are no candidates.
    for (const auto& pair : sources_.meetings)
        if (!seen.contains(pair)) pairs_.push_back({pair, engine::score_pair(match_pair(pair)).points, false, true});
    std::ranges::sort(pairs_, [](const SuggestedPair& a, const SuggestedPair& b) {
        return a.points != b.points ? a.points > b.points : a.pair < b.pair;
    });
}

void Suggestions::count() {
    totals_.proven = choice_.status == engine::ChoiceStatus::optimal;
    totals_.value = choice_.value;
    totals_.bound = choice_.value + (choice_.bound - choice_.objective);
    totals_.missing = static_cast<int>(choice_.shortfall);
    totals_.room = choices_.problem.meetings_most;
    for (const auto& one : pairs_) {
        totals_.chosen += one.chosen ? 1 : 0;
        totals_.added += one.chosen && !one.meets ? 1 : 0;
        totals_.left_out += !one.chosen ? 1 : 0;
    }
    for (std::size_t key = 0; key < choices_.excluded.size(); ++key)
        if (choices_.excluded[key] > 0)
            totals_.excluded.emplace_back(engine::name_of(static_cast<engine::MatchFilterKey>(key)),
                                          choices_.excluded[key]);
}

bool Suggestions::knows(const PairIds& pair) const {
    const auto is = [&](const domain::ParticipantId& id, engine::Side side) {
        const auto found = match_.profiles.find(id);
        return found != match_.profiles.end() && match_.problem.profiles[found->second].side == side;
    };
    return is(pair.first, engine::Side::seller) && is(pair.second, engine::Side::buyer);
}

bool Suggestions::excluded(const PairIds& pair) const {
    const auto of = match_pair(pair);
    return choices_.find(of.seller, of.buyer) == engine::none;
}

int Suggestions::points(const PairIds& pair) const { return engine::score_pair(match_pair(pair)).points; }

std::vector<PairReason> Suggestions::reasons(const PairIds& pair, text::Language reader) const {
    const auto of = match_pair(pair);
    std::vector<PairReason> list;
    for (const auto& reason : engine::score_pair(of).reasons)
        list.push_back(told(reason, of, match_.names, match_.tokens, reader));
    return list;
}

WhyPair Suggestions::why(const PairIds& pair, text::Language reader) const {
    const auto of = match_pair(pair);
    const auto score = engine::score_pair(of);
    WhyPair why;
    why.points = score.points;
    why.meets = sources_.meetings.contains(pair);
    why.reasons = reasons(pair, reader);
    const auto candidate = choices_.find(of.seller, of.buyer);
    if (candidate == engine::none) {
        if (score.filter) why.excluded = told(*score.filter, of, match_.names);
        return why;
    }
    const auto found = engine::explain_choice(choices_.problem, choice_, candidate);
    why.chosen = found.chosen;
    add_price(why.takes, "seller_time", found.seller_time);
    add_price(why.takes, "buyer_time", found.buyer_time);
    add_price(why.takes, "hall", found.hall);
    add_price(why.takes, "interpreter", found.interpreter);
    add_price(why.gives, "seller_least", found.seller_least);
    add_price(why.gives, "buyer_least", found.buyer_least);
    why.surplus = found.surplus;
    why.possible = found.possible;
    why.loss = found.loss;
    why.missing_more = static_cast<int>(found.loss_shortfall);
    for (const auto one : found.out)
        if (one != candidate && why.out.size() < others_most) why.out.push_back(ids_of(one));
    for (const auto one : found.in)
        if (one != candidate && why.in.size() < others_most) why.in.push_back(ids_of(one));
    return why;
}

}  // namespace gyoryu::planning
