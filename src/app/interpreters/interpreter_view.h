#pragma once

#include "domain/interpreter.h"

#include <array>

namespace gyoryu::app {

/// An interpreter and what is missing before they can be planned: "hours", "pairs", "email".
struct Interpreter : domain::Interpreter {
    std::vector<std::string> missing;
};
BOOST_DESCRIBE_STRUCT(Interpreter, (domain::Interpreter), (missing))

struct InterpreterEdit {
    std::string code;  ///< empty: kept, or the next free A, B, …, Z, AA
    domain::Names names;
    std::string email;
    std::string phone;
    std::vector<domain::LanguagePair> pairs;
    std::vector<int> unavailable;
    bool hours_known = false;
    std::optional<int> rest_after;
    std::optional<int> max_slots;
    std::optional<int> seat;
    std::vector<std::string> fields;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(InterpreterEdit, (),
                      (code, names, email, phone, pairs, unavailable, hours_known, rest_after, max_slots, seat, fields,
                       note))
constexpr auto limits_of(const InterpreterEdit*) {
    return std::to_array<base::MemberLimit>({{"code", 0, 20},
                                             {"names", 1, 20},
                                             {"email", 0, 254, "([^@\\s]+@[^@\\s]+)?"},
                                             {"phone", 0, 60},
                                             {"pairs", 0, 40},
                                             {"unavailable", 0, 1000},
                                             {"rest_after", 0, 50},
                                             {"max_slots", 0, 1000},
                                             {"seat", 1, 5000},
                                             {"fields", 0, 40},
                                             {"note", 0, 4000}});
}
constexpr auto optional_members(const InterpreterEdit*) {
    return std::to_array<std::string_view>(
        {"code", "email", "phone", "pairs", "unavailable", "hours_known", "fields", "note"});
}

}  // namespace gyoryu::app
