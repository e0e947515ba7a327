#include "documents/papers/calendar.h"

#include "documents/papers/calendar_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace gyoryu::documents {

namespace {

std::string_view name_of(CalendarMethod method) {
    switch (method) {
        case CalendarMethod::publish:
            return "PUBLISH";
        case CalendarMethod::request:
            return "REQUEST";
        case CalendarMethod::cancel:
            return "CANCEL";
    }
    return "PUBLISH";
}

std::string text_line(std::string_view name, std::string_view value) {
    return value.empty() ? std::string() : calendar_line(std::string(name) + ":" + calendar_escape(value));
}

/// An address may hold nothing that would end the line or begin another parameter.
std::string address(const std::string& email) {
    std::string safe;
    for (const char c : email) {
        if (static_cast<unsigned char>(c) > 0x20 && c != '"' && c != ',' && c != ';' && c != ':') safe += c;
    }
    return "mailto:" + safe;
}

std::string url_line(const std::string& url) {
    const bool clean =
        std::ranges::all_of(url, [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7f; });
    return url.empty() || !clean ? std::string() : calendar_line("URL:" + url);
}

std::string person_line(const std::string& head, const CalendarPerson& person) {
    const std::string name = person.name.empty() ? std::string() : ";CN=" + calendar_quote(person.name);
    return calendar_line(head + name + ":" + address(person.email));
}

std::string time_line(std::string_view name, base::Instant moment, const std::string& zone) {
    if (zone.empty() || zone == "UTC") return fmt::format("{}:{}\r\n", name, calendar_utc(moment));
    return calendar_line(fmt::format("{};TZID={}:{}", name, zone, calendar_local(moment, zone)));
}

std::string entry_text(const Calendar& calendar, const CalendarEntry& entry) {
    const bool cancelled = entry.cancelled || calendar.method == CalendarMethod::cancel;
    std::string out = "BEGIN:VEVENT\r\n";
    out += text_line("UID", entry.uid);
    out += fmt::format("SEQUENCE:{}\r\nDTSTAMP:{}\r\nLAST-MODIFIED:{}\r\n", std::max(0, entry.sequence),
                       calendar_utc(entry.stamp), calendar_utc(entry.stamp));
    out += time_line("DTSTART", entry.starts, calendar.zone);
    out += time_line("DTEND", entry.ends, calendar.zone);
    out += text_line("SUMMARY", entry.summary);
    out += text_line("LOCATION", entry.location);
    out += text_line("DESCRIPTION", entry.description);
    out += url_line(entry.url);
    out += cancelled ? "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n" : "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n";
    if (!calendar.organiser.email.empty()) out += person_line("ORGANIZER", calendar.organiser);
    for (const auto& attendee : entry.attendees) {
        out += person_line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", attendee);
    }
    return out + "END:VEVENT\r\n";
}

std::string zone_of(const Calendar& calendar) {
    if (calendar.entries.empty() || calendar.zone.empty() || calendar.zone == "UTC") return {};
    const auto first = std::ranges::min(calendar.entries, {}, [](const CalendarEntry& e) { return e.starts; }).starts;
    const auto last = std::ranges::max(calendar.entries, {}, [](const CalendarEntry& e) { return e.ends; }).ends;
    return calendar_zone(calendar.zone, first, last);
}

}  // namespace

std::string write_calendar(const Calendar& calendar) {
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Gyoryu//Gyoryu//EN\r\nCALSCALE:GREGORIAN\r\n";
    out += fmt::format("METHOD:{}\r\n", name_of(calendar.method));
    if (calendar.method == CalendarMethod::publish) {
        // The first name is RFC 7986's, the second what today's programs read; so with the interval.
        out += text_line("NAME", calendar.name) + text_line("X-WR-CALNAME", calendar.name);
        out += text_line("X-WR-TIMEZONE", calendar.zone);
        out += fmt::format("REFRESH-INTERVAL;VALUE=DURATION:PT{0}M\r\nX-PUBLISHED-TTL:PT{0}M\r\n",
                           calendar.refresh_minutes);
    }
    out += zone_of(calendar);
    for (const auto& entry : calendar.entries) out += entry_text(calendar, entry);
    return out + "END:VCALENDAR\r\n";
}

}  // namespace gyoryu::documents
