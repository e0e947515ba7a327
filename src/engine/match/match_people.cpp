#include "engine/match/match_people.h"

#include <algorithm>
#include <map>

namespace gyoryu::engine {

namespace {

using LanguagePairs = std::vector<std::pair<LanguageIndex, LanguageIndex>>;

LanguagePairs in_order(LanguagePairs pairs) {
    for (auto& [a, b] : pairs)
        if (b < a) std::swap(a, b);
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    return pairs;
}

class ChoiceMaker {
public:
    explicit ChoiceMaker(const MatchIndex& index) : index_(index), problem_(index.problem()) {
        made_.excluded.resize(static_cast<std::size_t>(MatchFilterKey::no_reason) + 1);
    }

    MatchChoice make() {
        add_groups();
        made_.problem.meetings_most = problem_.meetings_most;
        for (const Profile& profile : problem_.profiles) {
            made_.problem.least.push_back(profile.meetings_least);
            made_.problem.most.push_back(profile.meetings_most);
        }
        for (std::size_t s = 0; s < problem_.profiles.size(); ++s)
            for (std::size_t b = 0; b < problem_.profiles.size(); ++b)
                if (problem_.profiles[s].side == Side::seller && problem_.profiles[b].side == Side::buyer)
                    add_pair({index_, static_cast<ProfileIndex>(s), static_cast<ProfileIndex>(b)});
        return std::move(made_);
    }

private:
    void add_groups() {
        std::map<LanguagePairs, GroupIndex> known;
        for (const MatchInterpreter& one : problem_.interpreters) {
            const auto pairs = in_order(one.pairs);
            const auto [found, fresh] = known.emplace(pairs, static_cast<GroupIndex>(made_.group_pairs.size()));
            if (fresh) {
                made_.group_pairs.push_back(pairs);
                made_.group_interpreters.push_back(0);
                made_.problem.interpreters.emplace_back();
            }
            ++made_.group_interpreters[found->second];
            made_.problem.interpreters[found->second].meetings_most += one.meetings_most;
        }
    }

    void add_pair(const MatchPair& pair) {
        const PairScore score = score_pair(pair);
        if (score.filter) {
            ++made_.excluded[static_cast<std::size_t>(score.filter->key)];
            return;
        }
        made_.problem.candidates.push_back({pair.seller, pair.buyer, score.points,
                                            needs_interpreter(pair) ? need_of(pair) : none,
                                            index_.is_must(pair.seller, pair.buyer)});
    }

    /// Languages decide, and few of them occur.
    NeedIndex need_of(const MatchPair& pair) {
        const auto key = std::pair(pair.sells().languages, pair.buys().languages);
        if (const auto known = by_languages_.find(key); known != by_languages_.end()) return known->second;
        std::vector<GroupIndex> able;
        for (std::size_t g = 0; g < made_.group_pairs.size(); ++g)
            if (can_interpret({made_.group_pairs[g], 0}, pair)) able.push_back(static_cast<GroupIndex>(g));
        const auto [found, fresh] = by_groups_.emplace(able, static_cast<NeedIndex>(made_.problem.able.size()));
        if (fresh) made_.problem.able.push_back(able);
        return by_languages_.emplace(key, found->second).first->second;
    }

    const MatchIndex& index_;
    const MatchProblem& problem_;
    MatchChoice made_;
    std::map<std::pair<std::vector<LanguageIndex>, std::vector<LanguageIndex>>, NeedIndex> by_languages_;
    std::map<std::vector<GroupIndex>, NeedIndex> by_groups_;
};

}  // namespace

CandidateIndex MatchChoice::find(ProfileIndex seller, ProfileIndex buyer) const {
    // Candidates stand in the order of sellers, then buyers.
    const auto found = std::ranges::lower_bound(problem.candidates, std::pair(seller, buyer), {},
                                                [](const Candidate& one) { return std::pair(one.seller, one.buyer); });
    const bool there = found != problem.candidates.end() && found->seller == seller && found->buyer == buyer;
    return there ? static_cast<CandidateIndex>(found - problem.candidates.begin()) : none;
}

MatchChoice choice_problem_of(const MatchIndex& index) { return ChoiceMaker(index).make(); }

}  // namespace gyoryu::engine
