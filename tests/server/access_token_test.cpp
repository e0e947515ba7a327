#include "server/api_client.h"
#include "server/small_event.h"
#include "server/web_socket_client.h"

#include <gtest/gtest.h>

namespace gyoryu::server {

class AccessTokenTest : public ::testing::Test {
protected:
    AccessTokenTest() : event(installation), program(installation.port()) {}

    static std::string bearer(const std::string& token) { return "Authorization: Bearer " + token + "\r\n"; }
    ApiAnswer ask(std::string_view method, const std::string& path, const std::string& body = "") {
        return program.send(method, path, bearer(event.rehearsal_token) + "Content-Type: application/json\r\n", body);
    }
    std::string copy_path(const std::string& rest = "") const {
        return "/api/v1/events/" + event.ids.at("copy") + rest;
    }

    TestInstallation installation;
    SmallEvent event;
    ApiClient program;
};

TEST_F(AccessTokenTest, reads_and_writes_the_copy_without_a_cookie) {
    EXPECT_EQ(ask("GET", copy_path()).status, 200);
    EXPECT_EQ(ask("POST", copy_path("/interpreters"), R"({"names":[{"lang":"en","text":"New"}]})").status, 201);
}

TEST_F(AccessTokenTest, opens_nothing_else) {
    EXPECT_EQ(ask("GET", "/api/v1/events/" + event.ids.at("event")).status, 404);
    EXPECT_EQ(ask("GET", "/api/v1/participants/" + event.ids.at("participant")).status, 404);
    EXPECT_EQ(ask("PUT", "/api/v1/account/password", R"({"current":"x","next":"another long password"})").status, 403);
    EXPECT_EQ(ask("POST", "/api/v1/rehearsals/" + event.ids.at("rehearsal") + "/tokens").status, 403);
    EXPECT_EQ(ask("DELETE", "/api/v1/rehearsals/" + event.ids.at("rehearsal")).status, 403);
    EXPECT_EQ(program.send("GET", copy_path(), bearer("wrong"), "").status, 401);
}

TEST_F(AccessTokenTest, does_not_stand_for_people_of_other_events) {
    ApiClient seller(installation.port());
    ASSERT_EQ(seller.open_link(event.seller_link).status, 200);
    const auto answer =
        program.send("GET", "/api/v1/me/timetable", bearer(event.rehearsal_token) + seller.cookie_header(), "");
    EXPECT_EQ(answer.status, 403);
}

TEST_F(AccessTokenTest, hears_what_changes_of_the_copy_and_of_nothing_else) {
    WebSocketClient socket(installation.port());
    ASSERT_EQ(socket.shake_hands("/api/v1/live", bearer(event.rehearsal_token)), 101);
    ASSERT_TRUE(socket.receive_text());  // hello
    installation.hub().changed(domain::WorkspaceId(event.ids.at("workspace")), domain::EventId(event.ids.at("event")),
                               "participant", "p", 2);
    EXPECT_EQ(ask("POST", copy_path("/interpreters"), R"({"names":[{"lang":"en","text":"New"}]})").status, 201);
    const auto told = socket.receive_text();
    ASSERT_TRUE(told);
    EXPECT_NE(told->find("\"entity\":\"interpreter\""), std::string::npos) << *told;
    WebSocketClient elsewhere(installation.port());
    EXPECT_EQ(elsewhere.shake_hands("/api/v1/live?event=" + event.ids.at("event"), bearer(event.rehearsal_token)), 404);
    WebSocketClient guessing(installation.port());
    EXPECT_EQ(guessing.shake_hands("/api/v1/live", bearer("wrong")), 401);
}

TEST(AccessTokenLimits, are_their_own) {
    ApplicationSettings settings;
    settings.gateway.per_address = {40, 0.001};
    TestInstallation installation(settings);
    const SmallEvent event(installation);
    ApiClient program(installation.port());
    const std::string headers = "Authorization: Bearer " + event.rehearsal_token + "\r\n";
    for (int i = 0; i < 100; ++i)
        ASSERT_EQ(program.send("GET", "/api/v1/events/" + event.ids.at("copy"), headers, "").status, 200) << i;
    const std::string guessed = "Authorization: Bearer guessed\r\n";
    int passed = 0;
    while (passed < 100 && program.send("GET", "/api/v1/info", guessed, "").status != 429) ++passed;
    EXPECT_LT(passed, 40) << "guessing counts for the address";
}

}  // namespace gyoryu::server
