#pragma once

#include "engine/match/match_pair.h"
#include "engine/match/match_reason.h"
#include "planning/product_tokens.h"
#include "planning/reason.h"
#include "text/language.h"

#include <string>
#include <vector>

namespace gyoryu::planning {

/// One part of a pair's strength, or why the pair is not matched: the sentence is `pair.<code>` of the catalogue.
/// mutual_wish, seller_wish, buyer_wish; priority {level}, priorities {seller, buyer} (1 to 5); shared_language
/// {language}, interpreter_available {from, to, interpreters}; product_match {words}; same_field {code}; market
/// {market}, registration {market, registration}, budget, past {rating}. Of filters: declined_by_seller,
/// declined_by_buyer, no_common_language {from, to}, and the keys of engine/match/match_reasons.inc {market, date}.
struct PairReason {
    std::string code;
    Params params;
    int points = 0;
};

/// What the numbers of a match problem stand for.
struct MatchNames {
    std::vector<std::string> languages;  ///< by LanguageIndex
    std::vector<std::string> markets;
    std::vector<std::string> registrations;
};

/// The pair is needed for the languages of an interpreter. Words in the reader's language; languages, markets and
/// registrations as `names` has them.
PairReason told(const engine::MatchReason& reason, const engine::MatchPair& pair, const MatchNames& names,
                const ProductTokens& tokens, text::Language reader);
PairReason told(const engine::MatchFilter& filter, const engine::MatchPair& pair, const MatchNames& names);

}  // namespace gyoryu::planning
