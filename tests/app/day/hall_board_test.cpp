#include "app/day/hall_board.h"

#include "app/day/check_in.h"
#include "app/day/day_house.h"
#include "app/day/screens.h"
#include "schema/write.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string token_of(const app::Screen& screen) { return screen.url->substr(screen.url->rfind('/') + 1); }

TEST(HallBoard, ShowsTablesAndOrganisationsAndNobodysContact) {
    DayHouse house;
    const auto board = must(app::hall_board(*house.services, house.event.id));
    ASSERT_THAT(board.tables, SizeIs(3));
    EXPECT_THAT(board.tables[0].meetings, SizeIs(2));
    EXPECT_THAT(board.tables[2].meetings, IsEmpty());
    EXPECT_EQ(board.names.at(house.buyers[0].id.str()).at(0).text, "양례구강");
    EXPECT_FALSE(board.desk_used);
    const auto text = boost::json::serialize(schema::to_json(board));
    EXPECT_THAT(text, Not(HasSubstr("@example.org")));
    EXPECT_THAT(text, Not(HasSubstr("박예시"))) << "an interpreter's name is theirs";
}

TEST(HallBoard, FollowsTheClockTheDeskAndWhatHappens) {
    DayHouse house;
    auto context = house.organiser();
    app::CheckInEdit seen;
    seen.client_id = "client-1";
    seen.person_id = house.sellers[0].id.str();
    must(app::check_in(context, house.event.id, seen));
    EXPECT_TRUE(must(app::hall_board(*house.services, house.event.id)).desk_used);
    house.accept(house.propose(house.no_show(house.buyers[1])));
    const auto board = must(app::hall_board(*house.services, house.event.id));
    EXPECT_THAT(board.tables[1].meetings, SizeIs(1)) << "what runs with an absent one is not shown";
    house.clock.set("2016-06-22T09:00:00Z");
    for (const auto& table : must(app::hall_board(*house.services, house.event.id)).tables)
        EXPECT_THAT(table.meetings, IsEmpty());
}

TEST(HallBoard, OpensByALinkUntilItIsRevoked) {
    DayHouse house;
    auto context = house.organiser();
    const auto screen = must(app::create_screen(context, house.event.id, {"로비"}));
    EXPECT_EQ(must(app::find_screen(*house.services, token_of(screen))).event_id, house.event.id);
    EXPECT_EQ(fault_of(app::find_screen(*house.services, "something")), "not_found");
    EXPECT_FALSE(must(app::list_screens(context, house.event.id, {})).items.at(0).url.has_value());
    must(app::revoke_screen(context, screen.id));
    EXPECT_EQ(fault_of(app::find_screen(*house.services, token_of(screen))), "not_found");
    EXPECT_FALSE(app::screen_is_open(*house.services, screen.id));
}

TEST(HallBoard, ScreensAreMadeByOrganisersOfTheWorkspaceOnly) {
    DayHouse house;
    auto organiser = house.organiser(), auditor = house.auditor(), stranger = house.stranger(), nobody = house.nobody();
    const auto screen = must(app::create_screen(organiser, house.event.id, {"로비"}));
    EXPECT_EQ(fault_of(app::create_screen(auditor, house.event.id, {"로비"})), "forbidden");
    EXPECT_EQ(fault_of(app::create_screen(stranger, house.event.id, {"로비"})), "not_found");
    EXPECT_EQ(fault_of(app::create_screen(nobody, house.event.id, {"로비"})), "not_signed_in");
    EXPECT_EQ(fault_of(app::list_screens(auditor, house.event.id, {})), "forbidden");
    EXPECT_EQ(fault_of(app::list_screens(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(app::revoke_screen(auditor, screen.id)), "forbidden");
    EXPECT_EQ(fault_of(app::revoke_screen(stranger, screen.id)), "not_found");
    EXPECT_TRUE(app::screen_is_open(*house.services, screen.id));
}

}  // namespace
}  // namespace gyoryu::app_tests
