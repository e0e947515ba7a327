#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace gyoryu::server {

/// JSON for people and for diffs: two spaces a level, members in their order, empty lists and objects on one line.
std::string indented(const boost::json::value& json);

}  // namespace gyoryu::server
