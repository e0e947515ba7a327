#pragma once

#include "desk/read/once/once.h"

#include <vector>

namespace gyoryu::desk {

/// A rounder figure of the same thing: 2000여 건 beside 1,950건, "2천만 달러가 넘는" before 2,340만 달러.
bool is_rounder(const Candidate& round, const Candidate& exact);

/// Sums of a year, where any deal of the event itself is told. Indexes of those among `candidates` to leave out.
std::vector<std::size_t> weak_running_totals(const std::vector<Candidate>& candidates, const std::vector<bool>& dropped,
                                             const std::vector<Decision>& decisions);

/// "70개사가 찾았다" without a noun, of firms that are named buyers elsewhere: the same firms.
std::vector<std::size_t> counted_on_the_other_side(const std::vector<Candidate>& candidates,
                                                   const std::vector<bool>& dropped,
                                                   const std::vector<Decision>& decisions);

}  // namespace gyoryu::desk
