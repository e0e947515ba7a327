#pragma once

#include "rehearsal/http_client.h"

#include <boost/json/value.hpp>
#include <tl/expected.hpp>

#include <chrono>
#include <stop_token>

namespace gyoryu::rehearsal {

/// Why something was not done. Status 0: the server could not be reached, or the rehearsal was stopped ("stopped").
struct Refusal {
    int status = 0;
    std::string code;
    std::string detail;
};

struct Reply {
    boost::json::value json;
    double ms = 0;         ///< of the attempt that was answered
    bool retried = false;  ///< an earlier attempt was cut off and may have been acted on
    std::string cookie;
};

template <class T>
using Attempt = tl::expected<T, Refusal>;

/// Somebody's session; empty for the program itself.
struct Person {
    std::string cookie;
    std::string csrf;
};

/// The public API under one token or session. A server that is away is waited for; one that says "too many" is given
/// time. One per thread.
class ApiClient {
public:
    struct Settings {
        std::string server;
        std::chrono::milliseconds patience{30'000};  ///< how long an unreachable server is waited for
        std::stop_token stop = {};
    };
    explicit ApiClient(Settings settings);

    void use_token(std::string token) { token_ = std::move(token); }
    void use_session(Person session) { session_ = std::move(session); }

    Attempt<Reply> get(const std::string& path, const Person& as = {});
    Attempt<Reply> post(const std::string& path, const boost::json::value& body = nullptr, const Person& as = {},
                        std::optional<std::int64_t> revision = {});
    Attempt<Reply> put(const std::string& path, const boost::json::value& body, const Person& as = {},
                       std::optional<std::int64_t> revision = {});
    Attempt<Reply> remove(const std::string& path, const Person& as = {});

private:
    Attempt<Reply> call(HttpRequest request, const Person& as, std::optional<std::int64_t> revision);
    Attempt<Reply> try_until_answered(const HttpRequest& request);

    Settings settings_;
    HttpClient http_;
    std::string token_;
    Person session_;
};

/// All items of a paged list.
Attempt<boost::json::array> get_all(ApiClient& api, const std::string& path);

}  // namespace gyoryu::rehearsal
