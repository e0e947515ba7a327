#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "base/limits.h"

#include <boost/describe.hpp>

#include <array>

namespace gyoryu::app {

struct BadgeQuery {
    std::string form = "sheet";  ///< sheet or label
    std::string ids;             ///< of people, with commas; empty: everybody
};
BOOST_DESCRIBE_STRUCT(BadgeQuery, (), (form, ids))
constexpr auto limits_of(const BadgeQuery*) {
    return std::to_array<base::MemberLimit>({{"form", 0, 10, "sheet|label"}, {"ids", 0, 8000, "[0-9A-Za-z_,-]*"}});
}
constexpr auto optional_members(const BadgeQuery*) { return std::to_array<std::string_view>({"*"}); }

/// Organisers: a badge for each person, by code, sellers before buyers before interpreters.
Result<File> get_badges(Context& context, const EventId& event, const BadgeQuery& query);

}  // namespace gyoryu::app
