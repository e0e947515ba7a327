#pragma once

#include <vector>

namespace gyoryu::engine {

/// A plane over the prices: height + Σ slope·price.
struct Plane {
    double height = 0;
    std::vector<double> slope;
};

struct LowestPoint {
    double height = 0;
    std::vector<double> prices;
    std::vector<double> shares;  ///< by plane, adding up to 1: the mixture whose slopes cancel out at the point
};

/// The lowest point of the highest of the planes with lower ≤ price ≤ upper: a linear programme of a few dimensions,
/// solved by the simplex method on its dual. At least one plane.
LowestPoint lowest_point(const std::vector<Plane>& planes, const std::vector<double>& lower,
                         const std::vector<double>& upper);

}  // namespace gyoryu::engine
