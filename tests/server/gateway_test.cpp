#include "server/gateway.h"
#include "server/api_client.h"
#include "server/small_event.h"

#include <gtest/gtest.h>

namespace gyoryu::server {

class GatewayTest : public ::testing::Test {
protected:
    GatewayTest() : event(installation), organiser(installation.port()), nobody(installation.port()) {
        EXPECT_EQ(organiser.sign_in("organiser@test.example", test_password).status, 200);
    }

    std::string event_path(const std::string& rest = "") const {
        return "/api/v1/events/" + event.ids.at("event") + rest;
    }
    std::string participant_path() const { return "/api/v1/participants/" + event.ids.at("participant"); }

    TestInstallation installation;
    SmallEvent event;
    ApiClient organiser;
    ApiClient nobody;
};

TEST_F(GatewayTest, finds_things_by_id_and_slug) {
    EXPECT_EQ(organiser.get(event_path()).json.at("slug").as_string(), "small");
    EXPECT_EQ(organiser.get("/api/v1/events/small").json.at("id").as_string(), event.ids.at("event"));
}

TEST_F(GatewayTest, says_what_is_wrong_with_json) {
    const auto answer =
        organiser.send("POST", event_path("/participants"), "Content-Type: application/json\r\n", "{\"side\":");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.code(), "malformed_json");
    EXPECT_EQ(answer.headers.at("content-type"), "application/problem+json");
    EXPECT_EQ(answer.json.at("params").at("line").as_string(), "1");
}

TEST_F(GatewayTest, refuses_bad_utf8) {
    const auto answer = organiser.send("POST", event_path("/interpreters"), "Content-Type: application/json\r\n",
                                       "{\"names\":[{\"lang\":\"en\",\"text\":\"\xff\xfe\"}]}");
    EXPECT_EQ(answer.code(), "malformed_json");
}

TEST_F(GatewayTest, names_every_member_that_is_wrong) {
    const auto answer = organiser.post(event_path("/requests"), {{"from_id", 5}, {"priority", 9}, {"extra", true}});
    EXPECT_EQ(answer.status, 422);
    std::string found;
    for (const auto& issue : answer.json.at("issues").as_array())
        found += std::string(issue.at("path").as_string()) + " " + std::string(issue.at("code").as_string()) + "; ";
    EXPECT_EQ(found, "/from_id wrong_type; /to_id required; /priority too_large; /extra unknown_member; ");
}

TEST_F(GatewayTest, refuses_unknown_wrong_and_repeated_parameters) {
    EXPECT_EQ(organiser.get(event_path("/participants?sied=seller")).status, 422);
    EXPECT_EQ(organiser.get(event_path("/participants?side=host")).status, 422);
    EXPECT_EQ(organiser.get(event_path("/participants?limit=501")).status, 422);
    EXPECT_EQ(organiser.get(event_path("/participants?limit=ten")).status, 422);
    EXPECT_EQ(organiser.get(event_path("/participants?limit=1&limit=2")).status, 422);
    EXPECT_EQ(organiser.get(event_path("/participants?side=seller&limit=1&q=&lang=ru")).status, 200);
}

TEST_F(GatewayTest, refuses_a_body_that_is_not_json) {
    EXPECT_EQ(organiser.send("POST", event_path("/requests"), "Content-Type: text/plain\r\n", "{}").status, 415);
    EXPECT_EQ(organiser.send("POST", event_path("/requests"), "", "{}").status, 415);
}

TEST_F(GatewayTest, answers_413_with_a_problem) {
    const auto answer = organiser.send("POST", event_path("/requests"), "Content-Type: application/json\r\n",
                                       std::string(2'000'000, ' '));
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(answer.code(), "body_too_large");
}

TEST_F(GatewayTest, tells_which_methods_a_path_has) {
    const auto answer = organiser.send("PATCH", event_path(), "", "");
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.headers.at("allow"), "OPTIONS, GET, HEAD, PUT, DELETE");
    EXPECT_EQ(organiser.send("OPTIONS", event_path(), "", "").status, 204);
}

TEST_F(GatewayTest, answers_head_as_get_without_a_body) {
    const auto answer = organiser.send("HEAD", event_path(), "", "");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("etag"), organiser.get(event_path()).headers.at("etag"));
    EXPECT_EQ(answer.text, "");
}

