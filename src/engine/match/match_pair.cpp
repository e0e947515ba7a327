#include "engine/match/match_pair.h"

#include <algorithm>
#include <cmath>

namespace gyoryu::engine {

namespace {

bool speaks(const Profile& profile, LanguageIndex language) {
    return std::ranges::find(profile.languages, language) != profile.languages.end();
}

}  // namespace

MatchIndex::MatchIndex(const MatchProblem& problem)
    : problem_(problem),
      never_(problem.never.begin(), problem.never.end()),
      must_(problem.must.begin(), problem.must.end()),
      unplaceable_(problem.unplaceable.begin(), problem.unplaceable.end()) {
    for (const Wish& wish : problem.wishes) {
        const bool by_seller = problem.profiles[wish.from].side == Side::seller;
        auto& both = wishes_[by_seller ? SellerBuyer{wish.from, wish.to} : SellerBuyer{wish.to, wish.from}];
        (by_seller ? both.seller_priority : both.buyer_priority) = wish.priority;
        if (wish.declined) (by_seller ? both.declined_by_buyer : both.declined_by_seller) = true;
    }
    for (const PastMeeting& met : problem.past) past_.insert_or_assign({met.seller, met.buyer}, met);
    std::vector<int> used;
    for (const Profile& profile : problem.profiles) {
        std::set<TokenIndex> own;
        for (const auto* list : {&profile.offers, &profile.needs})
            for (const auto& one : *list) own.insert(one.token);
        for (const TokenIndex token : own) {
            if (token >= static_cast<TokenIndex>(used.size())) used.resize(token + 1);
            ++used[token];
        }
    }
    const double all = static_cast<double>(problem.profiles.size()) + 1;
    for (const int count : used) rarity_.push_back(count == 0 ? 0 : std::llround(1000 * std::log(all / count)));
}

PairWishes MatchIndex::wishes(ProfileIndex seller, ProfileIndex buyer) const {
    const auto found = wishes_.find({seller, buyer});
    return found == wishes_.end() ? PairWishes{} : found->second;
}

const PastMeeting* MatchIndex::past(ProfileIndex seller, ProfileIndex buyer) const {
    const auto found = past_.find({seller, buyer});
    return found == past_.end() ? nullptr : &found->second;
}

LanguageIndex shared_language(const MatchPair& pair) {
    for (const LanguageIndex language : pair.sells().languages)
        if (speaks(pair.buys(), language)) return language;
    return none;
}

bool needs_interpreter(const MatchPair& pair) {
    return !pair.sells().languages.empty() && !pair.buys().languages.empty() && shared_language(pair) == none;
}

bool can_interpret(const MatchInterpreter& interpreter, const MatchPair& pair) {
    return std::ranges::any_of(interpreter.pairs, [&](const auto& languages) {
        return (speaks(pair.sells(), languages.first) && speaks(pair.buys(), languages.second)) ||
               (speaks(pair.sells(), languages.second) && speaks(pair.buys(), languages.first));
    });
}

}  // namespace gyoryu::engine
