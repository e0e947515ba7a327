#pragma once

#include "base/limits.h"
#include "base/time.h"

#include <boost/describe.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

/// So many minutes without a meeting, somewhere between two times of each day.
struct WishedBreak {
    base::LocalTime from;
    base::LocalTime until;
    int minutes = 30;

    friend bool operator==(const WishedBreak&, const WishedBreak&) = default;
};
BOOST_DESCRIBE_STRUCT(WishedBreak, (), (from, until, minutes))
constexpr auto limits_of(const WishedBreak*) { return std::to_array<base::MemberLimit>({{"minutes", 5, 480}}); }

/// How a participant is there: who came, what else they can speak, and how they want their days.
struct Presence {
    int delegates = 1;     ///< people who came for them
    bool together = true;  ///< they sit together: one meeting at a time; otherwise one of them is enough for each
    std::vector<std::string> second_languages;  ///< BCP 47; can do with these, where nothing better is to be had
    std::vector<WishedBreak> breaks;
    std::optional<int> session_most;  ///< meetings in one session at most

    friend bool operator==(const Presence&, const Presence&) = default;
};
BOOST_DESCRIBE_STRUCT(Presence, (), (delegates, together, second_languages, breaks, session_most))
constexpr auto limits_of(const Presence*) {
    return std::to_array<base::MemberLimit>(
        {{"delegates", 1, 100}, {"second_languages", 0, 20}, {"breaks", 0, 4}, {"session_most", 1, 100}});
}
constexpr auto optional_members(const Presence*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::domain