TEST_F(GatewayTest, needs_the_revision_of_what_changes) {
    const auto edit = boost::json::value{{"side", "seller"}, {"organisation_id", event.ids.at("organisation")}};
    EXPECT_EQ(organiser.put(participant_path(), edit, std::nullopt).code(), "missing_revision");
    EXPECT_EQ(organiser.put(participant_path(), edit, std::nullopt).status, 428);
    const auto saved = organiser.put(participant_path(), edit, 1);
    EXPECT_EQ(saved.status, 200);
    EXPECT_EQ(saved.headers.at("etag"), "\"2\"");
    const auto stale = organiser.put(participant_path(), edit, 1);
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(stale.code(), "stale_revision");
    EXPECT_EQ(stale.json.at("current").at("revision").as_int64(), 2);
    const auto weak = organiser.send("DELETE", participant_path(), "If-Match: W/\"2\"\r\n", "");
    EXPECT_EQ(weak.status, 422);
    EXPECT_TRUE(weak.json.at("current").is_null()) << "a member that the description of the API requires";
}

TEST_F(GatewayTest, answers_a_stale_move_with_the_newer_draft) {
    const std::string draft = "/api/v1/drafts/" + event.ids.at("draft");
    const boost::json::value moves{
        {"moves", boost::json::array{{{"meeting_id", event.ids.at("meeting")}, {"slot", 2}, {"table", 1}}}}};
    const auto stale = organiser.post(draft + "/moves", moves, "If-Match: \"77\"\r\n");
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(stale.json.at("current").at("id").as_string(), event.ids.at("draft"));
}

TEST_F(GatewayTest, answers_304_to_who_has_the_revision) {
    const auto first = organiser.get(event_path());
    const auto second = organiser.get(event_path(), "If-None-Match: " + first.headers.at("etag") + "\r\n");
    EXPECT_EQ(second.status, 304);
    EXPECT_EQ(second.text, "");
}

TEST_F(GatewayTest, needs_the_token_of_the_session_for_every_change) {
    ApiClient forger(installation.port());
    forger.cookie = organiser.cookie;
    const boost::json::value edit{{"names", boost::json::array{{{"lang", "en"}, {"text", "x"}}}}};
    EXPECT_EQ(forger.post(event_path("/interpreters"), edit).code(), "csrf_rejected");
    forger.csrf = std::string(organiser.csrf.size(), 'x');
    EXPECT_EQ(forger.post(event_path("/interpreters"), edit).code(), "csrf_rejected");
    EXPECT_EQ(forger.get(event_path()).status, 200);
}

TEST_F(GatewayTest, refuses_changes_that_another_site_asks_for) {
    const boost::json::value edit{{"names", boost::json::array{{{"lang", "en"}, {"text", "x"}}}}};
    EXPECT_EQ(organiser.post(event_path("/interpreters"), edit, "Origin: https://evil.example\r\n").code(),
              "csrf_rejected");
    EXPECT_EQ(organiser.post(event_path("/interpreters"), edit, "Sec-Fetch-Site: cross-site\r\n").code(),
              "csrf_rejected");
    EXPECT_EQ(organiser.post(event_path("/interpreters"), edit, "Origin: http://localhost\r\n").status, 201);
    EXPECT_EQ(nobody.post("/api/v1/session", {{"email", "a@b"}, {"password", "c"}}, "Origin: null\r\n").code(),
              "csrf_rejected");
}

TEST_F(GatewayTest, locks_out_after_five_wrong_passwords) {
    for (int i = 0; i < 5; ++i) EXPECT_EQ(nobody.sign_in("owner@test.example", "wrong").code(), "wrong_credentials");
    const auto locked = nobody.sign_in("owner@test.example", test_password);
    EXPECT_EQ(locked.status, 429);
    EXPECT_GT(std::stoi(locked.headers.at("retry-after")), 0);
}

TEST_F(GatewayTest, ends_a_session_when_its_holder_signs_out) {
    EXPECT_EQ(organiser.remove("/api/v1/session").status, 204);
    EXPECT_EQ(organiser.get(event_path()).code(), "not_signed_in");
}

TEST_F(GatewayTest, keeps_the_cookie_from_scripts_and_other_sites) {
    const auto answer = nobody.sign_in("owner@test.example", test_password);
    const auto cookie = answer.headers.at("set-cookie");
    EXPECT_NE(cookie.find("HttpOnly"), std::string::npos);
    EXPECT_NE(cookie.find("SameSite=Lax"), std::string::npos);
    EXPECT_EQ(cookie.find("Secure"), std::string::npos);
}

TEST_F(GatewayTest, speaks_the_language_of_the_reader) {
    EXPECT_NE(nobody.get(event_path() + "?lang=zh").json.at("detail").as_string(),
              nobody.get(event_path(), "Accept-Language: ru,en;q=0.5\r\n").json.at("detail").as_string());
    EXPECT_EQ(nobody.get(event_path() + "?lang=ko").json.at("detail").as_string(),
              nobody.get(event_path()).json.at("detail").as_string());
}

