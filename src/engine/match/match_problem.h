#pragma once

#include "engine/model/index.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gyoryu::engine {

using ProfileIndex = std::int32_t;
/// Something two texts can both name: a device, a word, a category. Texts are compared before and arrive as these.
using TokenIndex = std::int32_t;
using MarketIndex = std::int32_t;
/// A kind of registration: MFDS, NMPA, CE, …
using KindIndex = std::int32_t;
/// Days since 1970-01-01.
using DayNumber = std::int32_t;

inline constexpr DayNumber no_end = std::numeric_limits<DayNumber>::max();

enum class Side { seller, buyer };

struct WeightedToken {
    TokenIndex token = none;
    std::int32_t weight = 0;  ///< hundredths, 1 … 1000
};

/// What products of a seller are registered as in a market.
struct Registration {
    MarketIndex market = none;
    KindIndex kind = none;
    int device_class = 0;           ///< 1 … 4, 0 = not said
    bool agent = false;             ///< somebody in the market answers for it
    DayNumber expires_on = no_end;  ///< the last day it holds
};

/// One participant as the match sees it. Lists are sorted and hold nothing twice, `registrations` apart.
struct Profile {
    Side side = Side::seller;
    std::int32_t organisation = none;              ///< two of one organisation never meet
    std::vector<WeightedToken> offers, needs;      ///< by token
    std::vector<std::string> offers_hs, needs_hs;  ///< digits, 2 … 10
    std::vector<MarketIndex> markets;         ///< a seller wants to sell there (none = anywhere), a buyer sells there
    std::vector<Registration> registrations;  ///< of a seller
    std::vector<MarketIndex> territories_given;  ///< of a seller: another has the sole right there
    int class_most = 0;                          ///< of a buyer: highest device class they may sell; 0 = any
    std::vector<LanguageIndex> languages;        ///< none = not said, understands everybody
    std::optional<std::int64_t> budget;          ///< of a buyer, in whole units of the event's currency
    std::optional<std::int64_t> order_least;     ///< of a seller: smallest order, the same
    int meetings_least = 0;
    int meetings_most = 0;  ///< not below `meetings_least`
};

struct Market {
    std::vector<KindIndex> registrations;  ///< any one of these admits a product; none = nothing is known
    bool required = false;                 ///< without one the pair is not matched for this market
    bool agent_required = false;           ///< a registration without agent does not count
};

/// One asks to meet another.
struct Wish {
    ProfileIndex from = none;
    ProfileIndex to = none;
    int priority = 3;       ///< 1 … 5
    bool declined = false;  ///< by the one asked
};

/// They met before; a rating is 1 … 5, 0 when there is none.
struct PastMeeting {
    ProfileIndex seller = none;
    ProfileIndex buyer = none;
    int seller_rating = 0;  ///< what the seller thinks of it
    int buyer_rating = 0;
};

/// Interpreters as the match counts them.
struct MatchInterpreter {
    std::vector<std::pair<LanguageIndex, LanguageIndex>> pairs;  ///< both directions
    std::int64_t meetings_most = 0;                              ///< slots they can work
};

/// The most points of each reason; the usual ones add up to 100.
struct MatchWeights {
    int mutual_wish = 30;  ///< both asked
    int one_wish = 15;     ///< one asked
    int priority = 15;     ///< all who asked gave priority 5
    int product = 26;      ///< approached, never reached
    int hs_code = 8;
    int language = 10;
    int market = 4;
    int registration = 3;
    int budget = 2;
    int past = 2;       ///< good ratings
    int past_bad = 10;  ///< taken away for bad ones
};

using SellerBuyer = std::pair<ProfileIndex, ProfileIndex>;

/// Everything the match knows. Profiles are numbered from 0, sellers and buyers in one list.
struct MatchProblem {
    std::vector<Profile> profiles;
    std::vector<Market> markets;
    std::vector<Wish> wishes;
    std::vector<PastMeeting> past;
    std::vector<MatchInterpreter> interpreters;
    std::vector<SellerBuyer> must, never;  ///< as the organiser decided
    std::vector<SellerBuyer> unplaceable;  ///< a timetable found no place for them
    DayNumber date = 0;                    ///< of the event: registrations must hold on it
    std::int64_t meetings_most = 0;        ///< tables × slots
    MatchWeights weights;
};

}  // namespace gyoryu::engine
