#pragma once

#include "app/list.h"
#include "domain/agreement.h"
#include "domain/name.h"

#include <array>
#include <string>
#include <vector>

namespace gyoryu::app {

struct AgreementParty {
    domain::OrganisationId organisation_id;
    domain::Names names;
    std::string country;
};
BOOST_DESCRIBE_STRUCT(AgreementParty, (), (organisation_id, names, country))

/// An agreement as it is listed; what is due is counted by the workspace's calendar.
struct AgreementRow : domain::Agreement {
    std::vector<AgreementParty> parties;
    std::string event_slug;
    int overdue = 0;          ///< obligations whose day has passed
    bool needs_look = false;  ///< 3, 6, 12 … months have passed since signing, and nobody noted what came of it
};
BOOST_DESCRIBE_STRUCT(AgreementRow, (domain::Agreement), (parties, event_slug, overdue, needs_look))

struct AgreementFilter {
    std::string programme_id;
    std::optional<domain::AgreementState> state;
    bool attention = false;  ///< only with something overdue, or nobody has asked what came of it
};
BOOST_DESCRIBE_STRUCT(AgreementFilter, (), (programme_id, state, attention))
constexpr auto limits_of(const AgreementFilter*) {
    return std::to_array<base::MemberLimit>({{"programme_id", 0, 64, "[0-9A-Za-z_-]*"}});
}
constexpr auto optional_members(const AgreementFilter*) { return std::to_array<std::string_view>({"*"}); }

struct AgreementEdit {
    domain::AgreementKind kind = domain::AgreementKind::mou;
    std::string title;
    std::vector<domain::OrganisationId> party_ids;
    std::string event_id;  ///< empty: of no event
    std::optional<base::LocalDate> signed_on;
    domain::AgreementState state = domain::AgreementState::standing;
    std::vector<domain::Obligation> obligations;
    std::vector<domain::AgreementNote> notes;
};
BOOST_DESCRIBE_STRUCT(AgreementEdit, (), (kind, title, party_ids, event_id, signed_on, state, obligations, notes))
constexpr auto limits_of(const AgreementEdit*) {
    return std::to_array<base::MemberLimit>({{"title", 0, 300},
                                             {"party_ids", 2, 20},
                                             {"event_id", 0, 64, "[0-9A-Za-z_-]*"},
                                             {"obligations", 0, 50},
                                             {"notes", 0, 200}});
}
constexpr auto optional_members(const AgreementEdit*) {
    return std::to_array<std::string_view>({"title", "event_id", "signed_on", "state", "obligations", "notes"});
}

}  // namespace gyoryu::app
