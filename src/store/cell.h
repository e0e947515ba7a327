#pragma once

#include "base/id.h"
#include "base/time.h"
#include "store/value.h"

#include <boost/describe/enum_to_string.hpp>

#include <concepts>
#include <optional>
#include <type_traits>

namespace gyoryu::store {

template <class T>
inline constexpr bool is_id = false;
template <class Of>
inline constexpr bool is_id<base::Id<Of>> = true;

/// The cell of a scalar: see Value.
inline Value cell_of(std::nullptr_t) { return nullptr; }
inline Value cell_of(const char* text) { return std::string(text); }
inline Value cell_of(std::string_view text) { return std::string(text); }
inline Value cell_of(const std::string& text) { return text; }
inline Value cell_of(base::Instant moment) { return moment.unix_ms; }
inline Value cell_of(base::LocalDate day) { return day.str(); }
inline Value cell_of(base::LocalTime time) { return time.str(); }
inline Value cell_of(const Value& value) { return value; }

template <class Of>
Value cell_of(const base::Id<Of>& id) {
    return id.empty() ? Value(nullptr) : Value(id.str());
}
template <std::integral T>
Value cell_of(T number) {
    return static_cast<std::int64_t>(number);
}
template <std::floating_point T>
Value cell_of(T number) {
    return static_cast<double>(number);
}
template <class T>
    requires std::is_enum_v<T>
Value cell_of(T name) {
    return std::string(boost::describe::enum_to_string(name, ""));
}
template <class T>
Value cell_of(const std::optional<T>& value) {
    return value ? cell_of(*value) : Value(nullptr);
}

}  // namespace gyoryu::store
