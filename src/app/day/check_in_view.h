#pragma once

#include "app/context.h"
#include "domain/attendance.h"
#include "domain/name.h"
#include "domain/participant.h"

#include <array>

namespace gyoryu::app {

/// Somebody was seen. By id, or by the code of their badge.
struct CheckInEdit {
    std::string client_id;  ///< made by the device; the same one sent again changes nothing
    domain::PersonKind person_kind = domain::PersonKind::participant;
    std::string person_id;  ///< empty when `code` is given
    std::string code;
    std::optional<base::Instant> at;  ///< by the device's clock; empty: now
    std::string device;
};
BOOST_DESCRIBE_STRUCT(CheckInEdit, (), (client_id, person_kind, person_id, code, at, device))
constexpr auto limits_of(const CheckInEdit*) {
    return std::to_array<base::MemberLimit>({{"client_id", 8, 64, "[0-9A-Za-z_-]*"},
                                             {"person_id", 0, 64, "[0-9A-Za-z_-]*"},
                                             {"code", 0, 64},
                                             {"device", 0, 80}});
}
constexpr auto optional_members(const CheckInEdit*) {
    return std::to_array<std::string_view>({"person_kind", "person_id", "code", "device"});
}

/// What became of it: `first` is the one that counts for that day. `conflict`: another device saw them too, at another
/// time; both are kept.
struct CheckInResult {
    domain::CheckIn check_in;
    domain::CheckIn first;
    bool conflict = false;
    std::string code;  ///< of the person, as the lists have it
    domain::Names names;
};
BOOST_DESCRIBE_STRUCT(CheckInResult, (), (check_in, first, conflict, code, names))

/// Somebody who is not on the list, taken in at the desk.
struct WalkInEdit {
    std::string client_id;
    domain::ParticipantSide side = domain::ParticipantSide::buyer;
    domain::Names names;  ///< of the organisation
    std::string country;
    std::string contact_name;
    std::string email;
    std::string phone;
    std::vector<std::string> languages;
    std::optional<base::Instant> at;
    std::string device;
};
BOOST_DESCRIBE_STRUCT(WalkInEdit, (),
                      (client_id, side, names, country, contact_name, email, phone, languages, at, device))
constexpr auto limits_of(const WalkInEdit*) {
    return std::to_array<base::MemberLimit>({{"client_id", 8, 64, "[0-9A-Za-z_-]*"},
                                             {"names", 1, 8},
                                             {"country", 0, 2},
                                             {"contact_name", 0, 120},
                                             {"email", 0, 254, "([^@\\s]+@[^@\\s]+)?"},
                                             {"phone", 0, 60},
                                             {"languages", 0, 20},
                                             {"device", 0, 80}});
}
constexpr auto optional_members(const WalkInEdit*) {
    return std::to_array<std::string_view>({"country", "contact_name", "email", "phone", "languages", "device"});
}

/// A line of the desk's list; enough to work without the network for a day.
struct DeskPerson {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    std::string code;
    std::optional<domain::ParticipantSide> side;
    domain::Names names;  ///< of the organisation, or of the interpreter
    std::string contact_name;
    std::string country;
    std::string badge_code;
    std::vector<std::string> link_hashes;  ///< SHA-256 of the tokens of their page links: a mailed QR is known too
    std::optional<domain::CheckIn> first;  ///< of today
    int seen = 0;                          ///< check-ins of today
    int meetings = 0;
};
BOOST_DESCRIBE_STRUCT(DeskPerson, (),
                      (kind, id, code, side, names, contact_name, country, badge_code, link_hashes, first, seen,
                       meetings))

struct Desk {
    EventId event_id;
    base::Instant now;
    base::LocalDate day;
    std::string time_zone;
    std::vector<DeskPerson> people;
};
BOOST_DESCRIBE_STRUCT(Desk, (), (event_id, now, day, time_zone, people))

/// A person's own check-in.
struct OwnCheckIn {
    std::string badge_code;
    bool open = false;                           ///< near the event's day
    std::optional<base::Instant> opens_at;       ///< the next time it opens
    std::optional<base::Instant> checked_in_at;  ///< today
};
BOOST_DESCRIBE_STRUCT(OwnCheckIn, (), (badge_code, open, opens_at, checked_in_at))

}  // namespace gyoryu::app
