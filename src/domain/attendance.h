#pragma once

#include "base/time.h"
#include "domain/access.h"

#include <optional>
#include <string>

namespace gyoryu::domain {

using CheckInId = base::Id<struct CheckIn>;
using ScreenId = base::Id<struct Screen>;

BOOST_DEFINE_ENUM_CLASS(CheckInSource, desk, self)

/// One sighting of somebody at the event. All are kept; the earliest that was not taken back counts.
struct CheckIn {
    CheckInId id;
    EventId event_id;
    std::string client_id;  ///< made by the device that saw it, unique in the event: sent twice, kept once
    PersonKind person_kind = PersonKind::participant;
    std::string person_id;
    base::Instant at;           ///< by the device's clock, never after `recorded_at`
    base::Instant recorded_at;  ///< when it reached the server
    CheckInSource source = CheckInSource::desk;
    std::string device;  ///< as the desk names it
    bool undone = false;
};
BOOST_DESCRIBE_STRUCT(CheckIn, (),
                      (id, event_id, client_id, person_kind, person_id, at, recorded_at, source, device, undone))

/// What the QR on a person's badge says: it checks them in and opens nothing.
struct BadgeCode {
    EventId event_id;
    PersonKind person_kind = PersonKind::participant;
    std::string person_id;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(BadgeCode, (), (event_id, person_kind, person_id, code))

/// A hall screen: whoever has the link sees the board, until it is revoked. Only the SHA-256 of its token is stored.
struct Screen {
    ScreenId id;
    EventId event_id;
    std::string name;
    std::string token_hash;
    base::Instant created_at;
    bool revoked = false;
};
BOOST_DESCRIBE_STRUCT(Screen, (), (id, event_id, name, token_hash, created_at, revoked))

}  // namespace gyoryu::domain
