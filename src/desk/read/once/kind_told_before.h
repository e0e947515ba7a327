#pragma once

#include "desk/read/kinds/kinds.h"
#include "desk/read/once/once.h"

namespace gyoryu::desk {

struct KindBefore {
    FactKind kind = FactKind::consultations;
    const char* rule = "";
};

/// What a Korean figure without a noun of its own is by the figures told before it; none where they do not tell:
/// "sum_of_those_before"  "하노이에서 51건, 방콕에서 43건을 상담했다. 모두 더하면 94건 1030만 달러다"
/// "sum_of_count_before"  "상담은 92건, 금액으로는 780만 달러였다", "계약 5건을 따냈다. 금액으로는 모두 200만 달러다"
/// "named_in_headline"    the same amount stands in the headline with its noun
std::optional<KindBefore> kind_told_before(const SentenceView& view, std::size_t i, std::size_t sentence,
                                           const std::vector<Candidate>& told);

}  // namespace gyoryu::desk
