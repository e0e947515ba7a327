#pragma once

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

/// What bidders offer for lots.
struct Bids {
    struct Offer {
        std::int32_t lot = 0;
        std::int64_t value = 0;
    };
    std::vector<Offer> offers;         ///< of one bidder after another
    std::vector<std::int32_t> ends{};  ///< per bidder: one past the last offer
};

/// Gives each lot to at most one bidder and each bidder at most one lot. The sum of the values is less than the largest
/// possible by at most `step` for each pair; values of 0 or less are not taken. Forward auction without scaling
/// (Bertsekas, Annals of Operations Research 14, 1988). Answers per lot the index of the offer that won it, or −1.
std::vector<std::int32_t> auction(const Bids& bids, int lots, std::int64_t step);

}  // namespace gyoryu::engine
