#pragma once

#include "app/ledger/load_ledger.h"
#include "app/ledger/results_view.h"

namespace gyoryu::app {

/// What is implausible in a ledger, over figures in force:
/// price            5 times or more away from unit price × quantity {expected}
/// spread           8 amounts or more of its stage are known, and it is ten times or more away from the middle one and
///                  more than 3.5 robust deviations (median of absolute deviations of the logarithms) {middle}
/// duplicate        the same claimant reports the same parties, stage and amount twice and both count
/// two_reports      two claimants report the same parties and stage, amounts at most half apart, and both count
/// reports_differ   linked reports state different amounts
/// many_at_once     six consultation amounts or more of one claimant within ten minutes {count}
/// no_consultation  a contract or performance of a deal without a consultation amount
/// asked_back       it was asked back at entry and confirmed
std::vector<LedgerFlag> find_flags(const LoadedLedger& ledger);

}  // namespace gyoryu::app
