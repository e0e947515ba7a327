#pragma once

#include "domain/event_block.h"

namespace gyoryu::app {

struct EventBlockEdit {
    domain::Names names;
    domain::BlockKind kind = domain::BlockKind::ceremony;
    base::LocalDate day;
    base::LocalTime starts;
    base::LocalTime ends;
    std::string place;
    domain::BlockAudience audience = domain::BlockAudience::everyone;
    std::vector<std::string> person_ids;  ///< only when chosen
};
BOOST_DESCRIBE_STRUCT(EventBlockEdit, (), (names, kind, day, starts, ends, place, audience, person_ids))
constexpr auto limits_of(const EventBlockEdit*) {
    return std::to_array<base::MemberLimit>({{"names", 1, 20}, {"place", 0, 120}, {"person_ids", 0, 5000}});
}
constexpr auto optional_members(const EventBlockEdit*) {
    return std::to_array<std::string_view>({"place", "person_ids"});
}

inline constexpr int blocks_max = 100;

}  // namespace gyoryu::app
