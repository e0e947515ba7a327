#pragma once

#include "domain/timetable.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::planning {

/// Names and numbers of a sentence, in the reader's language where they are words. Whole numbers are decimal text.
using Params = std::map<std::string, std::string>;

/// Why something cannot be, or is as it is: the sentence is `rule.<rule>.why` of the catalogue. `rule` is a rule key of
/// the engine or one of `own_reason_codes()`.
struct Reason {
    std::string rule;
    Params params;

    friend auto operator<=>(const Reason&, const Reason&) = default;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (rule, params))

/// One meeting taken to a place. No slot: taken out. No interpreter: any free one where one is needed.
/// `frozen` absent: as before.
struct Move {
    domain::MeetingId meeting_id;
    std::optional<int> slot;
    std::optional<int> table;
    std::optional<domain::InterpreterId> interpreter_id;
    std::optional<bool> frozen;

    friend bool operator==(const Move&, const Move&) = default;
};
BOOST_DESCRIBE_STRUCT(Move, (), (meeting_id, slot, table, interpreter_id, frozen))
constexpr auto limits_of(const Move*) {
    return std::to_array<base::MemberLimit>({{"slot", 1, domain::slots_max}, {"table", 1, 5000}});
}

/// A change that would help: the sentence is `remedy.<code>`. When `moves` is not empty, applying them does it;
/// otherwise somebody must be asked.
struct Remedy {
    std::string code;
    Params params;
    std::vector<Move> moves;
};
BOOST_DESCRIBE_STRUCT(Remedy, (), (code, params, moves))

}  // namespace gyoryu::planning
