#pragma once

#include "schema/write.h"
#include "store/cell.h"
#include "store/failures.h"
#include "store/row_codec.h"
#include "store/stored.h"

#include <boost/json/parse.hpp>

namespace gyoryu::store::detail {

template <class T>
inline constexpr bool is_cell = std::is_same_v<T, bool> || std::is_arithmetic_v<T> || std::is_same_v<T, std::string> ||
                                std::is_enum_v<T> || schema::TextScalar<T>;
template <class T>
inline constexpr bool is_cell<std::optional<T>> = is_cell<T>;

[[noreturn]] inline void unreadable(const char* what) { throw StoreDamaged(std::string("unreadable ") + what); }

/// Without the limits of schema/read.h: what was once stored is read, whatever the limits are today.
/// A member that is missing keeps its default, one that is unknown is left aside.
template <class T>
void read_json(const boost::json::value& json, T& into) {
    if constexpr (std::is_same_v<T, bool>) {
        into = json.as_bool();
    } else if constexpr (std::is_arithmetic_v<T>) {
        into = json.to_number<T>();
    } else if constexpr (std::is_same_v<T, std::string>) {
        into.assign(json.as_string().data(), json.as_string().size());
    } else if constexpr (schema::DescribedEnum<T>) {
        if (!boost::describe::enum_from_string(json.as_string().c_str(), into)) unreadable("name in a list");
    } else if constexpr (schema::TextScalar<T>) {
        const std::string_view text = json.as_string();
        auto parsed = T::parse(text);
        if (!parsed && !text.empty()) unreadable("scalar");
        if (parsed) into = std::move(*parsed);
    } else if constexpr (schema::is_optional<T>) {
        if (json.is_null()) return into.reset();
        read_json(json, into.emplace());
    } else if constexpr (schema::is_vector<T>) {
        into.reserve(json.as_array().size());
        for (const auto& element : json.as_array()) read_json(element, into.emplace_back());
    } else if constexpr (schema::is_text_map<T>) {
        for (const auto& [name, element] : json.as_object()) read_json(element, into[std::string(name)]);
    } else {
        boost::mp11::mp_for_each<schema::Members<T>>([&](auto member) {
            if (const auto* found = json.as_object().if_contains(member.name)) read_json(*found, into.*member.pointer);
        });
    }
}

template <class T>
Value cell_or_json(const T& value) {
    if constexpr (is_cell<T>)
        return cell_of(value);
    else if constexpr (schema::is_optional<T>)
        return value ? cell_or_json(*value) : Value(nullptr);
    else
        return boost::json::serialize(schema::to_json(value));
}

template <class T>
void read_cell(const Value& cell, T& into) {
    if constexpr (schema::is_optional<T>) {
        if (is_nothing(cell)) return into.reset();
        read_cell(cell, into.emplace());
    } else if constexpr (std::is_same_v<T, base::Instant>) {
        into.unix_ms = integer_of(cell);
    } else if constexpr (std::is_floating_point_v<T>) {
        into = static_cast<T>(real_of(cell));
    } else if constexpr (std::is_arithmetic_v<T>) {
        into = static_cast<T>(integer_of(cell));
    } else if constexpr (std::is_same_v<T, std::string>) {
        into = text_of(cell);
    } else if constexpr (schema::DescribedEnum<T>) {
        if (!boost::describe::enum_from_string(text_of(cell).c_str(), into)) unreadable("name in a list");
    } else if constexpr (schema::TextScalar<T>) {
        if (is_nothing(cell)) return;
        auto parsed = T::parse(text_of(cell));
        if (!parsed) unreadable("scalar");
        into = std::move(*parsed);
    } else {
        boost::json::error_code error;
        const auto json = boost::json::parse(text_of(cell), error);
        if (error) unreadable("JSON");
        read_json(json, into);
    }
}

template <class T>
constexpr CellKind kind_of() {
    if constexpr (schema::is_optional<T>)
        return kind_of<typename T::value_type>();
    else if constexpr (std::is_floating_point_v<T>)
        return CellKind::real;
    else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, base::Instant>)
        return CellKind::integer;
    else
        return CellKind::text;
}

template <class T>
Shape make_shape() {
    Shape shape{Stored<T>::table, Stored<T>::entity, {}, {Stored<T>::key.begin(), Stored<T>::key.end()}, false};
    boost::mp11::mp_for_each<schema::Members<T>>([&](auto member) {
        using Type = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
        const std::string_view name = member.name;
        shape.columns.push_back(
            {name, schema::is_optional<Type> || (is_id<Type> && !shape.is_key(name)), kind_of<Type>()});
        if (name == "revision") shape.revised = true;
    });
    return shape;
}

}  // namespace gyoryu::store::detail

namespace gyoryu::store {

template <class T>
const Shape& RowCodec<T>::shape() {
    static const Shape shape = detail::make_shape<T>();
    return shape;
}

template <class T>
Row RowCodec<T>::to_row(const T& value) {
    Row row;
    row.reserve(shape().columns.size());
    boost::mp11::mp_for_each<schema::Members<T>>(
        [&](auto member) { row.push_back(detail::cell_or_json(value.*member.pointer)); });
    return row;
}

template <class T>
T RowCodec<T>::from_row(const Row& row) {
    T value{};
    std::size_t at = 0;
    try {
        boost::mp11::mp_for_each<schema::Members<T>>(
            [&](auto member) { detail::read_cell(row[at++], value.*member.pointer); });
    } catch (const StoreFailure&) {
        throw;
    } catch (const std::exception& problem) {
        throw StoreDamaged(std::string(shape().table) + ": " + problem.what());
    }
    return value;
}

}  // namespace gyoryu::store
