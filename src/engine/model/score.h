#pragma once

#include "engine/model/problem.h"
#include "engine/model/rule_key.h"

#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace gyoryu::engine {

/// The penalty of each measured rule, unweighted, in the rule's own unit. Hard rules stay 0.
struct Score {
    std::array<std::int64_t, rule_key_count> penalty{};

    std::int64_t& operator[](RuleKey key) { return penalty[static_cast<int>(key)]; }
    std::int64_t operator[](RuleKey key) const { return penalty[static_cast<int>(key)]; }
    friend bool operator==(const Score&, const Score&) = default;
};

/// The weighted sum per level, in the order in which levels decide.
std::vector<std::int64_t> level_values(std::span<const ObjectiveTerm> objective, const Score& score);

/// Less is better; levels in order.
std::strong_ordering compare(std::span<const ObjectiveTerm> objective, const Score& a, const Score& b);

}  // namespace gyoryu::engine
