#pragma once

// Read by a C++17 unit: nothing newer may stand here.

#include <cstdint>
#include <vector>

namespace gyoryu::engine {

struct FlowArc {
    int from = 0;
    int to = 0;
    std::int64_t lower = 0;  ///< 0 … upper
    std::int64_t upper = 0;
    std::int64_t cost = 0;  ///< of one unit
};

struct Circulation {
    bool exists = false;                  ///< false: the lower bounds cannot be met; the rest is empty
    std::vector<std::int64_t> flow;       ///< by arc
    std::vector<std::int64_t> potential;  ///< by node: cost + potential(from) − potential(to) is never negative where
                                          ///< more could flow and never positive where less could
};

/// The cheapest flow that leaves nothing in any node, with potentials that prove it (LEMON's network simplex).
Circulation cheapest_circulation(int nodes, const std::vector<FlowArc>& arcs);

}  // namespace gyoryu::engine
