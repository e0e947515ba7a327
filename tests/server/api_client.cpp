#include "server/api_client.h"

#include "server/described_answers.h"

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace gyoryu::server {

namespace {

std::string if_match(std::optional<std::int64_t> revision) {
    return revision ? "If-Match: \"" + std::to_string(*revision) + "\"\r\n" : std::string();
}

constexpr std::string_view json_type = "Content-Type: application/json\r\n";

}  // namespace

std::string ApiAnswer::code() const {
    const auto* object = json.if_object();
    const auto* found = object ? object->if_contains("code") : nullptr;
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

ApiAnswer ApiClient::send(std::string_view method, const std::string& path, const std::string& headers,
                          const std::string& body) {
    RawClient client(port_);
    std::string all = "Connection: close\r\n" + cookie_header() + headers;
    if (!csrf.empty() && headers.find("X-CSRF-Token") == std::string::npos) all += "X-CSRF-Token: " + csrf + "\r\n";
    client.send(request_text(method, path, all, body));
    const auto raw = client.receive(method == "HEAD");
    if (!raw) return {};
    ApiAnswer answer{raw->status, raw->headers, raw->body, nullptr};
    boost::system::error_code unreadable;
    auto json = boost::json::parse(raw->body, unreadable);
    if (!unreadable) answer.json = std::move(json);
    const auto type = answer.headers.find("content-type");
    if (method != "HEAD")
        for (const auto& difference :
             undescribed(method, path, answer.status, type == answer.headers.end() ? "" : type->second, answer.json))
            ADD_FAILURE() << method << " " << path << " is answered otherwise than described: " << difference;
    return answer;
}

ApiAnswer ApiClient::keep_session(ApiAnswer answer) {
    if (answer.status != 200) return answer;
    cookie = answer.headers.at("set-cookie").substr(0, answer.headers.at("set-cookie").find(';'));
    csrf = std::string(answer.json.at("csrf_token").as_string());
    return answer;
}

ApiAnswer ApiClient::sign_in(const std::string& email, const std::string& password) {
    return keep_session(post("/api/v1/session", {{"email", email}, {"password", password}}));
}

ApiAnswer ApiClient::open_link(const std::string& token) {
    return keep_session(post("/api/v1/session/link", {{"token", token}}));
}

ApiAnswer ApiClient::get(const std::string& path, const std::string& headers) { return send("GET", path, headers, ""); }

ApiAnswer ApiClient::post(const std::string& path, const boost::json::value& body, const std::string& headers) {
    return send("POST", path, std::string(json_type) + headers, boost::json::serialize(body));
}

ApiAnswer ApiClient::put(const std::string& path, const boost::json::value& body,
                         std::optional<std::int64_t> revision) {
    return send("PUT", path, std::string(json_type) + if_match(revision), boost::json::serialize(body));
}

ApiAnswer ApiClient::remove(const std::string& path, std::optional<std::int64_t> revision) {
    return send("DELETE", path, if_match(revision), "");
}

}  // namespace gyoryu::server
