#pragma once

#include "base/limits.h"

#include <boost/describe.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11.hpp>

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gyoryu::schema {

/// A value written as one JSON string, with its own reader: ids, dates, instants.
template <class T>
concept TextScalar = requires(const T& value, std::string_view text) {
    { T::format } -> std::convertible_to<std::string_view>;
    { value.str() } -> std::convertible_to<std::string>;
    { T::parse(text) } -> std::same_as<std::optional<T>>;
};

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
concept DescribedStruct = boost::describe::has_describe_members<T>::value && !std::is_union_v<T> && !TextScalar<T>;

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_text_map = false;
template <class T>
inline constexpr bool is_text_map<std::map<std::string, T>> = true;

/// The members of a described struct, those of its bases first.
template <DescribedStruct T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

/// The limit a struct states for a member through `limits_of(const T*)`, or null.
template <class T>
const base::MemberLimit* limit_for(std::string_view member) {
    if constexpr (requires { limits_of(static_cast<const T*>(nullptr)); }) {
        static constexpr auto limits = limits_of(static_cast<const T*>(nullptr));
        for (const auto& limit : limits)
            if (limit.member == member) return &limit;
    }
    return nullptr;
}

/// A struct that a client may send with members left out names them through
/// `optional_members(const T*)`; all others are required. `std::optional` members may always be absent.
template <class T>
bool may_be_absent(std::string_view member) {
    if constexpr (requires { optional_members(static_cast<const T*>(nullptr)); }) {
        static constexpr auto names = optional_members(static_cast<const T*>(nullptr));
        for (const std::string_view name : names)
            if (name == member || name == "*") return true;
    }
    return false;
}

}  // namespace gyoryu::schema
