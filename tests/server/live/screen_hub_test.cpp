#include "server/live/screen_hub.h"

#include "server/api_client.h"
#include "server/small_event.h"
#include "server/web_socket_client.h"

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

namespace gyoryu::server {

class ScreenHubTest : public ::testing::Test {
protected:
    ScreenHubTest() : event(installation), organiser(installation.port()) {
        EXPECT_EQ(organiser.sign_in("organiser@test.example", test_password).status, 200);
    }

    std::string live(const std::string& rest = "") const { return "/api/v1/live?screen=" + event.screen_token + rest; }
    boost::json::value next(WebSocketClient& client) {
        const auto text = client.receive_text();
        return text ? boost::json::parse(*text) : boost::json::value(nullptr);
    }
    std::string type_of(const boost::json::value& message) {
        return message.is_object() ? std::string(message.at("type").as_string()) : "closed";
    }
    void mark(const std::string& state) {
        const auto answer = organiser.send("PUT", "/api/v1/meetings/" + event.ids.at("meeting") + "/mark",
                                           "Content-Type: application/json\r\n", R"({"state":")" + state + R"("})");
        EXPECT_EQ(answer.status, 200) << answer.text;
    }
    /// Joins and reads the hello and the board.
    std::int64_t join(WebSocketClient& client) {
        EXPECT_EQ(client.shake_hands(live(), ""), 101);
        EXPECT_EQ(type_of(next(client)), "hello");
        const auto board = next(client);
        EXPECT_EQ(type_of(board), "board");
        return board.at("sequence").as_int64();
    }

    TestInstallation installation;
    SmallEvent event;
    ApiClient organiser;
};

TEST_F(ScreenHubTest, gives_the_board_and_then_the_tables_that_changed) {
    WebSocketClient client(installation.port());
    const auto sequence = join(client);
    mark("called");
    const auto told = next(client);
    ASSERT_EQ(type_of(told), "tables");
    EXPECT_EQ(told.at("sequence").as_int64(), sequence + 1);
    ASSERT_EQ(told.at("tables").as_array().size(), 1u);
    EXPECT_EQ(told.at("tables").at(0).at("meetings").at(0).at("mark").as_string(), "called");
    EXPECT_TRUE(told.at("names").as_object().empty()) << "they are known already";
}

TEST_F(ScreenHubTest, gives_a_returning_screen_what_it_missed_and_nothing_twice) {
    std::int64_t sequence = 0;
    WebSocketClient watching(installation.port());
    {
        WebSocketClient client(installation.port());
        sequence = join(client);
    }
    join(watching);
    mark("called");
    EXPECT_EQ(type_of(next(watching)), "tables");
    mark("begun");
    EXPECT_EQ(type_of(next(watching)), "tables");
    WebSocketClient again(installation.port());
    ASSERT_EQ(again.shake_hands(live("&after=" + std::to_string(sequence)), ""), 101);
    EXPECT_EQ(next(again).at("sequence").as_int64(), sequence);
    EXPECT_EQ(next(again).at("sequence").as_int64(), sequence + 1);
    EXPECT_EQ(next(again).at("sequence").as_int64(), sequence + 2);
}

TEST_F(ScreenHubTest, gives_a_screen_from_before_the_whole_board) {
    for (const std::string after : {"1", "99999999999999999"}) {
        WebSocketClient client(installation.port());
        ASSERT_EQ(client.shake_hands(live("&after=" + after), ""), 101);
        EXPECT_EQ(type_of(next(client)), "hello");
        EXPECT_EQ(type_of(next(client)), "board") << after;
    }
}

TEST_F(ScreenHubTest, tells_the_time_anew_when_a_practice_sets_the_clock) {
    WebSocketClient client(installation.port());
    join(client);
    const auto path = "/api/v1/events/" + event.ids.at("event") + "/day/clock";
    const std::string clock = R"({"at":"2016-06-22T01:05:00Z","speed":0})";
    EXPECT_EQ(organiser.send("PUT", path, "Content-Type: application/json\r\n", clock).status, 204);
    for (;;) {
        const auto told = next(client);
        ASSERT_NE(type_of(told), "closed");
        if (type_of(told) != "hello") continue;
        EXPECT_EQ(told.at("now").as_string(), "2016-06-22T01:05:00Z");
        EXPECT_EQ(told.at("speed").as_int64(), 0);
        return;
    }
}

TEST_F(ScreenHubTest, lets_in_nobody_without_a_link_and_darkens_a_revoked_screen) {
    WebSocketClient stranger(installation.port());
    EXPECT_EQ(stranger.shake_hands("/api/v1/live?screen=something", ""), 404);
    WebSocketClient client(installation.port());
    join(client);
    EXPECT_EQ(organiser.send("DELETE", "/api/v1/screens/" + event.ids.at("screen"), "", "").status, 204);
    EXPECT_FALSE(client.receive_text().has_value());
    WebSocketClient late(installation.port());
    EXPECT_EQ(late.shake_hands(live(), ""), 404);
    EXPECT_EQ(organiser.send("GET", "/api/v1/hall/" + event.screen_token, "", "").status, 404);
}

TEST_F(ScreenHubTest, answers_a_screen_that_polls) {
    ApiClient screen(installation.port());
    const auto answer = screen.send("GET", "/api/v1/hall/" + event.screen_token, "", "");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json.at("board").at("tables").as_array().size(), 2u);
    EXPECT_EQ(answer.text.find("@people.example"), std::string::npos);
    EXPECT_EQ(answer.text.find("Contact of"), std::string::npos);
}

}  // namespace gyoryu::server
