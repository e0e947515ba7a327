#include "server/gateway.h"

#include "app/aftermath/archive.h"
#include "app/reader.h"
#include "base/random.h"
#include "server/answer.h"
#include "server/auth/token_passes.h"
#include "server/http/content_coding.h"
#include "server/passage.h"
#include "server/problem.h"
#include "server/reader_language.h"
#include "server/security_headers.h"

#include <fmt/format.h>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>

namespace gyoryu::server {

namespace {

base::FaultCode code_of(http::Refusal why) {
    switch (why) {
        case http::Refusal::malformed:
            return base::FaultCode::malformed_request;
        case http::Refusal::head_too_large:
            return base::FaultCode::head_too_large;
        case http::Refusal::body_too_large:
            return base::FaultCode::body_too_large;
        case http::Refusal::overloaded:
            return base::FaultCode::overloaded;
    }
    return base::FaultCode::internal;
}

std::string allow_header(const std::vector<http::Method>& methods) {
    std::string text = "OPTIONS";
    for (const auto method : methods) {
        text += ", " + std::string(http::name_of(method));
        if (method == http::Method::get) text += ", HEAD";
    }
    return text;
}

/// Answers that carry a tag of their content. Revisions are compared where the type is known: routes.h.
void answer_condition(const http::Request& request, http::Response& response) {
    const auto tag = response.header("ETag");
    if (!tag.starts_with("W/") || response.status != 200 || request.header("If-None-Match").empty()) return;
    if (!names_tag(request.header("If-None-Match"), tag)) return;
    response.status = 304;
    response.body.clear();
    response.still = {};
}

}  // namespace

Gateway::Gateway(const Router& router, app::Services& services, LiveHub& hub, ScreenHub& screens, Assets& assets,
                 Metrics& metrics, Log& log, Installation installation, GatewaySettings settings)
    : router_(router),
      services_(services),
      hub_(hub),
      screens_(screens),
      assets_(assets),
      metrics_(metrics),
      log_(log),
      installation_(std::move(installation)),
      settings_(settings),
      addresses_(settings.per_address),
      strangers_(settings.per_stranger) {}

std::size_t Gateway::body_bytes_max(const http::Request& head) const {
    const auto segments = http::path_segments(head.raw_path());
    const Match match = segments ? router_.match(head.method, *segments) : Match{};
    return match.route ? match.route->info.body_bytes_max : RouteInfo{}.body_bytes_max;
}

/// Whatever is lost on the way (the store, memory) becomes an answer here and nowhere else.
template <class F>
auto Gateway::guarded(Passage& passage, F&& f) -> decltype(f()) {
    try {
        return f();
    } catch (const std::exception& lost) {
        log_.failure(passage.request_id, lost.what());
        return fault_answer(passage, base::Fault{installation_.fault_of(lost), {}, {}});
    }
}

http::Response Gateway::handle(http::Request request) {
    Passage passage(*this, request);
    locate(passage);
    http::Response response = guarded(passage, [&] { return respond(passage); });
    finish(passage, response);
    return response;
}

http::Response Gateway::refuse(const http::Request& head, http::Refusal why) {
    Passage passage(*this, head);
    locate(passage);
    http::Response response = fault_answer(passage, base::Fault{code_of(why), {}, {}});
    finish(passage, response);
    return response;
}

void Gateway::locate(Passage& passage) const {
    passage.segments = http::path_segments(passage.request.raw_path());
    passage.query = http::query_pairs(passage.request.raw_query());
    if (passage.segments) passage.match = router_.match(passage.request.method, *passage.segments);
    std::string_view asked;
    if (passage.query)
        for (const auto& [name, value] : *passage.query)
            if (name == "lang") asked = value;
    passage.language = reader_language(asked, std::nullopt, passage.request.header("Accept-Language"));
    passage.context.lang = app::lang_of(passage.language);
}

http::Response Gateway::respond(Passage& passage) {
    if (!passage.segments || !passage.query)
        return fault_answer(passage, base::Fault{base::FaultCode::malformed_request, {}, {}});
    auto& tokens = token_passes();
    const auto now = services_.clock.now();
    if (const auto seconds =
            tokens.knows(passage.bearer) ? tokens.take(passage.bearer, now) : addresses_.take(passage.address, now))
        return fault_answer(
            passage, base::Fault{base::FaultCode::too_many_attempts, {{"seconds", std::to_string(*seconds)}}, {}});
    if (!passage.match.route) return beside_api(passage);
    auto response = run_route(passage);
    if (!response) return fault_answer(passage, response.error());
    answer_condition(passage.request, *response);
    if (response->header("Cache-Control").empty()) response->set("Cache-Control", "no-store");
    return std::move(*response);
}

/// Wrong methods, the web pages, the probes.
http::Response Gateway::beside_api(Passage& passage) {
    const auto& request = passage.request;
    if (!passage.match.allowed.empty()) {
        http::Response response = request.method == http::Method::options
                                      ? empty_response(204)
                                      : fault_answer(passage, {base::FaultCode::method_not_allowed, {}, {}});
        return std::move(response.set("Allow", allow_header(passage.match.allowed)));
    }
    std::string path;
    for (const auto& segment : *passage.segments) path += "/" + segment;
    if (path.empty()) path = "/";
    const bool reads = request.method == http::Method::get || request.method == http::Method::head;
    if (reads) {
        passage.other = "web";
        if (auto response = assets_.find(request, path == "/" ? "/index.html" : path)) return std::move(*response);
        if (auto response = assets_.page(request, path)) return std::move(*response);
    }
    passage.other = "-";
    return fault_answer(passage, {base::FaultCode::not_found, {{"what", "other"}}, {}});
}

namespace {

/// All that writes, but for what an archived event still allows: to be taken out again, timetables to be packed, and
/// people to ask that they be forgotten.
bool changes_an_event(const Route& route) {
    static constexpr auto allowed = std::to_array<std::string_view>(
        {"archive_event", "start_pack", "ask_for_erasure", "sign_out", "preview_release"});
    if (route.method == http::Method::get || route.method == http::Method::head) return false;
    return std::ranges::find(allowed, route.info.id) == allowed.end();
}

}  // namespace

base::Result<http::Response> Gateway::run_route(Passage& passage) {
    GYORYU_CHECK(admit(passage));
    GYORYU_CHECK(read_conditions(passage));
    passage.call.path_values = std::move(passage.match.path_values);
    passage.call.set_query(std::move(*passage.query));
    passage.call.set_session(passage.token, passage.secure);
    if (changes_an_event(*passage.match.route))
        GYORYU_CHECK(app::require_unsealed(passage.context, passage.call.path_values));
    return passage.match.route->run(passage.call);
}

http::Response Gateway::fault_answer(Passage& passage, const base::Fault& fault) {
    Problem problem = problem_of(fault, passage.language);
    if (fault.code == base::FaultCode::stale_revision) problem.current = newer_state(passage);
    return problem_response(problem);
}

/// What the GET of the same thing answers now.
std::optional<boost::json::value> Gateway::newer_state(Passage& passage) {
    if (!passage.match.route || passage.match.route->info.newer == Newer::none) return std::nullopt;
    auto segments = *passage.segments;
    if (passage.match.route->info.newer == Newer::parent_path) segments.pop_back();
    Match newer = router_.match(http::Method::get, segments);
    if (!newer.route) return std::nullopt;
    Call call(passage.context, passage.request);
    call.path_values = std::move(newer.path_values);
    const auto response = newer.route->run(call);
    if (!response) return std::nullopt;
    boost::system::error_code unreadable;
    auto json = boost::json::parse(response->bytes(), unreadable);
    return unreadable ? std::nullopt : std::optional(std::move(json));
}

void Gateway::finish(Passage& passage, http::Response& response) {
    add_security_headers(response, passage.secure);
    response.set("X-Request-Id", passage.request_id);
    http::compress(passage.request, response);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - passage.started;
    const auto method = http::name_of(passage.request.method);
    metrics_.answered(method, passage.route_name(), response.status, taken.count());
    log_.request({passage.request_id, method, passage.route_name(), response.status, taken.count() * 1000,
                  response.bytes().size()});
}

}  // namespace gyoryu::server
