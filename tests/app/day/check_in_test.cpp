#include "app/day/check_in.h"

#include "app/day/badge_codes.h"
#include "app/day/badges.h"
#include "app/day/day_house.h"
#include "app/links/create_link.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::PersonKind;
using testing::IsEmpty;
using testing::SizeIs;

app::CheckInEdit seen(const app::Participant& who, const std::string& client, const std::string& device,
                      std::string_view at = {}) {
    app::CheckInEdit edit;
    edit.client_id = "client-" + client;
    edit.person_id = who.id.str();
    edit.device = device;
    if (!at.empty()) edit.at = base::Instant::parse(at);
    return edit;
}

app::Context person(DayHouse& house, const app::Participant& who) {
    return house.as(domain::PersonActor{domain::LinkId("l"), house.event.id, PersonKind::participant, who.id.str()});
}

app::DayPerson on_board(DayHouse& house, const app::Participant& who) {
    for (const auto& one : house.day().people)
        if (one.id == who.id.str()) return one;
    throw std::runtime_error("nobody");
}

TEST(CheckIn, TheEarliestSightingCountsAndBothAreKept) {
    DayHouse house;
    auto context = house.organiser();
    const auto& who = house.buyers[0];
    const auto first = must(app::check_in(context, house.event.id, seen(who, "1", "A", "2016-06-22T00:55:00Z")));
    EXPECT_FALSE(first.conflict);
    // The other device had no network and sends later what it saw before.
    const auto earlier = must(app::check_in(context, house.event.id, seen(who, "2", "B", "2016-06-22T00:50:00Z")));
    EXPECT_TRUE(earlier.conflict);
    EXPECT_EQ(earlier.first.device, "B");
    EXPECT_EQ(on_board(house, who).checked_in_at, base::Instant::parse("2016-06-22T00:50:00Z"));
    const auto later = must(app::check_in(context, house.event.id, seen(who, "3", "A", "2016-06-22T00:58:00Z")));
    EXPECT_EQ(later.first.device, "B");
    must(app::undo_check_in(context, earlier.check_in.id));
    EXPECT_EQ(on_board(house, who).checked_in_at, base::Instant::parse("2016-06-22T00:55:00Z"));
    const auto desk = must(app::get_desk(context, house.event.id));
    const auto line = std::ranges::find(desk.people, who.id.str(), &app::DeskPerson::id);
    EXPECT_EQ(line->seen, 2);
}

TEST(CheckIn, SentTwiceIsKeptOnceAndAClockThatIsAheadIsNotBelieved) {
    DayHouse house;
    auto context = house.organiser();
    const auto edit = seen(house.buyers[0], "1", "A", "2016-06-22T09:00:00Z");
    const auto once = must(app::check_in(context, house.event.id, edit));
    EXPECT_EQ(once.check_in.at, house.clock.now());
    house.clock.pass_minutes(5);
    const auto twice = must(app::check_in(context, house.event.id, edit));
    EXPECT_EQ(twice.check_in.id, once.check_in.id);
    EXPECT_FALSE(twice.conflict);
}

TEST(CheckIn, ABadgeIsReadHoweverItsCodeIsTypedAndAStrangersIsNot) {
    DayHouse house;
    auto context = house.organiser();
    const auto desk = must(app::get_desk(context, house.event.id));
    ASSERT_THAT(desk.people, SizeIs(6));
    auto code = desk.people[0].badge_code;
    EXPECT_THAT(code, SizeIs(12));
    app::CheckInEdit edit;
    edit.client_id = "client-1";
    edit.code = "gyoryu" + std::string(1, ':') + code;
    edit.code = std::string(app::badge_prefix) + code.substr(0, 6) + "-" + code.substr(6);
    EXPECT_EQ(must(app::check_in(context, house.event.id, edit)).check_in.person_id, desk.people[0].id);
    edit.client_id = "client-2";
    edit.code = "ABCDEFGHJKLM";
    EXPECT_EQ(fault_of(app::check_in(context, house.event.id, edit)), "not_found");
}

