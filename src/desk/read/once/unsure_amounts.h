#pragma once

#include "desk/read/once/once.h"

namespace gyoryu::desk {

/// A candidate, and the rule by which it is left out.
struct Unsure {
    std::size_t candidate = 0;
    const char* rule = "";
};

/// Of the candidates not dropped yet the amounts that the text does not tie to its event surely enough, for a wrong
/// amount is worse than a missing one: of another time or in a quotation even where nothing stronger is told; of one
/// firm behind the opening; told besides what the event brought; without a noun of their own or in a sentence about
/// something besides, where nothing names the event; of a kind that the word leaves open.
std::vector<Unsure> unsure_amounts(const Article& article, const std::vector<Candidate>& candidates,
                                   const std::vector<bool>& dropped, const std::vector<Decision>& decisions);

}  // namespace gyoryu::desk
