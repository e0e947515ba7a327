#pragma once

#include <boost/json/value.hpp>

#include <map>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// A body that the operation takes, with `$name` replaced by the ids of the small event; null when it takes none.
boost::json::value sample_body(std::string_view operation, const std::map<std::string, std::string>& ids);

/// Query parameters that the operation cannot do without, with the leading `?`.
std::string sample_query(std::string_view operation, const std::map<std::string, std::string>& ids);

/// The bytes of an operation that takes a file; empty for all others.
std::string sample_bytes(std::string_view operation);

}  // namespace gyoryu::server
