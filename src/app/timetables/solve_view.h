#pragma once

#include "app/timetables/draft_view.h"

namespace gyoryu::app {

inline constexpr int solve_time_default_s = 20;

/// How a timetable is to be made.
struct SolveRequest {
    std::optional<DraftId> base_draft_id;  ///< its frozen meetings stay; the others may move
    int time_limit_s = solve_time_default_s;
    std::optional<std::int64_t> seed;
    bool keep_frozen = true;
};
BOOST_DESCRIBE_STRUCT(SolveRequest, (), (base_draft_id, time_limit_s, seed, keep_frozen))
constexpr auto limits_of(const SolveRequest*) {
    return std::to_array<base::MemberLimit>({{"time_limit_s", 1, 600}, {"seed", 0, 1'000'000'000}});
}
constexpr auto optional_members(const SolveRequest*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
