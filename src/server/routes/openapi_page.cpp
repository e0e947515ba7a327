#include "server/routes/openapi_page.h"

#include "base/embedded.h"
#include "server/answer.h"
#include "server/routes.h"

#include <algorithm>
#include <memory>

namespace gyoryu::server {

namespace {

std::string_view page() {
    const auto files = embedded::api_page();
    const auto found = std::ranges::find(files, std::string_view("page.html"), &embedded::File::path);
    return found == files.end() ? std::string_view() : found->bytes;
}

}  // namespace

void add_openapi_routes(Router& router, std::string document) {
    Routes routes(router, "installation");
    const auto kept = std::make_shared<const std::string>(std::move(document));
    routes.custom<Nothing, Nothing>(
        http::Method::get, "/api/v1/openapi.json",
        {.id = "get_openapi", .summary = "This document.", .access = Access::anyone},
        [kept, tag = content_tag(*kept)](Call&) -> base::Result<http::Response> {
            http::Response response;
            response.body = *kept;
            response.set("Content-Type", "application/json").set("ETag", tag).set("Cache-Control", "no-cache");
            return response;
        });
    routes.custom<Nothing, Nothing>(
        http::Method::get, "/api",
        {.id = "get_api_page",
         .summary = "This document for people.",
         .access = Access::anyone,
         .content_type = "text/html"},
        [](Call&) -> base::Result<http::Response> {
            http::Response response;
            response.still = page();
            response.set("Content-Type", "text/html; charset=utf-8").set("Cache-Control", "no-cache");
            return response;
        });
}

}  // namespace gyoryu::server
