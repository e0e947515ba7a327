#pragma once

#include "domain/programme.h"

#include <array>

namespace gyoryu::app {

struct ProgrammeEdit {
    std::string slug;  ///< [a-z0-9-], unique in the workspace; empty: kept, or made from the names
    domain::Names names;
    domain::Names summary;
    bool sample = false;
    std::vector<domain::Milestone> milestones;
};
BOOST_DESCRIBE_STRUCT(ProgrammeEdit, (), (slug, names, summary, sample, milestones))
constexpr auto limits_of(const ProgrammeEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"slug", 0, 60, "([a-z0-9]+(-[a-z0-9]+)*)?"}, {"names", 1, 20}, {"summary", 0, 20}, {"milestones", 0, 200}});
}
constexpr auto optional_members(const ProgrammeEdit*) {
    return std::to_array<std::string_view>({"slug", "summary", "sample", "milestones"});
}

}  // namespace gyoryu::app
