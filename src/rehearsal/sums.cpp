#include "rehearsal/sums.h"

namespace gyoryu::rehearsal {

void Sums::add(const std::string& stage, const std::string& currency, std::int64_t minor) {
    if (minor != 0) by_stage_[stage][currency] += minor;
}

std::map<std::string, std::int64_t> Sums::of(const std::string& stage) const {
    const auto found = by_stage_.find(stage);
    return found == by_stage_.end() ? std::map<std::string, std::int64_t>{} : found->second;
}

bool reconciled(const FourSums& sums) {
    return sums.written == sums.logs && sums.logs == sums.ledger && sums.ledger == sums.report;
}

}  // namespace gyoryu::rehearsal
