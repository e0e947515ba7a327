#include "server/live/hub.h"
#include "server/api_client.h"
#include "server/small_event.h"
#include "server/web_socket_client.h"

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include <thread>

namespace gyoryu::server {

class LiveTest : public ::testing::Test {
protected:
    LiveTest() : event(installation), organiser(installation.port()) {
        EXPECT_EQ(organiser.sign_in("organiser@test.example", test_password).status, 200);
    }

    std::string live(const std::string& rest = "") const {
        return "/api/v1/live?event=" + event.ids.at("event") + rest;
    }

    boost::json::value next(WebSocketClient& client) {
        const auto text = client.receive_text();
        return text ? boost::json::parse(*text) : boost::json::value(nullptr);
    }

    /// The revision before.
    std::int64_t rename_event() {
        const auto revision = organiser.get("/api/v1/events/small").json.at("revision").as_int64();
        const boost::json::value edit{{"names", boost::json::array{{{"lang", "en"}, {"text", "Renamed"}}}},
                                      {"time_zone", "Asia/Seoul"},
                                      {"starts_on", "2016-06-22"},
                                      {"ends_on", "2016-06-22"}};
        EXPECT_EQ(organiser.put("/api/v1/events/small", edit, revision).status, 200);
        return revision;
    }

    TestInstallation installation;
    SmallEvent event;
    ApiClient organiser;
};

TEST_F(LiveTest, tells_of_a_change_after_it_is_saved) {
    WebSocketClient client(installation.port());
    ASSERT_EQ(client.shake_hands(live(), organiser.cookie_header()), 101);
    const auto hello = next(client);
    EXPECT_EQ(hello.at("type").as_string(), "hello");
    EXPECT_FALSE(hello.at("resync").as_bool());
    const auto revision = rename_event();
    const auto changed = next(client);
    EXPECT_EQ(changed.at("type").as_string(), "changed");
    EXPECT_EQ(changed.at("entity").as_string(), "event");
    EXPECT_EQ(changed.at("revision").as_int64(), revision + 1);
    EXPECT_EQ(changed.at("sequence").as_int64(), hello.at("sequence").as_int64() + 1);
}

TEST_F(LiveTest, gives_a_returning_client_what_it_missed) {
    std::int64_t seen = 0;
    {
        WebSocketClient client(installation.port());
        ASSERT_EQ(client.shake_hands(live(), organiser.cookie_header()), 101);
        seen = next(client).at("sequence").as_int64();
    }
    const auto revision = rename_event();
    rename_event();
    WebSocketClient again(installation.port());
    ASSERT_EQ(again.shake_hands(live("&after=" + std::to_string(seen)), organiser.cookie_header()), 101);
    EXPECT_EQ(next(again).at("sequence").as_int64(), seen);
    EXPECT_EQ(next(again).at("revision").as_int64(), revision + 1);
    EXPECT_EQ(next(again).at("revision").as_int64(), revision + 2);
}

TEST_F(LiveTest, asks_a_client_from_before_to_load_anew) {
    for (const std::string after : {"1", "99999999999999999"}) {
        WebSocketClient client(installation.port());
        ASSERT_EQ(client.shake_hands(live("&after=" + after), organiser.cookie_header()), 101);
        EXPECT_TRUE(next(client).at("resync").as_bool()) << after;
    }
}

TEST_F(LiveTest, lets_in_only_who_may_read_the_event) {
    ApiClient stranger(installation.port());
    stranger.sign_in("stranger@test.example", test_password);
    EXPECT_EQ(WebSocketClient(installation.port()).shake_hands(live()), 401);
    EXPECT_EQ(WebSocketClient(installation.port()).shake_hands(live(), stranger.cookie_header()), 404);
    EXPECT_EQ(WebSocketClient(installation.port())
                  .shake_hands(live(), organiser.cookie_header() + "Origin: https://evil.example\r\n"),
              403);
    EXPECT_EQ(WebSocketClient(installation.port()).shake_hands("/api/v1/info", organiser.cookie_header()), 404);
}

TEST_F(LiveTest, keeps_other_workspaces_apart) {
    ApiClient stranger(installation.port());
    stranger.sign_in("stranger@test.example", test_password);
    WebSocketClient client(installation.port());
    ASSERT_EQ(client.shake_hands("/api/v1/live", stranger.cookie_header()), 101);
    next(client);
    rename_event();
    installation.hub().close_if([](const Subscription&) { return true; });
    EXPECT_FALSE(client.receive_text());
}

TEST_F(LiveTest, tells_a_person_of_releases_only) {
    ApiClient person(installation.port());
    ASSERT_EQ(person.open_link(event.seller_link).status, 200);
    WebSocketClient client(installation.port());
    ASSERT_EQ(client.shake_hands(live(), person.cookie_header()), 101);
    next(client);
    rename_event();
    installation.hub().changed(domain::WorkspaceId(event.ids.at("workspace")), domain::EventId(event.ids.at("event")),
                               "release", "r1", 1);
    EXPECT_EQ(next(client).at("entity").as_string(), "release");
}

TEST_F(LiveTest, closes_when_the_session_ends) {
    WebSocketClient client(installation.port());
    ASSERT_EQ(client.shake_hands(live(), organiser.cookie_header()), 101);
    next(client);
    ASSERT_EQ(organiser.remove("/api/v1/session").status, 204);
    EXPECT_FALSE(client.receive_text());
    EXPECT_EQ(client.close_code, 4001);
}

TEST_F(LiveTest, forgets_clients_that_went) {
    {
        WebSocketClient client(installation.port());
        ASSERT_EQ(client.shake_hands(live(), organiser.cookie_header()), 101);
        next(client);
        EXPECT_EQ(installation.hub().clients(), 1u);
    }
    while (installation.hub().clients() > 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

}  // namespace gyoryu::server
