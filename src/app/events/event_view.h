#pragma once

#include "domain/event.h"

#include <array>

namespace gyoryu::app {

struct EventEdit {
    std::string slug;  ///< [a-z0-9-], unique in the workspace; empty: kept, or made from the names and the year
    domain::Names names;
    domain::EventKind kind = domain::EventKind::export_consultation;
    domain::Names place;
    std::string country;
    std::string time_zone;
    std::string counterpart_zone;
    base::LocalDate starts_on;
    base::LocalDate ends_on;
    domain::MeetingMode default_mode = domain::MeetingMode::table;
    domain::EventStatus status = domain::EventStatus::preparing;
    domain::EventSettings settings;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(EventEdit, (),
                      (slug, names, kind, place, country, time_zone, counterpart_zone, starts_on, ends_on, default_mode,
                       status, settings, sample))
constexpr auto limits_of(const EventEdit*) {
    return std::to_array<base::MemberLimit>({{"slug", 0, 60, "([a-z0-9]+(-[a-z0-9]+)*)?"},
                                             {"names", 1, 20},
                                             {"place", 0, 20},
                                             {"country", 0, 2},
                                             {"time_zone", 1, 64},
                                             {"counterpart_zone", 0, 64}});
}
constexpr auto optional_members(const EventEdit*) {
    return std::to_array<std::string_view>(
        {"slug", "kind", "place", "country", "counterpart_zone", "default_mode", "status", "settings", "sample"});
}

}  // namespace gyoryu::app
