#pragma once

#include "base/time.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

/// publish: a file or a subscription. request and cancel: a mail that adds, moves or takes away (RFC 5546).
enum class CalendarMethod { publish, request, cancel };

struct CalendarPerson {
    std::string name;
    std::string email;
};

struct CalendarEntry {
    std::string uid;      ///< stable over all releases, "meeting-…@host"
    int sequence = 0;     ///< grows with each change that the person is told of
    base::Instant stamp;  ///< when this state was made
    base::Instant starts;
    base::Instant ends;
    std::string summary;
    std::string location;
    std::string description;  ///< may have lines
    std::string url;
    bool cancelled = false;
    std::vector<CalendarPerson> attendees;
};

struct Calendar {
    CalendarMethod method = CalendarMethod::publish;
    std::string name;          ///< shown by programs that subscribe
    std::string zone;          ///< IANA; entries are written in it with its VTIMEZONE
    CalendarPerson organiser;  ///< needs an email for request and cancel
    std::vector<CalendarEntry> entries;
    int refresh_minutes = 60;  ///< how often a subscription asks again
};

/// RFC 5545 text: CRLF, lines folded at 75 octets between characters, values escaped. With `cancel` every entry is
/// cancelled. Times carry the zone's TZID; its rules for the years of the entries are in the file.
std::string write_calendar(const Calendar& calendar);

}  // namespace gyoryu::documents
