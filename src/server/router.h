#pragma once

#include "server/route.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace gyoryu::server {

/// What a path leads to.
struct Match {
    const Route* route = nullptr;  ///< null: no such path, or not with this method
    std::vector<std::pair<std::string, std::string>> path_values;
    std::vector<http::Method> allowed;  ///< methods of the path when only the method is wrong
};

/// All routes of the API. Built once at start, then only read.
class Router {
public:
    /// `{name}` in a pattern takes a whole segment or the part before an ending: `/calendar/{token}.ics`.
    /// Two routes of one method and shape are a defect.
    void add(Route route);

    /// A HEAD is matched as the GET. A plain segment goes before a named one.
    Match match(http::Method method, std::span<const std::string> segments) const;
    std::span<const Route> routes() const { return routes_; }

private:
    std::vector<Route> routes_;
    std::multimap<std::size_t, std::size_t> by_length_;  ///< number of segments → place in `routes_`
};

/// Reads a pattern into segments.
std::vector<Segment> segments_of(std::string_view pattern);

}  // namespace gyoryu::server
