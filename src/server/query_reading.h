#pragma once

#include "base/result.h"
#include "schema/openapi.h"
#include "schema/read.h"
#include "server/http/target.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace gyoryu::server {

/// What the text of a query parameter stands for in JSON, so that bodies and queries are read by one description.
enum class QueryValue { text, integer, boolean };

template <class T>
constexpr QueryValue query_value() {
    if constexpr (schema::is_optional<T>)
        return query_value<typename T::value_type>();
    else if constexpr (std::is_same_v<T, bool>)
        return QueryValue::boolean;
    else if constexpr (std::integral<T>)
        return QueryValue::integer;
    else
        return QueryValue::text;
}

/// The JSON of a parameter's text; text that does not fit stays text and is refused as the wrong type.
boost::json::value query_json(const std::string& text, QueryValue value);

/// Every route takes it: the language of sentences.
inline constexpr std::string_view language_parameter = "lang";

/// Unknown and repeated parameters.
void check_query_names(const http::QueryPairs& query, const std::vector<std::string_view>& known,
                       schema::Issues& issues);

/// The object that a described struct is read from. Empty values count as absent.
template <class Query>
boost::json::object query_object(const http::QueryPairs& query) {
    boost::json::object object;
    boost::mp11::mp_for_each<schema::Members<Query>>([&](auto member) {
        using Type = std::remove_cvref_t<decltype(std::declval<Query&>().*member.pointer)>;
        for (const auto& [name, value] : query)
            if (name == member.name && !value.empty()) object[name] = query_json(value, query_value<Type>());
    });
    return object;
}

/// Each struct of `Queries` filled from the parameters that bear its members' names.
template <class... Queries>
base::Result<std::tuple<Queries...>> read_queries(const http::QueryPairs& query) {
    std::vector<std::string_view> known{language_parameter};
    (boost::mp11::mp_for_each<schema::Members<Queries>>([&](auto member) { known.push_back(member.name); }), ...);
    schema::Issues issues;
    check_query_names(query, known, issues);
    std::tuple<Queries...> read;
    (schema::read_value(query_object<Queries>(query), std::get<Queries>(read), nullptr, "query", issues), ...);
    if (!issues.empty()) return base::fail(base::Fault{base::FaultCode::validation_failed, {}, issues.take()});
    return read;
}

/// OpenAPI parameter objects of a described struct.
template <class Query>
void describe_query(schema::Components& components, std::vector<boost::json::object>& parameters) {
    boost::mp11::mp_for_each<schema::Members<Query>>([&](auto member) {
        using Type = std::remove_cvref_t<decltype(std::declval<Query&>().*member.pointer)>;
        const auto* limit = schema::limit_for<Query>(member.name);
        boost::json::object parameter{{"name", member.name}, {"in", "query"}};
        const bool optional = schema::is_optional<Type> || schema::may_be_absent<Query>(member.name);
        if (!optional) parameter["required"] = true;
        if constexpr (schema::is_optional<Type>)
            parameter["schema"] = components.schema_of<typename Type::value_type>(limit);
        else
            parameter["schema"] = components.schema_of<Type>(limit);
        parameters.push_back(std::move(parameter));
    });
}

}  // namespace gyoryu::server
