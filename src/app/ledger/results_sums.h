#pragma once

#include "app/ledger/load_ledger.h"
#include "app/ledger/results_view.h"

#include <functional>

namespace gyoryu::app {

/// Every sum is over claims that count; each amount is converted and rounded by itself, so that the rows of a list
/// add up to its total exactly.
std::vector<StageTotal> stage_totals(const LoadedLedger& ledger, const std::string& currency);

/// By what `key_of` says of a claim ("" becomes "-"), the largest consultation amount first.
std::vector<GroupTotal> group_totals(const LoadedLedger& ledger, const std::string& currency,
                                     const std::function<std::string(const domain::Claim&)>& key_of);

/// The event's last day, 3, 6 and 12 months after it as far as they are over, and today if later.
std::vector<CoursePoint> course_of(const LoadedLedger& ledger, const std::string& currency);

}  // namespace gyoryu::app
