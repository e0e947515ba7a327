#pragma once

#include "server/call.h"
#include "server/gateway.h"

#include <chrono>

namespace gyoryu::server {

/// One request on its way: what has been found out so far.
struct Gateway::Passage {
    Passage(Gateway& gateway, const http::Request& asked);

    const http::Request& request;
    const std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
    std::string request_id;
    std::optional<std::vector<std::string>> segments;  ///< nothing for a path nobody may ask for
    std::optional<http::QueryPairs> query;
    Match match;
    std::string token;      ///< of the session cookie
    std::string bearer;     ///< the access token of a program
    bool by_token = false;  ///< nothing that a browser adds by itself told who asks
    std::optional<app::Visitor> visitor;
    std::string address;
    bool secure = false;
    text::Language language = text::Language::ko;
    app::Context context;
    Call call;

    /// What the log and the figures call it.
    std::string_view route_name() const { return match.route ? std::string_view(match.route->pattern) : other; }
    std::string_view other = "-";
};

}  // namespace gyoryu::server
