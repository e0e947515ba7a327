#include "server/assets.h"

#include <gtest/gtest.h>

namespace gyoryu::server {

http::Request asking(std::string_view accept, std::string_view header = "", std::string_view value = "") {
    http::Request request;
    request.headers.push_back({"Accept", std::string(accept)});
    if (!header.empty()) request.headers.push_back({std::string(header), std::string(value)});
    return request;
}

class AssetsTest : public ::testing::Test {
protected:
    AssetsTest() {
        const std::array<embedded::File, 3> files{
            {{"index.html", "<!doctype html>"}, {"assets/app-1a2b.js", script}, {"logo.svg", "<svg/>"}}};
        assets.add(files, "/");
    }
    std::string script = std::string(5000, 'x');
    Assets assets;
};

TEST_F(AssetsTest, lets_hashed_files_be_kept_for_ever_and_asks_again_for_others) {
    const auto script_answer = assets.find(asking("*/*"), "/assets/app-1a2b.js");
    ASSERT_TRUE(script_answer);
    EXPECT_NE(script_answer->header("Cache-Control").find("immutable"), std::string_view::npos);
    EXPECT_EQ(script_answer->header("Content-Type"), "text/javascript; charset=utf-8");
    const auto page = assets.find(asking("text/html"), "/index.html");
    EXPECT_TRUE(page->header("Cache-Control").starts_with("no-cache"));
    EXPECT_EQ(assets.find(asking("text/html", "If-None-Match", page->header("ETag")), "/index.html")->status, 304);
}

TEST_F(AssetsTest, sends_what_it_compressed_before) {
    const auto answer = assets.find(asking("*/*", "Accept-Encoding", "gzip, br"), "/assets/app-1a2b.js");
    EXPECT_EQ(answer->header("Content-Encoding"), "gzip");
    EXPECT_LT(answer->bytes().size(), 200u);
    EXPECT_TRUE(assets.find(asking("*/*", "Accept-Encoding", "gzip;q=0"), "/assets/app-1a2b.js")
                    ->header("Content-Encoding")
                    .empty());
}

TEST_F(AssetsTest, continues_page_addresses_with_the_start_page) {
    EXPECT_TRUE(assets.page(asking("text/html,*/*"), "/events/small/timetable"));
    EXPECT_FALSE(assets.page(asking("application/json"), "/events/small"));
    EXPECT_FALSE(assets.page(asking("text/html"), "/missing.js"));
    EXPECT_FALSE(assets.page(asking("text/html"), "/api/v1/missing"));
}

}  // namespace gyoryu::server
