#include "documents/papers/calendar_text.h"

#include "text/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace gyoryu::documents {

namespace {

constexpr std::size_t octets_max = 75;
constexpr std::int64_t day_ms = 86'400'000;

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

std::string offset_text(int minutes) {
    return fmt::format("{}{:02}{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
}

struct Change {
    base::Instant at;
    int before = 0;  ///< minutes east of UTC
    int after = 0;
};

/// The moment within (from, to] at which the offset leaves that of `from`, to the minute.
base::Instant change_between(std::string_view zone, base::Instant from, base::Instant to) {
    const int before = text::utc_offset_minutes(zone, from);
    std::int64_t low = from.unix_ms / 60'000;
    std::int64_t high = to.unix_ms / 60'000;
    while (high - low > 1) {
        const std::int64_t middle = (low + high) / 2;
        (text::utc_offset_minutes(zone, {middle * 60'000}) == before ? low : high) = middle;
    }
    return {high * 60'000};
}

std::vector<Change> changes_of(std::string_view zone, base::Instant from, base::Instant to) {
    std::vector<Change> changes;
    for (std::int64_t at = from.unix_ms; at < to.unix_ms; at += day_ms) {
        const int before = text::utc_offset_minutes(zone, {at});
        const int after = text::utc_offset_minutes(zone, {at + day_ms});
        if (before != after) changes.push_back({change_between(zone, {at}, {at + day_ms}), before, after});
    }
    return changes;
}

/// The start of an observance is read on the clock as it was before the change.
std::string observance(const Change& change, int standard) {
    const char* kind = change.after > standard ? "DAYLIGHT" : "STANDARD";
    const auto start = calendar_local({change.at.unix_ms + change.before * std::int64_t{60'000}}, "UTC");
    return fmt::format("BEGIN:{0}\r\nDTSTART:{1}\r\nTZOFFSETFROM:{2}\r\nTZOFFSETTO:{3}\r\nEND:{0}\r\n", kind, start,
                       offset_text(change.before), offset_text(change.after));
}

}  // namespace

std::string calendar_escape(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n') {
            out += "\\n";
        } else if (!is_control(c)) {
            out += c;
        }
    }
    return out;
}

std::string calendar_quote(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += "^'";
        if (c == '^') out += "^^";
        if (c == '\n') out += "^n";
        if (c != '"' && c != '^' && !is_control(c)) out += c;
    }
    return out + "\"";
}

std::string calendar_line(std::string_view line) {
    std::string out;
    std::size_t room = octets_max;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && continues(line[cut])) --cut;
        if (cut == 0) cut = room;  // not UTF-8: cut anywhere
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = octets_max - 1;  // the space counts
    }
    return out.append(line).append("\r\n");
}

std::string calendar_local(base::Instant moment, std::string_view zone) {
    const auto local = base::to_local(moment, zone);
    std::string text = local.day.str() + "T" + local.time.str() + "00";
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::string calendar_utc(base::Instant moment) {
    std::string text = moment.str().substr(0, 19) + "Z";
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::string calendar_zone(std::string_view zone, base::Instant from, base::Instant to) {
    const base::Instant first{from.unix_ms / day_ms * day_ms - 366 * day_ms};
    const auto changes = changes_of(zone, first, {to.unix_ms + 366 * day_ms});
    const int start = text::utc_offset_minutes(zone, first);
    int standard = start;
    for (const auto& change : changes) standard = std::min(standard, change.after);
    std::string out = "BEGIN:VTIMEZONE\r\n" + calendar_line("TZID:" + std::string(zone));
    // What holds before the first change, from long ago, so that no reading is without an offset.
    out += fmt::format("BEGIN:{0}\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:{1}\r\nTZOFFSETTO:{1}\r\nEND:{0}\r\n",
                       start > standard ? "DAYLIGHT" : "STANDARD", offset_text(start));
    for (const auto& change : changes) out += observance(change, standard);
    return out + "END:VTIMEZONE\r\n";
}

}  // namespace gyoryu::documents
