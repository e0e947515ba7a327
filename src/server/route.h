#pragma once

#include "base/result.h"
#include "schema/openapi.h"
#include "server/call.h"
#include "server/http/message.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::server {

/// Who may use a route, as the documentation says it and the authorisation tests try it. The server itself refuses
/// only those who are not signed in; the use case decides the rest.
enum class Access { anyone, signed_in, member, organiser, owner, person, organiser_or_person };
std::string_view name_of(Access access);

/// What a stale save is answered with beside the fault.
enum class Newer { none, same_path, parent_path };

/// What is said of a route beside its types.
struct RouteInfo {
    std::string_view id;  ///< operationId
    std::string_view summary;
    Access access = Access::member;
    int status = 200;
    bool needs_revision = false;  ///< If-Match
    Newer newer = Newer::same_path;
    std::size_t body_bytes_max = std::size_t{1} << 20;
    std::string_view content_type = "application/json";  ///< of the answer
};

/// The part of an operation that comes from types.
struct RouteTypes {
    std::vector<boost::json::object> query;    ///< OpenAPI parameter objects
    std::optional<boost::json::value> body;    ///< schema; nothing when there is none
    std::optional<boost::json::value> answer;  ///< schema; nothing for 204 and for files
    bool body_is_bytes = false;
};

/// One segment of a pattern: text, or text around a `{name}`.
struct Segment {
    std::string before;
    std::string name;  ///< empty: plain text
    std::string after;
};

struct Route {
    http::Method method = http::Method::get;
    std::string pattern;
    std::string tag;
    RouteInfo info;
    std::vector<Segment> segments;
    std::function<base::Result<http::Response>(Call&)> run;
    std::function<RouteTypes(schema::Components&)> types;
};

}  // namespace gyoryu::server
