#include "documents/papers/calendar.h"

#include "documents/papers/calendar_text.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

namespace gyoryu::documents {
namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

base::Instant at(const char* text) { return *base::Instant::parse(text); }

Calendar sample(CalendarMethod method) {
    Calendar calendar;
    calendar.method = method;
    calendar.name = "예시치과; 상담, 일정";
    calendar.zone = "Asia/Seoul";
    calendar.organiser = {"원주 \"사무국\"", "office@example.org"};
    CalendarEntry entry;
    entry.uid = "meeting-0190@gyoryu.example.org";
    entry.sequence = 3;
    entry.stamp = at("2016-06-20T09:00:00Z");
    entry.starts = at("2016-06-22T04:20:00Z");
    entry.ends = at("2016-06-22T04:40:00Z");
    entry.summary =
        "样例口腔 (양례구강), 치과용 유닛체어; 구강 스캐너 상담과 그 밖에 아주 긴 제목이 이어져서 줄이 접히는 경우";
    entry.location = "테이블 4, 컨벤션홀";
    entry.description = "통역: 박예시\n언어: 한국어–중국어 \\ 끝 🏥";
    entry.url = "https://gyoryu.example.org/s/abc";
    entry.attendees = {{"김예시", "kim@example.com"}};
    calendar.entries = {entry};
    return calendar;
}

Component parse(const std::string& text) { return Component(icalparser_parse_string(text.c_str())); }

icalcomponent* first_event(const Component& calendar) {
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

TEST(Calendar, AnotherLibraryReadsEverythingBack) {
    const auto calendar = sample(CalendarMethod::request);
    const auto parsed = parse(write_calendar(calendar));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(icalcomponent_count_errors(parsed.get()), 0);
    EXPECT_NE(icalrestriction_check(parsed.get()), 0);
    EXPECT_EQ(icalcomponent_get_method(parsed.get()), ICAL_METHOD_REQUEST);
    auto* event = first_event(parsed);
    ASSERT_NE(event, nullptr);
    const auto& entry = calendar.entries[0];
    EXPECT_EQ(icalcomponent_get_uid(event), entry.uid);
    EXPECT_EQ(icalcomponent_get_summary(event), entry.summary);
    EXPECT_EQ(icalcomponent_get_location(event), entry.location);
    EXPECT_EQ(icalcomponent_get_description(event), entry.description);
    EXPECT_EQ(icalcomponent_get_sequence(event), 3);
    EXPECT_EQ(icalcomponent_get_status(event), ICAL_STATUS_CONFIRMED);
}

TEST(Calendar, TimesAreLocalWithAZoneThatIsInTheFile) {
    const auto text = write_calendar(sample(CalendarMethod::publish));
    const auto parsed = parse(text);
    ASSERT_TRUE(parsed);
    EXPECT_NE(text.find("DTSTART;TZID=Asia/Seoul:20160622T132000\r\n"), std::string::npos);
    auto* zone = icalcomponent_get_first_component(parsed.get(), ICAL_VTIMEZONE_COMPONENT);
    ASSERT_NE(zone, nullptr);
    const auto start = icalcomponent_get_dtstart(first_event(parsed));
    EXPECT_EQ(icaltime_as_timet_with_zone(start, icalcomponent_get_timezone(parsed.get(), "Asia/Seoul")), 1466569200);
}

TEST(Calendar, ClocksThatChangeAreInTheZone) {
    const auto zone = calendar_zone("America/New_York", at("2016-06-22T00:00:00Z"), at("2016-06-23T00:00:00Z"));
    EXPECT_NE(zone.find("BEGIN:DAYLIGHT\r\nDTSTART:20160313T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"),
              std::string::npos)
        << zone;
    EXPECT_NE(zone.find("BEGIN:STANDARD\r\nDTSTART:20161106T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"),
              std::string::npos);
    const auto calm = calendar_zone("Asia/Kolkata", at("2016-06-22T00:00:00Z"), at("2016-06-23T00:00:00Z"));
    EXPECT_EQ(calm.find("DAYLIGHT"), std::string::npos);
    EXPECT_NE(calm.find("TZOFFSETTO:+0530"), std::string::npos);
}

TEST(Calendar, ACancellationKeepsTheUidAndSaysSo) {
    const auto parsed = parse(write_calendar(sample(CalendarMethod::cancel)));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(icalcomponent_get_method(parsed.get()), ICAL_METHOD_CANCEL);
    EXPECT_EQ(icalcomponent_get_status(first_event(parsed)), ICAL_STATUS_CANCELLED);
    EXPECT_STREQ(icalcomponent_get_uid(first_event(parsed)), "meeting-0190@gyoryu.example.org");
}

TEST(Calendar, NoLineIsLongerThan75OctetsAndNoCharacterIsCut) {
    const auto text = write_calendar(sample(CalendarMethod::publish));
    for (std::size_t start = 0; start < text.size();) {
        const auto end = text.find("\r\n", start);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - start, 75u);
        EXPECT_NE(static_cast<unsigned char>(text[start]) & 0xC0, 0x80);
        if (text[start] == ' ') EXPECT_NE(static_cast<unsigned char>(text[start + 1]) & 0xC0, 0x80);
        start = end + 2;
    }
}

TEST(Calendar, NothingTypedCanStartALineOfItsOwn) {
    auto calendar = sample(CalendarMethod::request);
    calendar.entries[0].summary = "x\r\nATTENDEE:mailto:evil@example.com";
    calendar.entries[0].url = "https://a\r\nX-EVIL:1";
    calendar.entries[0].attendees[0] = {"a\";X=\"\r\nX-EVIL:1", "b@example.com\r\nX-EVIL:2"};
    const auto text = write_calendar(calendar);
    EXPECT_EQ(text.find("\nX-EVIL"), std::string::npos);
    EXPECT_EQ(text.find("\nATTENDEE:mailto:evil"), std::string::npos);
}

TEST(Calendar, AnEmptyCalendarIsValid) {
    Calendar calendar;
    calendar.name = "빈 일정";
    calendar.zone = "Asia/Seoul";
    const auto parsed = parse(write_calendar(calendar));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(first_event(parsed), nullptr);
}

}  // namespace
}  // namespace gyoryu::documents