TEST_F(GatewayTest, tells_browsers_to_be_strict) {
    for (const std::string path : {"/api/v1/info", "/", "/api", "/nowhere.js"}) {
        const auto answer = nobody.get(path);
        EXPECT_EQ(answer.headers.at("x-content-type-options"), "nosniff") << path;
        EXPECT_NE(answer.headers.at("content-security-policy").find("frame-ancestors 'none'"), std::string::npos)
            << path;
        EXPECT_EQ(answer.headers.at("referrer-policy"), "no-referrer") << path;
    }
    EXPECT_EQ(organiser.get(event_path()).headers.at("cache-control"), "no-store");
}

TEST_F(GatewayTest, refuses_paths_that_climb_or_hide) {
    for (const std::string path :
         {"/../etc/passwd", "/%2e%2e/etc/passwd", "/assets/..%2f..%2fetc/passwd", "/a%00b", "/%ff", "/a%5cb", "/%zz"})
        EXPECT_EQ(nobody.get(path).status, 400) << path;
    EXPECT_EQ(nobody.get("/api/v1/events/" + std::string(65, 'x')).status, 404);
    EXPECT_EQ(nobody.get("/api/v1/no/such/thing").status, 404);
}

TEST_F(GatewayTest, compresses_for_those_who_ask_and_never_a_session) {
    const auto plain = organiser.get("/api/v1/openapi.json");
    const auto small = organiser.get("/api/v1/openapi.json", "Accept-Encoding: br, gzip\r\n");
    EXPECT_EQ(small.headers.at("content-encoding"), "gzip");
    EXPECT_LT(small.text.size(), plain.text.size() / 4);
    EXPECT_FALSE(organiser.get("/api/v1/session", "Accept-Encoding: gzip\r\n").headers.contains("content-encoding"));
}

TEST_F(GatewayTest, logs_routes_and_never_what_is_in_them) {
    organiser.get(event_path("/participants?q=Confidential"));
    nobody.get("/api/v1/calendar/verysecrettoken.ics");
    nobody.get("/p/pagesecret");
    const std::string log = installation.log().text();
    EXPECT_NE(log.find("GET /api/v1/events/{event}/participants 200"), std::string::npos);
    const std::vector<std::string> secrets{"Confidential", "verysecrettoken", "pagesecret", event.ids.at("event"),
                                           organiser.csrf};
    for (const std::string& secret : secrets) EXPECT_EQ(log.find(secret), std::string::npos) << secret;
}

TEST_F(GatewayTest, answers_probes_and_figures) {
    EXPECT_EQ(nobody.get("/healthz").status, 200);
    EXPECT_EQ(nobody.get("/readyz").status, 200);
    installation.ready = false;
    EXPECT_EQ(nobody.get("/readyz").status, 503);
    const auto figures = nobody.get("/metrics").text;
    EXPECT_NE(figures.find("gyoryu_http_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"} 1"),
              std::string::npos);
    EXPECT_NE(figures.find("gyoryu_live_clients 0"), std::string::npos);
}

TEST_F(GatewayTest, slows_down_an_address_that_asks_too_much) {
    ApplicationSettings strict;
    strict.gateway.per_stranger = {3, 0.1};
    TestInstallation other(strict);
    ApiClient client(other.port());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(client.get("/api/v1/info").status, 200);
    const auto slowed = client.get("/api/v1/info");
    EXPECT_EQ(slowed.status, 429);
    EXPECT_GT(std::stoi(slowed.headers.at("retry-after")), 0);
}

TEST_F(GatewayTest, gives_files_their_names_and_types) {
    const auto sheet = organiser.get("/api/v1/templates/participants.xlsx?lang=ko");
    EXPECT_EQ(sheet.status, 200);
    EXPECT_EQ(sheet.text.substr(0, 2), "PK");
    EXPECT_NE(sheet.headers.at("content-disposition").find("filename*=UTF-8''participants.xlsx"), std::string::npos);
    EXPECT_EQ(organiser.get("/api/v1/templates/nothing.xlsx").status, 404);
}

TEST(GatewayBehindProxy, counts_the_address_that_the_proxy_added_below_what_a_client_claims) {
    ApplicationSettings settings;
    settings.gateway.trust_proxy = true;
    settings.gateway.per_stranger = {5, 0.001};
    TestInstallation installation(settings);
    ApiClient client(installation.port());
    int passed = 0;
    const auto ask = [&](int i) {
        return client.send("GET", "/api/v1/info",
                           "X-Forwarded-For: 198.51.100." + std::to_string(i) + "\r\nX-Forwarded-For: 192.0.2.7\r\n",
                           "");
    };
    while (passed < 50 && ask(passed).status != 429) ++passed;
    EXPECT_EQ(passed, 5);
}

}  // namespace gyoryu::server
