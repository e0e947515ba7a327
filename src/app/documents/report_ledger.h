#pragma once

#include "app/documents/paper_ground.h"
#include "app/ledger/results_sums.h"

namespace gyoryu::app {

/// How many rows a table of a report has at most; what is left out is counted below it.
inline constexpr std::size_t report_groups_max = 200;
inline constexpr std::size_t report_entries_max = 2000;

/// The part of a results report that the ledger tells: totals by stage, each divided into confirmed, claimed and
/// disputed, with the entries they rest on; by country, product and seller; how it went on; the entries themselves.
/// Amounts are in `currency`. A figure's total is `<stage>.<part>`: contract.confirmed, consultation.total.
std::vector<documents::Block> report_ledger_blocks(const PaperGround& ground, const LoadedLedger& ledger,
                                                   const std::string& currency);

}  // namespace gyoryu::app
