#pragma once

#include "domain/organisation.h"

#include <array>

namespace gyoryu::app {

struct OrganisationEdit {
    domain::Names names;
    domain::OrganisationKind kind = domain::OrganisationKind::company;
    std::string country;  ///< ISO 3166-1 alpha-2, or empty
    std::string city;
    std::string website;
    std::string note;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(OrganisationEdit, (), (names, kind, country, city, website, note, sample))
constexpr auto limits_of(const OrganisationEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"names", 1, 20}, {"country", 0, 2}, {"city", 0, 120}, {"website", 0, 300}, {"note", 0, 4000}});
}
constexpr auto optional_members(const OrganisationEdit*) {
    return std::to_array<std::string_view>({"kind", "country", "city", "website", "note", "sample"});
}

struct OrganisationFilter {
    std::string country;
    std::optional<domain::OrganisationKind> kind;
};
BOOST_DESCRIBE_STRUCT(OrganisationFilter, (), (country, kind))
constexpr auto limits_of(const OrganisationFilter*) { return std::to_array<base::MemberLimit>({{"country", 0, 2}}); }
constexpr auto optional_members(const OrganisationFilter*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