TEST(CheckIn, AWalkInIsMadeOnceEvenIfTheDeskSendsTwice) {
    DayHouse house;
    auto context = house.organiser();
    app::WalkInEdit edit;
    edit.client_id = "client-walk-in";
    edit.names = {{"zh", "样例临时"}};
    edit.languages = {"zh"};
    const auto made = must(app::register_walk_in(context, house.event.id, edit));
    const auto again = must(app::register_walk_in(context, house.event.id, edit));
    EXPECT_EQ(made.check_in.person_id, again.check_in.person_id);
    EXPECT_THAT(must(app::get_desk(context, house.event.id)).people, SizeIs(7));
    EXPECT_EQ(made.names.at(0).text, "样例临时");
}

TEST(CheckIn, SomebodyChecksThemselvesInOnTheDayOnly) {
    DayHouse house;
    auto mine = person(house, house.buyers[0]);
    EXPECT_TRUE(must(app::own_check_in(mine)).open);
    house.clock.set("2016-06-21T10:00:00Z");
    EXPECT_FALSE(must(app::own_check_in(mine)).open);
    EXPECT_EQ(must(app::own_check_in(mine)).opens_at, base::Instant::parse("2016-06-21T22:00:00Z"));
    const auto refused = app::check_myself_in(mine);
    ASSERT_EQ(fault_of(refused), "validation_failed");
    EXPECT_EQ(refused.error().issues[0].code, "check_in_closed");
    house.clock.set("2016-06-21T22:00:00Z");
    EXPECT_EQ(must(app::check_myself_in(mine)).checked_in_at, house.clock.now());
    const auto at = house.clock.now();
    house.clock.pass_minutes(200);
    EXPECT_EQ(must(app::check_myself_in(mine)).checked_in_at, at);
}

TEST(CheckIn, WhoWasSeenBeforeKeepsTheMeetingsTheyHad) {
    DayHouse house;
    auto context = house.organiser();
    must(app::check_in(context, house.event.id, seen(house.buyers[1], "1", "A")));
    house.clock.set("2016-06-22T01:21:00Z");  // the second slot runs
    house.accept(house.propose(house.no_show(house.buyers[1])));
    for (const auto& meeting : house.day().meetings) {
        if (meeting.id == house.pair(1, 1)) EXPECT_FALSE(meeting.mark.has_value());
        if (meeting.id == house.pair(0, 1)) EXPECT_EQ(meeting.mark, domain::MeetingMarkState::not_held);
    }
}

TEST(CheckIn, BadgesAreForEverybodyOrForOne) {
    DayHouse house;
    auto context = house.organiser();
    const auto sheet = must(app::get_badges(context, house.event.id, {}));
    EXPECT_EQ(sheet.bytes.substr(0, 4), "%PDF");
    const auto one = must(app::get_badges(context, house.event.id, {"label", house.buyers[0].id.str()}));
    EXPECT_EQ(one.bytes.substr(0, 4), "%PDF");
    EXPECT_LT(one.bytes.size(), sheet.bytes.size());
}

TEST(CheckIn, IsForOrganisersAndOnesOwnForThePersonOnly) {
    DayHouse house;
    const auto edit = seen(house.buyers[0], "1", "A");
    auto organiser = house.organiser();
    const auto made = must(app::check_in(organiser, house.event.id, edit)).check_in.id;
    auto auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    auto somebody = person(house, house.buyers[0]);
    app::WalkInEdit walk_in;
    walk_in.client_id = "client-walk-in";
    walk_in.names = {{"zh", "样例临时"}};
    const auto refused = [&](app::Context& who, const std::string& why) {
        EXPECT_EQ(fault_of(app::check_in(who, house.event.id, edit)), why);
        EXPECT_EQ(fault_of(app::undo_check_in(who, made)), why);
        EXPECT_EQ(fault_of(app::register_walk_in(who, house.event.id, walk_in)), why);
        EXPECT_EQ(fault_of(app::get_desk(who, house.event.id)), why);
        EXPECT_EQ(fault_of(app::get_badges(who, house.event.id, {})), why);
    };
    refused(auditor, "forbidden");
    refused(stranger, "not_found");
    refused(somebody, "not_found");
    refused(nobody, "not_signed_in");
    EXPECT_EQ(fault_of(app::own_check_in(organiser)), "not_signed_in");
    EXPECT_EQ(fault_of(app::check_myself_in(nobody)), "not_signed_in");
}

}  // namespace
}  // namespace gyoryu::app_tests
