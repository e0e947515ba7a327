#include "server/router.h"

#include "base/assertions.h"
#include "base/id.h"

#include <algorithm>

namespace gyoryu::server {

namespace {

using PathValues = std::vector<std::pair<std::string, std::string>>;

struct Anything;

/// What a named segment may hold: what ids, slugs and tokens are made of.
bool is_name_like(std::string_view text) { return base::Id<Anything>::parse(text).has_value(); }

std::optional<std::string> value_in(const Segment& segment, std::string_view text) {
    if (text.size() <= segment.before.size() + segment.after.size()) return std::nullopt;
    if (!text.starts_with(segment.before) || !text.ends_with(segment.after)) return std::nullopt;
    text.remove_prefix(segment.before.size());
    text.remove_suffix(segment.after.size());
    if (!is_name_like(text)) return std::nullopt;
    return std::string(text);
}

std::optional<PathValues> values_of(const Route& route, std::span<const std::string> path) {
    PathValues values;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Segment& segment = route.segments[i];
        if (segment.name.empty()) {
            if (segment.before != path[i]) return std::nullopt;
            continue;
        }
        auto value = value_in(segment, path[i]);
        if (!value) return std::nullopt;
        values.emplace_back(segment.name, std::move(*value));
    }
    return values;
}

/// Fewer named segments, and then longer text around them, make the better fit.
std::pair<std::size_t, std::ptrdiff_t> looseness(const Route& route) {
    std::size_t named = 0;
    std::ptrdiff_t text = 0;
    for (const auto& segment : route.segments) {
        if (!segment.name.empty()) ++named;
        text += static_cast<std::ptrdiff_t>(segment.before.size() + segment.after.size());
    }
    return {named, -text};
}

}  // namespace

std::vector<Segment> segments_of(std::string_view pattern) {
    std::vector<Segment> segments;
    while (!pattern.empty()) {
        GYORYU_ASSERT(pattern.front() == '/');
        pattern.remove_prefix(1);
        const std::string_view text = pattern.substr(0, pattern.find('/'));
        const auto open = text.find('{');
        const auto close = text.find('}');
        if (open == std::string_view::npos)
            segments.push_back({std::string(text), "", ""});
        else
            segments.push_back({std::string(text.substr(0, open)), std::string(text.substr(open + 1, close - open - 1)),
                                std::string(text.substr(close + 1))});
        pattern.remove_prefix(text.size());
    }
    return segments;
}

void Router::add(Route route) {
    route.segments = segments_of(route.pattern);
    for (const auto& other : routes_) {
        GYORYU_ASSERT(other.info.id != route.info.id);
        GYORYU_ASSERT(other.method != route.method || other.pattern != route.pattern);
    }
    by_length_.emplace(route.segments.size(), routes_.size());
    routes_.push_back(std::move(route));
}

Match Router::match(http::Method method, std::span<const std::string> segments) const {
    const http::Method wanted = method == http::Method::head ? http::Method::get : method;
    Match best;
    const auto [first, last] = by_length_.equal_range(segments.size());
    for (auto place = first; place != last; ++place) {
        const Route& route = routes_[place->second];
        if (route.method == wanted && best.route && looseness(*best.route) <= looseness(route)) continue;
        auto values = values_of(route, segments);
        if (!values) continue;
        if (route.method == wanted) {
            best.route = &route;
            best.path_values = std::move(*values);
        } else if (std::ranges::find(best.allowed, route.method) == best.allowed.end()) {
            best.allowed.push_back(route.method);
        }
    }
    return best;
}

}  // namespace gyoryu::server
