#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::server {

/// Where an answer is not what api/openapi.json says of its operation: "/rate/currency: pattern". Empty when it is, and
/// for paths that are no part of the API. `type` is the answer's Content-Type, `json` null when it carries none.
std::vector<std::string> undescribed(std::string_view method, std::string_view target, int status,
                                     std::string_view type, const boost::json::value& json);

/// The same for one value and a schema of the document's dialect; `$ref` leads into api/openapi.json.
std::vector<std::string> unlike(const boost::json::value& json, const boost::json::value& schema);

}  // namespace gyoryu::server
