#include "rehearsal/api_client.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <thread>

namespace gyoryu::rehearsal {

namespace {

constexpr std::chrono::milliseconds pause_between{100};

std::string text_in(const boost::json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

Refusal refusal_of(int status, const boost::json::value& json) {
    Refusal refusal{status, "", ""};
    if (const auto* problem = json.if_object()) {
        refusal.code = text_in(*problem, "code");
        refusal.detail = text_in(*problem, "detail");
        for (const char* more : {"params", "issues"})
            if (const auto* value = problem->if_contains(more)) refusal.detail += " " + boost::json::serialize(*value);
    }
    return refusal;
}

/// The server is there and cannot answer just now.
bool comes_later(int status) { return status == 429 || status == 502 || status == 503; }

}  // namespace

ApiClient::ApiClient(Settings settings) : settings_(std::move(settings)), http_(settings_.server) {}

Attempt<Reply> ApiClient::get(const std::string& path, const Person& as) { return call({"GET", path, ""}, as, {}); }

Attempt<Reply> ApiClient::post(const std::string& path, const boost::json::value& body, const Person& as,
                               std::optional<std::int64_t> revision) {
    return call({"POST", path, body.is_null() ? "" : boost::json::serialize(body)}, as, revision);
}

Attempt<Reply> ApiClient::put(const std::string& path, const boost::json::value& body, const Person& as,
                              std::optional<std::int64_t> revision) {
    return call({"PUT", path, boost::json::serialize(body)}, as, revision);
}

Attempt<Reply> ApiClient::remove(const std::string& path, const Person& as) {
    return call({"DELETE", path, ""}, as, {});
}

Attempt<Reply> ApiClient::call(HttpRequest request, const Person& as, std::optional<std::int64_t> revision) {
    request.path = "/api/v1" + request.path;
    const auto& session = as.cookie.empty() ? session_ : as;
    if (!token_.empty()) request.headers.push_back("Authorization: Bearer " + token_);
    if (!session.cookie.empty()) {
        request.headers.push_back("Cookie: " + session.cookie);
        request.headers.push_back("X-CSRF-Token: " + session.csrf);
    }
    if (revision) request.headers.push_back("If-Match: \"" + std::to_string(*revision) + "\"");
    return try_until_answered(request);
}

Attempt<Reply> ApiClient::try_until_answered(const HttpRequest& request) {
    const auto give_up = std::chrono::steady_clock::now() + settings_.patience;
    bool cut_off = false;
    for (;;) {
        if (settings_.stop.stop_requested()) return tl::unexpected(Refusal{0, "stopped", ""});
        auto answer = http_.send(request);
        if (answer && !comes_later(answer->status)) {
            boost::system::error_code unreadable;
            auto json = answer->body.empty() ? boost::json::value() : boost::json::parse(answer->body, unreadable);
            if (answer->status >= 400) return tl::unexpected(refusal_of(answer->status, json));
            if (unreadable) return tl::unexpected(Refusal{answer->status, "unreadable_answer", ""});
            return Reply{std::move(json), answer->ms, cut_off, std::move(answer->cookie)};
        }
        if (!answer) cut_off = true;
        if (std::chrono::steady_clock::now() > give_up)
            return tl::unexpected(Refusal{answer ? answer->status : 0, "unreachable", http_.trouble()});
        std::this_thread::sleep_for(pause_between);
    }
}

Attempt<boost::json::array> get_all(ApiClient& api, const std::string& path) {
    boost::json::array all;
    std::string cursor;
    do {
        const std::string more = path + (path.find('?') == std::string::npos ? "?" : "&") + "limit=500" +
                                 (cursor.empty() ? "" : "&cursor=" + cursor);
        auto page = api.get(more);
        if (!page) return tl::unexpected(page.error());
        auto& object = page->json.as_object();
        for (auto& item : object.at("items").as_array()) all.push_back(std::move(item));
        const auto& next = object.at("next_cursor");
        cursor = next.is_string() ? std::string(next.as_string()) : std::string();
    } while (!cursor.empty());
    return all;
}

}  // namespace gyoryu::rehearsal
