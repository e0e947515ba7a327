#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

/// What products are registered as in a market: MFDS in KR, NMPA in CN, CE in EU, EAEU in RU.
struct Registration {
    std::string market;                         ///< ISO 3166-1 alpha-2, EU or EAEU
    std::string kind;                           ///< as it is called there
    int device_class = 0;                       ///< 1 to 4, 0 = not said
    std::string agent;                          ///< who answers for it there; empty = nobody
    std::optional<base::LocalDate> expires_on;  ///< the last day it holds; empty = no end

    friend bool operator==(const Registration&, const Registration&) = default;
};
BOOST_DESCRIBE_STRUCT(Registration, (), (market, kind, device_class, agent, expires_on))
constexpr auto limits_of(const Registration*) {
    return std::to_array<base::MemberLimit>(
        {{"market", 2, 4, "[A-Z]{2,4}"}, {"kind", 1, 40}, {"device_class", 0, 4}, {"agent", 0, 200}});
}
constexpr auto optional_members(const Registration*) {
    return std::to_array<std::string_view>({"device_class", "agent"});
}

/// What decides, beside products and languages, whether two participants can do business.
struct TradeProfile {
    std::vector<std::string> markets;         ///< where a seller wants to sell (none = anywhere), where a buyer sells
    std::vector<Registration> registrations;  ///< of a seller
    std::vector<std::string> territories_given;  ///< markets of a seller where another has the sole right
    int class_most = 0;                          ///< of a buyer: the highest device class they may sell; 0 = any
    std::optional<std::int64_t> budget;          ///< of a buyer, in whole units of the event's currency
    std::optional<std::int64_t> order_least;     ///< of a seller: the smallest order, the same
    std::optional<int> meetings_least;           ///< empty = the event's
    bool newcomer = false;                       ///< has never taken part before

    friend bool operator==(const TradeProfile&, const TradeProfile&) = default;
};
BOOST_DESCRIBE_STRUCT(TradeProfile, (),
                      (markets, registrations, territories_given, class_most, budget, order_least, meetings_least,
                       newcomer))
constexpr auto limits_of(const TradeProfile*) {
    return std::to_array<base::MemberLimit>({{"markets", 0, 60},
                                             {"registrations", 0, 60},
                                             {"territories_given", 0, 60},
                                             {"class_most", 0, 4},
                                             {"budget", 0, 1'000'000'000'000},
                                             {"order_least", 0, 1'000'000'000'000},
                                             {"meetings_least", 0, 500}});
}
constexpr auto optional_members(const TradeProfile*) { return std::to_array<std::string_view>({"*"}); }

/// Two organisations met before, at whatever event; a rating is 1 to 5, 0 when there is none.
struct PastMeeting {
    WorkspaceId workspace_id;
    OrganisationId seller_organisation_id;
    OrganisationId buyer_organisation_id;
    int seller_rating = 0;  ///< what the seller thinks of it
    int buyer_rating = 0;
};
BOOST_DESCRIBE_STRUCT(PastMeeting, (),
                      (workspace_id, seller_organisation_id, buyer_organisation_id, seller_rating, buyer_rating))

}  // namespace gyoryu::domain
