#include "base/stable_sort.h"
#include "server/api_client.h"
#include "server/routes/all.h"
#include "server/sample_bodies.h"
#include "server/small_event.h"
#include "store/columns.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace gyoryu::server {

/// Every route, tried by everybody who should not use it, and by an organiser.
class AuthorisationTest : public ::testing::Test {
protected:
    struct Everybody {
        ApiClient nobody, owner, organiser, auditor, stranger, person;
    };

    AuthorisationTest() {
        ApplicationSettings settings;
        settings.gateway.per_address = settings.gateway.per_stranger = {1e9, 1e9};
        installation = std::make_unique<TestInstallation>(settings);
        event = std::make_unique<SmallEvent>(*installation);
        add_all_routes(router, {{}, installation->application().metrics(), installation->hub()});
        const auto port = installation->port();
        people = std::make_unique<Everybody>(Everybody{ApiClient(port), ApiClient(port), ApiClient(port),
                                                       ApiClient(port), ApiClient(port), ApiClient(port)});
        sign_in(people->owner, "owner");
        sign_in(people->organiser, "organiser");
        sign_in(people->auditor, "auditor");
        sign_in(people->stranger, "stranger");
        EXPECT_EQ(people->person.open_link(event->seller_link).status, 200);
    }

    static void sign_in(ApiClient& client, const std::string& name) {
        EXPECT_EQ(client.sign_in(name + "@test.example", test_password).status, 200);
    }

    std::string path_of(const Route& route) const {
        std::string path;
        for (const auto& segment : route.segments) {
            path += "/" + segment.before;
            if (segment.name == "kind")
                path += "participants";
            else if (segment.name == "token")
                path += "no-such-token";
            else if (!segment.name.empty())
                path += event->ids.at(segment.name);
            path += segment.after;
        }
        return path + sample_query(route.info.id, event->ids);
    }

    /// With a revision that nothing has: who is allowed in gets no further than the stale save.
    ApiAnswer ask(ApiClient& client, const Route& route, int revision = 999999) const {
        std::string headers = route.info.needs_revision ? "If-Match: \"" + std::to_string(revision) + "\"\r\n" : "";
        const auto json = sample_body(route.info.id, event->ids);
        if (!json.is_null()) headers += "Content-Type: application/json\r\n";
        const std::string body = json.is_null() ? sample_bytes(route.info.id) : boost::json::serialize(json);
        return client.send(http::name_of(route.method), path_of(route), headers, body);
    }

    /// Ends the session that the others still need.
    static bool ends_session(const Route& route) { return route.info.id == "sign_out"; }

    std::vector<const Route*> routes() const {
        std::vector<const Route*> all;
        for (const auto& route : router.routes())
            if (!ends_session(route)) all.push_back(&route);
        base::stable_sort(all, {}, [](const Route* route) { return route->method == http::Method::remove; });
        return all;
    }

    using EventRows = std::map<std::string, std::vector<store::Row>>;

    /// All that the store keeps of the event, by table.
    EventRows rows_of_event() const {
        return installation->services().database.read([&](store::Transaction& tx) {
            EventRows rows;
            for (const auto& [table, columns] : store::table_columns(tx)) {
                const std::string column = table == "events" ? "id" : "event_id";
                if (!columns.has(column)) continue;
                for (const auto& row :
                     tx.query("SELECT * FROM " + table + " WHERE " + column + " = $1", {event->ids.at("event")}))
                    rows[table].push_back(row);
            }
            return rows;
        });
    }
    std::string tables_changed_since(const EventRows& before) const {
        std::string changed;
        auto now = rows_of_event();
        for (const auto& [table, rows] : before)
            if (now[table] != rows) changed += table + " ";
        for (const auto& [table, rows] : now)
            if (!before.contains(table) && !rows.empty()) changed += table + " ";
        return changed;
    }

    static bool is_refused(int status) { return status == 403 || status == 404; }

    Router router;
    std::unique_ptr<TestInstallation> installation;
    std::unique_ptr<SmallEvent> event;
    std::unique_ptr<Everybody> people;
};

TEST_F(AuthorisationTest, asks_nobody_in_who_is_not_signed_in) {
    for (const auto* route : routes()) {
        const auto answer = ask(people->nobody, *route);
        if (route->info.access == Access::anyone)
            EXPECT_NE(answer.code(), "not_signed_in") << route->info.id;
        else
            EXPECT_EQ(answer.code(), "not_signed_in") << route->info.id;
    }
}

TEST_F(AuthorisationTest, tells_a_stranger_to_the_workspace_that_there_is_nothing) {
    for (const auto* route : routes()) {
        const auto access = route->info.access;
        if (access == Access::anyone || access == Access::signed_in) continue;
        const auto answer = ask(people->stranger, *route);
        if (access == Access::person)
            EXPECT_TRUE(answer.status == 401 || is_refused(answer.status)) << route->info.id;
        else
            EXPECT_EQ(answer.status, 404) << route->info.id << " " << answer.text;
    }
}

TEST_F(AuthorisationTest, lets_an_auditor_read_and_change_nothing) {
    for (const auto* route : routes()) {
        const auto access = route->info.access;
        const auto answer = ask(people->auditor, *route);
        if (access == Access::member) EXPECT_EQ(answer.status, 200) << route->info.id << " " << answer.text;
        if (route->info.id == "get_pack")
            EXPECT_TRUE(is_refused(answer.status)) << answer.text;  // the job of the small event makes no pack
        else if (access == Access::organiser || access == Access::owner || access == Access::organiser_or_person)
            EXPECT_EQ(answer.status, 403) << route->info.id << " " << answer.text;
    }
}

