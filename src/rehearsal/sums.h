#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace gyoryu::rehearsal {

/// Minor units by stage ("consultation", "expected_contract", "contract") and currency. Zero is not kept.
class Sums {
public:
    void add(const std::string& stage, const std::string& currency, std::int64_t minor);
    /// Of one stage, by currency.
    std::map<std::string, std::int64_t> of(const std::string& stage) const;

    friend bool operator==(const Sums&, const Sums&) = default;

private:
    std::map<std::string, std::map<std::string, std::int64_t>> by_stage_;
};

/// What each of four says that came of the day.
struct FourSums {
    Sums written;  ///< by the people of the rehearsal: what they know they agreed on
    Sums logs;     ///< the settled logs
    Sums ledger;   ///< the entries that count
    Sums report;   ///< the totals of the results
};

/// True when all four say the same.
bool reconciled(const FourSums& sums);

}  // namespace gyoryu::rehearsal
