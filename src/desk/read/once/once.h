#pragma once

#include "desk/read/article/article.h"

namespace gyoryu::desk {

struct Candidate {
    Fact fact;
    std::size_t sentence = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;    ///< behind the unit
    bool weak = false;        ///< counts only where no other of its kind does
    bool says_total = false;  ///< 총, 모두: the sum of what stands before it
    bool people = false;      ///< persons, not firms
    double converted = 0;     ///< the same amount in another currency, where brackets give it
    std::string converted_currency;
    std::size_t decision = 0;  ///< index of its decision
};

/// Leaves each figure of the event once: headlines give way to the text, parts to their sum, rounded figures to exact
/// ones, weak ones to strong ones, repetitions to the first. The same number at two places of one programme stays
/// twice.
void keep_each_once(const Article& article, std::vector<Candidate>& candidates, std::vector<Decision>& decisions);

}  // namespace gyoryu::desk
