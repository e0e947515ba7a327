#include "app/personal/personal_timetable.h"

#include "app/documents/personal_document.h"
#include "app/timetables/timetable_house.h"
#include "schema/write.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class PersonalTimetableTest : public testing::Test {
protected:
    app::Context person(domain::PersonKind kind, const std::string& id) {
        return house.as(domain::PersonActor{domain::LinkId("link"), house.event.id, kind, id});
    }
    app::Context the_buyer() { return person(domain::PersonKind::participant, house.buyers[0].id.str()); }

    TimetableHouse house;
};

TEST_F(PersonalTimetableTest, BeforeAReleaseThereIsNothingToSee) {
    house.filled_draft();
    auto context = the_buyer();
    const auto mine = must(app::my_timetable(context, ""));
    EXPECT_FALSE(mine.release_number.has_value());
    EXPECT_TRUE(mine.items.empty());
}

TEST_F(PersonalTimetableTest, ABuyerSeesTheirMeetingsInTheirOwnZone) {
    house.released(house.filled_draft());
    auto context = the_buyer();
    const auto mine = must(app::my_timetable(context, "Asia/Shanghai"));
    ASSERT_THAT(mine.items, SizeIs(2));
    const auto& first = mine.items[0];
    EXPECT_EQ(first.event_start.str(), "10:00");
    EXPECT_EQ(first.local_start.str(), "09:00");
    EXPECT_EQ(first.starts.str(), "2016-06-22T01:00:00Z");
    EXPECT_EQ(first.table_label, "T1");
    EXPECT_EQ(first.counterpart->names[0].text, "예시주사");
    EXPECT_EQ(first.language, "zh");
    EXPECT_THAT(first.languages, testing::ElementsAre("zh", "ko"));
    EXPECT_TRUE(first.interpreter_names.has_value());
    EXPECT_EQ(fault_of(app::my_timetable(context, "Mars/Olympus")), "unknown_zone");
}

TEST_F(PersonalTimetableTest, NothingOfOthersLeaves) {
    auto context = house.organiser();
    auto rival = house.request(house.buyers[1], house.sellers[0], 5);
    house.released(house.filled_draft());
    auto buyer = the_buyer();
    const auto text = boost::json::serialize(schema::to_json(must(app::my_timetable(buyer, ""))));
    for (const auto* secret :
         {"seller1@example.org", "seller2@example.org", "buyer2@example.org", "양례약업", "priority", "requests"})
        EXPECT_THAT(text, Not(HasSubstr(secret)));
    EXPECT_THAT(text, Not(HasSubstr(rival.id.str())));
    auto interpreter = person(domain::PersonKind::interpreter, house.interpreters[0].id.str());
    EXPECT_THAT(boost::json::serialize(schema::to_json(must(app::my_timetable(interpreter, "")))),
                Not(HasSubstr("@example.org")));
    (void)context;
}

TEST_F(PersonalTimetableTest, NobodyReadsTheTimetableOfSomebodyElse) {
    house.released(house.filled_draft());
    auto buyer = the_buyer(), stranger = house.stranger(), nobody = house.nobody(), auditor = house.auditor();
    auto organiser = house.organiser();
    const auto& other = house.buyers[1].id;
    EXPECT_EQ(fault_of(app::participant_timetable(buyer, other, "")), "not_found");
    EXPECT_EQ(fault_of(app::participant_timetable(stranger, other, "")), "not_found");
    EXPECT_EQ(fault_of(app::participant_timetable(nobody, other, "")), "not_signed_in");
    EXPECT_EQ(fault_of(app::participant_timetable(auditor, other, "")), "forbidden");
    EXPECT_EQ(fault_of(app::participant_timetable(organiser, other, "")), "ok");
    EXPECT_EQ(fault_of(app::my_timetable(organiser, "")), "not_signed_in");
    EXPECT_EQ(fault_of(app::interpreter_timetable(buyer, house.interpreters[0].id, "")), "not_found");
}

TEST_F(PersonalTimetableTest, AnInterpreterSeesBothSides) {
    house.released(house.filled_draft());
    int items = 0;
    for (const auto& one : house.interpreters) {
        auto context = person(domain::PersonKind::interpreter, one.id.str());
        for (const auto& item : must(app::my_timetable(context, "")).items) {
            EXPECT_TRUE(item.seller && item.buyer);
            EXPECT_FALSE(item.counterpart.has_value());
            ++items;
        }
    }
    EXPECT_EQ(items, 4);
}

TEST_F(PersonalTimetableTest, AChangeIsMarkedAndACancelledMeetingStaysInTheCalendar) {
    auto context = house.organiser();
    const auto first_draft = house.filled_draft();
    house.released(first_draft);
    auto draft = must(app::create_draft(context, house.event.id, {"", first_draft.id}));
    draft = must(
        app::apply_moves(context, draft.id, draft.revision, {{house.put(0, 0, 4, 1), house.put(1, 0, {}, {})}, false}));
    house.released(draft);
    auto buyer = the_buyer();
    const auto mine = must(app::my_timetable(buyer, ""));
    ASSERT_THAT(mine.items, SizeIs(2));
    EXPECT_EQ(mine.items[0].status, app::PersonalStatus::cancelled);
    EXPECT_EQ(mine.items[0].change_note_code, "cancelled");
    EXPECT_EQ(mine.items[1].status, app::PersonalStatus::moved);
    EXPECT_EQ(mine.items[1].change_note_code, "time");
    const auto calendar = must(app::my_document(buyer, app::TimetableForm::ics)).bytes;
    EXPECT_THAT(calendar, HasSubstr("STATUS:CANCELLED"));
    EXPECT_THAT(calendar, HasSubstr("SEQUENCE:1"));
    EXPECT_THAT(calendar, HasSubstr("UID:meeting-" + house.meeting_of(house.sellers[0], house.buyers[0]).str()));

    // A third release that leaves this buyer alone: the page is quiet again, the calendar still knows.
    auto third = must(app::create_draft(context, house.event.id, {"", draft.id}));
    third = must(app::apply_moves(context, third.id, third.revision, {{house.put(0, 1, 3, 1)}, false}));
    house.released(third);
    EXPECT_THAT(must(app::my_timetable(buyer, "")).items, SizeIs(1));
    EXPECT_THAT(must(app::my_document(buyer, app::TimetableForm::ics)).bytes, HasSubstr("STATUS:CANCELLED"));
}

}  // namespace
}  // namespace gyoryu::app_tests
