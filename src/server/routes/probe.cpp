#include "server/answer.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

http::Response plain(std::string text) {
    http::Response response;
    response.body = std::move(text);
    response.set("Content-Type", "text/plain; charset=utf-8");
    return response;
}

}  // namespace

/// For whoever watches over the installation; outside the documented interface.
void add_probe_routes(Router& router, const RouteParts& parts) {
    Routes routes(router, "probes");
    routes.custom<Nothing, Nothing>(http::Method::get, "/healthz",
                                    {.id = "healthz", .summary = "The program runs.", .access = Access::anyone},
                                    [](Call&) -> base::Result<http::Response> { return plain("ok\n"); });
    routes.custom<Nothing, Nothing>(http::Method::get, "/readyz",
                                    {.id = "readyz", .summary = "Requests can be served.", .access = Access::anyone},
                                    [ready = parts.installation.ready](Call&) -> base::Result<http::Response> {
                                        GYORYU_CHECK(ready());
                                        return plain("ready\n");
                                    });
    routes.custom<Nothing, Nothing>(
        http::Method::get, "/metrics",
        {.id = "metrics", .summary = "Figures in the Prometheus text format.", .access = Access::anyone},
        [&metrics = parts.metrics](Call&) -> base::Result<http::Response> {
            auto response = plain(metrics.text());
            response.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            return response;
        });
}

}  // namespace gyoryu::server
