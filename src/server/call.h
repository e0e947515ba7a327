#pragma once

#include "app/context.h"
#include "server/http/message.h"
#include "server/http/target.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gyoryu::server {

/// One request on its way through a route: what a handler may know of it.
class Call {
public:
    Call(app::Context& context, const http::Request& request) : context_(context), request_(request) {}

    app::Context& context() { return context_; }
    const http::Request& request() const { return request_; }

    /// A segment that the pattern names; it holds 1 to 64 characters [0-9A-Za-z_-]. Naming another is a defect.
    const std::string& path(std::string_view name) const;
    template <class Id>
    Id id(std::string_view name) const {
        return Id(path(name));
    }
    const http::QueryPairs& query() const { return query_; }
    /// The revision of If-Match; present where the route needs one.
    std::int64_t revision() const { return revision_; }
    /// The secret of the session cookie; empty when there is none.
    const std::string& session_token() const { return session_token_; }
    /// Whether cookies must stay on TLS.
    bool secure() const { return secure_; }

    std::vector<std::pair<std::string, std::string>> path_values;
    void set_query(http::QueryPairs query) { query_ = std::move(query); }
    void set_revision(std::int64_t revision) { revision_ = revision; }
    void set_session(std::string token, bool secure) {
        session_token_ = std::move(token);
        secure_ = secure;
    }

private:
    app::Context& context_;
    const http::Request& request_;
    http::QueryPairs query_;
    std::int64_t revision_ = 0;
    std::string session_token_;
    bool secure_ = false;
};

}  // namespace gyoryu::server
