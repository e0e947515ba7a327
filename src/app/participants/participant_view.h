#pragma once

#include "app/organisations/organisation_view.h"
#include "domain/event.h"
#include "domain/participant.h"

#include <array>
#include <map>

namespace gyoryu::app {

/// A participant with its organisation, and what is missing before a timetable can be made well:
/// "requests" (neither sent nor received), "language", "email", "contact".
struct Participant : domain::Participant {
    domain::Organisation organisation;
    int requests_sent = 0;
    int requests_received = 0;
    std::vector<std::string> missing;
};
BOOST_DESCRIBE_STRUCT(Participant, (domain::Participant), (organisation, requests_sent, requests_received, missing))

struct ParticipantEdit {
    domain::ParticipantSide side = domain::ParticipantSide::seller;
    std::string code;             ///< empty: kept, or the next free S01, B01
    std::string organisation_id;  ///< empty when `new_organisation` is given
    std::optional<OrganisationEdit> new_organisation;
    std::string contact_name;
    std::string email;
    std::string phone;
    std::vector<std::string> languages;
    std::string time_zone;
    std::vector<int> unavailable;
    std::optional<int> max_meetings;
    std::string offers;
    std::string needs;
    std::vector<std::string> products;
    std::string note;
    domain::ParticipantStatus status = domain::ParticipantStatus::confirmed;
    std::optional<int> booth;
    domain::TradeProfile trade;
    domain::Presence presence;
};
BOOST_DESCRIBE_STRUCT(ParticipantEdit, (),
                      (side, code, organisation_id, new_organisation, contact_name, email, phone, languages, time_zone,
                       unavailable, max_meetings, offers, needs, products, note, status, booth, trade, presence))
constexpr auto limits_of(const ParticipantEdit*) {
    return std::to_array<base::MemberLimit>({{"code", 0, 20},
                                             {"organisation_id", 0, 64, "[0-9A-Za-z_-]*"},
                                             {"contact_name", 0, 120},
                                             {"email", 0, 254, "([^@\\s]+@[^@\\s]+)?"},
                                             {"phone", 0, 60},
                                             {"languages", 0, 20},
                                             {"time_zone", 0, 64},
                                             {"unavailable", 0, 1000},
                                             {"max_meetings", 0, 500},
                                             {"offers", 0, 4000},
                                             {"needs", 0, 4000},
                                             {"products", 0, 200},
                                             {"note", 0, 4000},
                                             {"booth", 1, 5000}});
}
constexpr auto optional_members(const ParticipantEdit*) {
    return std::to_array<std::string_view>({"code", "organisation_id", "contact_name", "email", "phone", "languages",
                                            "time_zone", "unavailable", "offers", "needs", "products", "note", "status",
                                            "trade", "presence"});
}

struct ParticipantFilter {
    std::optional<domain::ParticipantSide> side;
    std::optional<domain::ParticipantStatus> status;
    std::string country;
    std::string language;  ///< primary language: zh also finds zh-Hant
    std::string missing;   ///< one of the codes, or "any"
};
BOOST_DESCRIBE_STRUCT(ParticipantFilter, (), (side, status, country, language, missing))
constexpr auto limits_of(const ParticipantFilter*) {
    return std::to_array<base::MemberLimit>({{"country", 0, 2}, {"language", 0, 35}, {"missing", 0, 20}});
}
constexpr auto optional_members(const ParticipantFilter*) { return std::to_array<std::string_view>({"*"}); }

struct BulkEdit {
    std::vector<domain::ParticipantId> ids;
    std::string action;  ///< confirm, withdraw, delete, set_max_meetings, set_languages
    std::optional<int> max_meetings;
    std::vector<std::string> languages;
};
BOOST_DESCRIBE_STRUCT(BulkEdit, (), (ids, action, max_meetings, languages))
constexpr auto limits_of(const BulkEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"ids", 1, 2000},
         {"action", 1, 40, "confirm|withdraw|delete|set_max_meetings|set_languages"},
         {"max_meetings", 0, 500},
         {"languages", 0, 20}});
}
constexpr auto optional_members(const BulkEdit*) { return std::to_array<std::string_view>({"languages"}); }

struct BulkResult {
    int changed = 0;  ///< rows that were not already so
};
BOOST_DESCRIBE_STRUCT(BulkResult, (), (changed))

}  // namespace gyoryu::app