TEST_F(AuthorisationTest, shows_contacts_of_participants_and_interpreters_to_organisers_only) {
    bool seen_by_organiser = false;
    for (const auto* route : routes()) {
        if (route->method != http::Method::get || route->info.access != Access::member) continue;
        const auto told = ask(people->auditor, *route).text;
        EXPECT_EQ(told.find("@people.example"), told.npos) << route->info.id << " " << told;
        EXPECT_EQ(told.find("Contact of"), told.npos) << route->info.id << " " << told;
        seen_by_organiser |= ask(people->organiser, *route).text.find("@people.example") != std::string::npos;
    }
    EXPECT_TRUE(seen_by_organiser) << "the small event has contacts to hide";
    const auto list = "/api/v1/events/" + event->ids.at("event") + "/participants?q=";
    EXPECT_EQ(people->auditor.get(list + "people.example").text.find("\"id\""), std::string::npos);
    EXPECT_NE(people->organiser.get(list + "people.example").text.find("\"id\""), std::string::npos);
}

TEST_F(AuthorisationTest, lets_a_person_see_the_own_timetable_only) {
    for (const auto* route : routes()) {
        const auto answer = ask(people->person, *route);
        const auto access = route->info.access;
        const bool own = access == Access::person || (access == Access::organiser_or_person &&
                                                      route->pattern.find("{participant}") != std::string::npos);
        if (route->info.id == "my_briefing")
            EXPECT_EQ(answer.status, 404) << "the person of the small event is no interpreter";
        else if (own && route->info.needs_revision)
            EXPECT_EQ(answer.status, 409) << route->info.id << " " << answer.text;
        else if (own)
            EXPECT_LT(answer.status, 300) << route->info.id << " " << answer.text;
        else if (access != Access::anyone && access != Access::signed_in)
            EXPECT_TRUE(is_refused(answer.status)) << route->info.id << " " << answer.status << answer.text;
    }
}

TEST_F(AuthorisationTest, keeps_owner_routes_from_organisers) {
    for (const auto* route : routes())
        if (route->info.access == Access::owner)
            EXPECT_EQ(ask(people->organiser, *route).status, 403) << route->info.id;
}

TEST_F(AuthorisationTest, lets_those_in_who_may) {
    for (const auto* route : routes()) {
        const auto access = route->info.access;
        auto& client = access == Access::owner ? people->owner : people->organiser;
        const bool asks_password = route->info.id == "change_password" || route->info.id == "change_email";
        if (access == Access::person || access == Access::anyone || asks_password) continue;
        const auto answer = ask(client, *route);
        const bool too_early = route->info.id == "get_pack";  // the job is a solve
        if (!too_early)
            EXPECT_FALSE(answer.status == 401 || is_refused(answer.status)) << route->info.id << " " << answer.text;
        EXPECT_LT(answer.status, 500) << route->info.id << " " << answer.text;
    }
}

TEST_F(AuthorisationTest, changes_nothing_of_an_event_that_was_put_away) {
    const auto archive = "/api/v1/events/" + event->ids.at("event") + "/archive";
    EXPECT_EQ(
        people->organiser.put(archive, boost::json::object{{"archived", true}, {"archived_at", nullptr}}, std::nullopt)
            .status,
        200);
    static constexpr std::array of_events{"event",    "participant", "interpreter", "request",    "meeting", "draft",
                                          "import",   "link",        "application", "invitation", "entry",   "ask",
                                          "proposal", "change",      "check_in",    "screen",     "file",    "press",
                                          "mail",     "comment",     "block",       "task"};
    int tried = 0;
    for (const auto* route : routes()) {
        const bool named = std::ranges::any_of(route->segments, [](const Segment& segment) {
            return std::ranges::find(of_events, segment.name) != of_events.end();
        });
        const auto id = route->info.id;
        if (!named || route->method == http::Method::get || route->info.access == Access::person) continue;
        if (route->info.access == Access::anyone || id == "archive_event" || id == "start_pack") continue;
        ++tried;
        EXPECT_EQ(ask(people->organiser, *route).code(), "event_sealed") << id;
        EXPECT_EQ(ask(people->stranger, *route).status, 404) << id << ": strangers are told nothing";
    }
    EXPECT_GT(tried, 40);
    EXPECT_EQ(people->person.post("/api/v1/me/survey", boost::json::object{{"answers", boost::json::object()}}).code(),
              "event_sealed");
    EXPECT_EQ(people->nobody.post("/api/v1/answers/" + event->answer_token, boost::json::object{}).code(),
              "event_sealed");
    const auto before = rows_of_event();
    EXPECT_GT(before.size(), 25u);
    // What an archived event allows: to be taken out again, papers, the rights of people, and an end to work.
    static constexpr std::array allowed{"archive_event", "start_pack",     "ask_for_erasure",
                                        "erase_person",  "refuse_erasure", "cancel_job"};
    for (const auto* route : routes()) {
        if (route->method == http::Method::get || std::ranges::find(allowed, route->info.id) != allowed.end()) continue;
        for (auto* client : {&people->organiser, &people->owner, &people->person, &people->nobody})
            ask(*client, *route, 1);
        ASSERT_EQ(tables_changed_since(before), "") << route->info.id;
    }
    EXPECT_EQ(people->auditor.get("/api/v1/events/" + event->ids.at("event")).status, 200);
    EXPECT_EQ(
        people->organiser.put(archive, boost::json::object{{"archived", false}, {"archived_at", nullptr}}, std::nullopt)
            .status,
        200);
    EXPECT_EQ(people->person.post("/api/v1/me/survey", boost::json::object{{"answers", boost::json::object()}}).status,
              200);
}

}  // namespace gyoryu::server
