#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

/// together: one letter with all changed meetings. each: beside it one letter a meeting, which calendars enter by
/// themselves; those of Outlook and Google take no more than one invitation from a letter.
BOOST_DEFINE_ENUM_CLASS(Invitations, together, each)

/// How the letters of one event are written.
struct MailSettings {
    EventId event_id;
    std::string reply_to;  ///< the secretariat's address: answers go there, calendars name it as organiser
    Invitations invitations = Invitations::together;
    std::optional<base::LocalTime> remind_day_before_at;  ///< event's zone; none: no reminder of the day
    std::optional<int> remind_minutes_before;             ///< of each meeting; none: no reminder
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(MailSettings, (),
                      (event_id, reply_to, invitations, remind_day_before_at, remind_minutes_before, revision))

}  // namespace gyoryu::domain
