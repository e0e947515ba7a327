#pragma once

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::rehearsal {

/// Members of an answer; throws boost::system::system_error when the server answers something else than its
/// description says.
inline std::string text(const boost::json::value& json, std::string_view member) {
    const auto& value = json.as_object().at(member);
    return value.is_string() ? std::string(value.as_string()) : std::string();
}
inline std::int64_t number(const boost::json::value& json, std::string_view member) {
    return json.as_object().at(member).to_number<std::int64_t>();
}
inline std::optional<std::int64_t> maybe_number(const boost::json::value& json, std::string_view member) {
    const auto& value = json.as_object().at(member);
    return value.is_number() ? std::optional(value.to_number<std::int64_t>()) : std::nullopt;
}
inline const boost::json::array& list(const boost::json::value& json, std::string_view member) {
    return json.as_object().at(member).as_array();
}

}  // namespace gyoryu::rehearsal
