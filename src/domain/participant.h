#pragma once

#include "domain/ids.h"
#include "domain/name.h"
#include "domain/presence.h"
#include "domain/trade.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(ParticipantSide, seller, buyer)
BOOST_DEFINE_ENUM_CLASS(ParticipantStatus, invited, confirmed, withdrawn)

/// One organisation's entry on one side of one event.
struct Participant {
    ParticipantId id;
    EventId event_id;
    ParticipantSide side = ParticipantSide::seller;
    std::string code;  ///< short label, unique in the event
    OrganisationId organisation_id;
    std::string contact_name;
    std::string email;
    std::string phone;
    std::vector<std::string> languages;  ///< BCP 47
    std::string time_zone;               ///< IANA; empty = the event's
    std::vector<int> unavailable;        ///< slot indices
    std::optional<int> max_meetings;     ///< empty = the event's
    std::string offers;
    std::string needs;
    std::vector<std::string> products;  ///< as given: names, HS or EMDN codes
    std::string note;
    ParticipantStatus status = ParticipantStatus::confirmed;
    std::optional<int> booth;  ///< table index of the seller's own booth
    TradeProfile trade;
    Presence presence;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Participant, (),
                      (id, event_id, side, code, organisation_id, contact_name, email, phone, languages, time_zone,
                       unavailable, max_meetings, offers, needs, products, note, status, booth, trade, presence,
                       revision))

}  // namespace gyoryu::domain
