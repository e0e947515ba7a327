#include "documents/papers/meeting_list.h"

#include "text/catalogue.h"
#include "text/collation.h"
#include "text/dates.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gyoryu::documents {

namespace {

using Line = std::vector<std::string>;

Line headings(text::Language language, std::initializer_list<const char*> keys) {
    Line line;
    for (const char* key : keys) line.push_back(text::sentence(language, std::string("document.") + key));
    return line;
}

const DocumentSlot& slot_of(const EventTimetable& timetable, const DocumentMeeting& meeting) {
    return timetable.slots.at(static_cast<std::size_t>(meeting.slot));
}

std::string hall_of(const EventTimetable& timetable, const DocumentMeeting& meeting) {
    return meeting.table < 0 ? std::string() : timetable.tables.at(static_cast<std::size_t>(meeting.table)).hall;
}

std::vector<const DocumentMeeting*> in_order(const EventTimetable& timetable) {
    std::vector<const DocumentMeeting*> meetings;
    for (const auto& meeting : timetable.meetings) meetings.push_back(&meeting);
    std::ranges::sort(meetings, {},
                      [](const DocumentMeeting* m) { return std::tuple(m->slot, m->table < 0, m->table, m); });
    return meetings;
}

struct IndexLine {
    bool buyer = false;
    const DocumentMeeting* meeting = nullptr;
    std::string key;

    const text::ShownName& own() const { return buyer ? meeting->buyer : meeting->seller; }
    const text::ShownName& other() const { return buyer ? meeting->seller : meeting->buyer; }
};

}  // namespace

std::string meeting_time(const EventTimetable& timetable, const DocumentMeeting& meeting) {
    const auto& first = slot_of(timetable, meeting);
    auto last = static_cast<std::size_t>(meeting.slot) + static_cast<std::size_t>(std::max(0, meeting.slot_count - 1));
    last = std::min(last, timetable.slots.size() - 1);
    return text::time_range(first.starts, timetable.slots[last].ends);
}

std::string place_text(const EventTimetable& timetable, int table, text::Language language) {
    if (table < 0) return text::sentence(language, "document.video");
    const auto& label = timetable.tables.at(static_cast<std::size_t>(table)).label;
    return text::sentence(language, "document.table_label", text::Parameters{{"label", label}});
}

std::string second_zone_time(base::LocalDate day, base::LocalTime time, const std::string& zone,
                             const std::string& second_zone) {
    const auto other = base::to_local(base::to_instant(day, time, zone), second_zone);
    const int days = other.day.days_since_epoch - day.days_since_epoch;
    if (days == 0) return other.time.str();
    return other.time.str() + (days > 0 ? " (+1)" : " (\u22121)");
}

std::string zone_text(const std::string& zone, const std::string& second_zone, base::LocalDate day,
                      text::Language language) {
    const auto label = [&](const std::string& name) {
        return text::zone_label(language, name, base::to_instant(day, {12 * 60}, zone));
    };
    std::string line = text::sentence(language, "document.zone_line", text::Parameters{{"zone", label(zone)}});
    if (second_zone.empty()) return line;
    const bool spaced = language != text::Language::zh;
    return line + (spaced ? " " : "") +
           text::sentence(language, "document.second_zone_line", text::Parameters{{"zone", label(second_zone)}});
}

std::vector<Line> meeting_list(const EventTimetable& timetable, text::Language language) {
    std::vector<Line> lines{
        headings(language, {"date", "time", "place", "hall", "code", "seller", "original_name", "code", "buyer",
                            "original_name", "country", "language", "interpreter", "note"})};
    for (const auto* meeting : in_order(timetable)) {
        lines.push_back({text::full_date(language, slot_of(timetable, *meeting).day), meeting_time(timetable, *meeting),
                         place_text(timetable, meeting->table, language), hall_of(timetable, *meeting),
                         meeting->seller_code, meeting->seller.main, meeting->seller.original, meeting->buyer_code,
                         meeting->buyer.main, meeting->buyer.original, meeting->buyer_country, meeting->languages,
                         meeting->interpreter.main, meeting->note});
    }
    return lines;
}

std::vector<Line> participant_index(const EventTimetable& timetable, text::Language language) {
    std::vector<IndexLine> index;
    for (const auto* meeting : in_order(timetable)) {
        index.push_back({false, meeting, text::sort_key(language, meeting->seller.main)});
        index.push_back({true, meeting, text::sort_key(language, meeting->buyer.main)});
    }
    std::ranges::sort(index, {}, [](const IndexLine& line) {
        return std::tuple(line.buyer, std::string_view(line.key), line.meeting->slot, line.meeting);
    });
    std::vector<Line> lines{headings(language, {"side", "code", "organisation", "original_name", "date", "time",
                                                "place", "counterpart", "original_name", "interpreter"})};
    for (const auto& line : index) {
        const auto& m = *line.meeting;
        lines.push_back({text::sentence(language, line.buyer ? "document.buyer" : "document.seller"),
                         line.buyer ? m.buyer_code : m.seller_code, line.own().main, line.own().original,
                         text::full_date(language, slot_of(timetable, m).day), meeting_time(timetable, m),
                         place_text(timetable, m.table, language), line.other().main, line.other().original,
                         m.interpreter.main});
    }
    return lines;
}

}  // namespace gyoryu::documents
