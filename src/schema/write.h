#pragma once

#include "schema/traits.h"

namespace gyoryu::schema {

/// The JSON of a described value: members in the order of their description, absent optionals as null.
template <class T>
boost::json::value to_json(const T& value) {
    if constexpr (std::is_same_v<T, boost::json::value> || std::is_same_v<T, boost::json::object>) {
        return value;
    } else if constexpr (std::is_same_v<T, bool> || std::is_arithmetic_v<T> || std::is_same_v<T, std::string>) {
        return boost::json::value(value);
    } else if constexpr (DescribedEnum<T>) {
        return boost::json::value(boost::describe::enum_to_string(value, ""));
    } else if constexpr (TextScalar<T>) {
        return boost::json::value(value.str());
    } else if constexpr (is_optional<T>) {
        return value ? to_json(*value) : boost::json::value(nullptr);
    } else if constexpr (is_vector<T>) {
        boost::json::array array;
        array.reserve(value.size());
        for (const auto& element : value) array.push_back(to_json(element));
        return array;
    } else if constexpr (is_text_map<T>) {
        boost::json::object object;
        for (const auto& [name, element] : value) object[name] = to_json(element);
        return object;
    } else {
        static_assert(DescribedStruct<T>, "describe the type with BOOST_DESCRIBE_STRUCT");
        boost::json::object object;
        boost::mp11::mp_for_each<Members<T>>(
            [&](auto member) { object[member.name] = to_json(value.*member.pointer); });
        return object;
    }
}

}  // namespace gyoryu::schema
