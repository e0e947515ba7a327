#include "server/query_reading.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::server {

boost::json::value query_json(const std::string& text, QueryValue value) {
    if (value == QueryValue::boolean && (text == "true" || text == "false")) return text == "true";
    if (value == QueryValue::integer) {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size()) return number;
    }
    return boost::json::value(text);
}

void check_query_names(const http::QueryPairs& query, const std::vector<std::string_view>& known,
                       schema::Issues& issues) {
    for (std::size_t i = 0; i < query.size(); ++i) {
        const auto& name = query[i].first;
        const std::string path = schema::child("query", base::whole_characters(name, 80));
        if (std::ranges::find(known, name) == known.end()) issues.add(path, "unknown_member");
        const auto same = [&](const auto& pair) { return pair.first == name; };
        if (std::any_of(query.begin(), query.begin() + static_cast<std::ptrdiff_t>(i), same))
            issues.add(path, "duplicate");
    }
}

}  // namespace gyoryu::server
