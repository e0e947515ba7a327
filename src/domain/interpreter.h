#pragma once

#include "domain/ids.h"
#include "domain/name.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

/// Works in both directions.
struct LanguagePair {
    std::string from;
    std::string to;

    friend bool operator==(const LanguagePair&, const LanguagePair&) = default;
};
BOOST_DESCRIBE_STRUCT(LanguagePair, (), (from, to))
constexpr auto limits_of(const LanguagePair*) {
    return std::to_array<base::MemberLimit>(
        {{"from", 2, 35, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"}, {"to", 2, 35, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"}});
}

struct Interpreter {
    InterpreterId id;
    EventId event_id;
    std::string code;  ///< one or two letters on the board
    Names names;
    std::string email;
    std::string phone;
    std::vector<LanguagePair> pairs;
    std::vector<int> unavailable;   ///< slot indices
    bool hours_known = false;       ///< until then nobody may plan with them
    std::optional<int> rest_after;  ///< empty = the event's
    std::optional<int> max_slots;
    std::optional<int> seat;          ///< table index, when seated
    std::vector<std::string> fields;  ///< devices or trades whose words they know
    std::string note;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Interpreter, (),
                      (id, event_id, code, names, email, phone, pairs, unavailable, hours_known, rest_after, max_slots,
                       seat, fields, note, revision))

}  // namespace gyoryu::domain
