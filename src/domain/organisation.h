#pragma once

#include "domain/ids.h"
#include "domain/name.h"

#include <cstdint>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(OrganisationKind, company, city, agency, hospital, association, zone, other)

/// A company or body as one workspace knows it; never shared between workspaces.
struct Organisation {
    OrganisationId id;
    WorkspaceId workspace_id;
    Names names;
    OrganisationKind kind = OrganisationKind::company;
    std::string country;  ///< ISO 3166-1 alpha-2, or empty
    std::string city;
    std::string website;
    std::string note;
    bool sample = false;  ///< invented for a demonstration
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Organisation, (), (id, workspace_id, names, kind, country, city, website, note, sample, revision))

}  // namespace gyoryu::domain
