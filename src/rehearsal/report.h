#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gyoryu::rehearsal {

struct Loss {
    std::string meeting;  ///< id
    std::string reason;   ///< absent, no_room, no_place, cancelled, log_lost
    std::string label;    ///< for people: the codes of the two
};

/// What a rehearsal came to.
struct Report {
    int planned = 0;  ///< meetings people were promised: planned, and added on the day
    int held = 0;
    int repaired = 0;  ///< of those held, at another time or table, or with another interpreter than first told
    std::vector<Loss> lost;
    std::vector<double> repair_ms;  ///< one per proposal
    std::int64_t messages = 0;
    std::map<std::string, std::int64_t> consulted_minor;  ///< by currency
    bool reconciled = false;
    std::string copy;
    int errors = 0;
};

/// The smallest value that `share` of them do not exceed; 0 of none.
double percentile(std::vector<double> values, double share);

/// Digits after the point of a currency's whole unit.
int minor_digits(const std::string& currency);

/// One JSON object with the keys planned, held, repaired, lost, repair_ms, messages, consulted, reconciled, copy,
/// errors, and a line end. Amounts are in whole units of their currency.
std::string to_json(const Report& report);

/// Nothing is wrong: planned = held + lost, reconciled, no errors.
bool is_good(const Report& report);

}  // namespace gyoryu::rehearsal
