#pragma once

#include "engine/match/match_problem.h"

#include <map>
#include <set>
#include <vector>

namespace gyoryu::engine {

/// What one side asked of the other; priority 0 = did not ask.
struct PairWishes {
    int seller_priority = 0;
    int buyer_priority = 0;
    bool declined_by_seller = false;  ///< the buyer had asked
    bool declined_by_buyer = false;

    bool declined() const { return declined_by_seller || declined_by_buyer; }
};

/// Lists of a problem made ready to be asked by pair. The problem must outlive it.
class MatchIndex {
public:
    explicit MatchIndex(const MatchProblem& problem);

    const MatchProblem& problem() const { return problem_; }
    PairWishes wishes(ProfileIndex seller, ProfileIndex buyer) const;
    bool is_never(ProfileIndex seller, ProfileIndex buyer) const { return never_.contains({seller, buyer}); }
    bool is_must(ProfileIndex seller, ProfileIndex buyer) const { return must_.contains({seller, buyer}); }
    bool is_unplaceable(ProfileIndex seller, ProfileIndex buyer) const {
        return unplaceable_.contains({seller, buyer});
    }
    const PastMeeting* past(ProfileIndex seller, ProfileIndex buyer) const;
    /// Thousandths of ln((n + 1) / profiles that name it), n profiles in all: the fewer, the more it says.
    std::int64_t rarity(TokenIndex token) const { return rarity_[token]; }

private:
    const MatchProblem& problem_;
    std::map<SellerBuyer, PairWishes> wishes_;
    std::map<SellerBuyer, PastMeeting> past_;
    std::set<SellerBuyer> never_, must_, unplaceable_;
    std::vector<std::int64_t> rarity_;
};

/// A seller and a buyer, for the functions of reasons/ and filters/.
struct MatchPair {
    const MatchIndex& index;
    ProfileIndex seller = none;
    ProfileIndex buyer = none;

    const MatchProblem& problem() const { return index.problem(); }
    const MatchWeights& weights() const { return problem().weights; }
    const Profile& sells() const { return problem().profiles[seller]; }
    const Profile& buys() const { return problem().profiles[buyer]; }
};

/// A language both speak, or none. Who has said no language understands everybody.
LanguageIndex shared_language(const MatchPair& pair);
/// True when both have said their languages and share none.
bool needs_interpreter(const MatchPair& pair);
/// True when the interpreter joins a language of one side to a language of the other.
bool can_interpret(const MatchInterpreter& interpreter, const MatchPair& pair);

}  // namespace gyoryu::engine
