#include "server/router.h"
#include "server/fault_status.h"
#include "server/http/rate_limit.h"
#include "server/http/target.h"

#include <gtest/gtest.h>

namespace gyoryu::server {

Route route(http::Method method, std::string pattern, std::string_view id) {
    Route made;
    made.method = method;
    made.pattern = std::move(pattern);
    made.info.id = id;
    return made;
}

Match match(const Router& router, http::Method method, std::string_view path) {
    return router.match(method, *http::path_segments(path));
}

TEST(Router, prefers_plain_segments_and_longer_endings) {
    Router router;
    router.add(route(http::Method::get, "/a/{thing}", "thing"));
    router.add(route(http::Method::get, "/a/list", "list"));
    router.add(route(http::Method::get, "/a/{thing}.zip", "zip"));
    EXPECT_EQ(match(router, http::Method::get, "/a/list").route->info.id, "list");
    EXPECT_EQ(match(router, http::Method::get, "/a/other").path_values[0].second, "other");
    const auto zip = match(router, http::Method::get, "/a/other.zip");
    EXPECT_EQ(zip.route->info.id, "zip");
    EXPECT_EQ(zip.path_values[0].second, "other");
    EXPECT_EQ(match(router, http::Method::head, "/a/list").route->info.id, "list");
}

TEST(Router, takes_only_names_and_ids_for_named_segments) {
    Router router;
    router.add(route(http::Method::get, "/a/{thing}", "thing"));
    EXPECT_EQ(match(router, http::Method::get, "/a/b c").route, nullptr);
    EXPECT_EQ(match(router, http::Method::get, "/a/" + std::string(65, 'x')).route, nullptr);
    EXPECT_NE(match(router, http::Method::get, "/a/0190-AZ_z").route, nullptr);
}

TEST(Router, lists_the_methods_of_a_path) {
    Router router;
    router.add(route(http::Method::get, "/a/{thing}", "get"));
    router.add(route(http::Method::put, "/a/{thing}", "put"));
    const auto found = match(router, http::Method::post, "/a/b");
    EXPECT_EQ(found.route, nullptr);
    EXPECT_EQ(found.allowed, (std::vector<http::Method>{http::Method::get, http::Method::put}));
}

TEST(FaultStatus, answers_each_fault_with_an_error_status) {
    for (const auto code : base::all_fault_codes()) {
        EXPECT_GE(status_of(code), 400) << base::name_of(code);
        EXPECT_LT(status_of(code), 600) << base::name_of(code);
    }
}

TEST(Target, decodes_queries_and_refuses_broken_ones) {
    const auto pairs = http::query_pairs("q=%EC%9C%84%ED%95%B4+city&side=&flag");
    ASSERT_TRUE(pairs);
    EXPECT_EQ((*pairs)[0].second, "위해 city");
    EXPECT_EQ((*pairs)[1].second, "");
    EXPECT_EQ((*pairs)[2].first, "flag");
    EXPECT_FALSE(http::query_pairs("q=%E"));
    EXPECT_FALSE(http::query_pairs("q=%C0%80"));
    std::string many;
    for (int i = 0; i < 100; ++i) many += "a=1&";
    EXPECT_FALSE(http::query_pairs(many));
}

TEST(RateLimit, refills_with_time_and_tells_how_long_to_wait) {
    http::RateLimit limit({2, 0.5});
    base::Instant now{1000};
    EXPECT_FALSE(limit.take("a", now));
    EXPECT_FALSE(limit.take("a", now));
    EXPECT_EQ(limit.take("a", now), 2);
    EXPECT_FALSE(limit.take("b", now));
    now.unix_ms += 2000;
    EXPECT_FALSE(limit.take("a", now));
    EXPECT_TRUE(limit.take("a", now));
}

}  // namespace gyoryu::server
