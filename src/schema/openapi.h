#pragma once

#include "base/assertions.h"
#include "schema/traits.h"

#include <boost/core/demangle.hpp>

#include <set>
#include <typeindex>

namespace gyoryu::schema {

/// Collects the component schemas of an OpenAPI 3.1 document, each type once, under its unqualified name.
class Components {
public:
    /// The schema of T as an answer. A type that no request holds has no limits but those it declares: the limits that
    /// hold for everything else are a reader's (schema/read.h), and what is told may be the sum of much that was read.
    template <class T>
    boost::json::value answer_of() {
        answering_ = true;
        auto schema = schema_of<T>();
        answering_ = false;
        return schema;
    }

    /// The schema of T: inline for scalars and lists, a reference for described structs and enums.
    template <class T>
    boost::json::value schema_of(const base::MemberLimit* limit = nullptr) {
        if constexpr (std::is_same_v<T, boost::json::value>)
            return boost::json::object{};
        else if constexpr (std::is_same_v<T, boost::json::object>)
            return boost::json::object{{"type", "object"}};
        else if constexpr (std::is_same_v<T, bool>)
            return boost::json::object{{"type", "boolean"}};
        else if constexpr (std::integral<T>)
            return integer(limit);
        else if constexpr (std::floating_point<T>)
            return boost::json::object{{"type", "number"}};
        else if constexpr (std::is_same_v<T, std::string>)
            return text(limit);
        else if constexpr (DescribedEnum<T>)
            return enumeration<T>();
        else if constexpr (TextScalar<T>)
            return boost::json::object{{"type", "string"}, {"format", T::format}};
        else if constexpr (is_optional<T>)
            return nullable(schema_of<typename T::value_type>(limit));
        else if constexpr (is_vector<T>)
            return list(schema_of<typename T::value_type>(), limit);
        else if constexpr (is_text_map<T>)
            return boost::json::object{{"type", "object"},
                                       {"additionalProperties", schema_of<typename T::mapped_type>()}};
        else
            return structure<T>();
    }

    const boost::json::object& schemas() const { return schemas_; }

    /// `gyoryu::domain::Event` is Event, `gyoryu::app::List<gyoryu::domain::Event>` is EventList.
    static std::string unqualified(std::string name);

private:
    static boost::json::value integer(const base::MemberLimit* limit);
    boost::json::value text(const base::MemberLimit* limit) const;
    static boost::json::value nullable(boost::json::value inner);
    boost::json::value list(boost::json::value items, const base::MemberLimit* limit) const;
    static boost::json::value reference(const std::string& name);

    template <class T>
    boost::json::value enumeration() {
        const std::string name = unqualified(boost::core::demangle(typeid(T).name()));
        claim<T>(name);
        if (!schemas_.contains(name)) {
            boost::json::array values;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
                [&](auto enumerator) { values.push_back(boost::json::value(enumerator.name)); });
            schemas_[name] = boost::json::object{{"type", "string"}, {"enum", values}};
        }
        return reference(name);
    }

    template <class T>
    boost::json::value structure() {
        const std::string name = unqualified(boost::core::demangle(typeid(T).name()));
        claim<T>(name);
        if (!schemas_.contains(name) || (!answering_ && only_answered_.erase(name) > 0)) {
            if (answering_) only_answered_.insert(name);
            schemas_[name] = boost::json::object{};  // taken first: a type may contain itself
            boost::json::object properties;
            boost::json::array required;
            boost::mp11::mp_for_each<Members<T>>([&](auto member) {
                using Type = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
                properties[member.name] = schema_of<Type>(limit_for<T>(member.name));
                if (!may_be_absent<T>(member.name)) required.push_back(boost::json::value(member.name));
            });
            boost::json::object schema{{"type", "object"}, {"properties", properties}};
            if (!required.empty()) schema["required"] = required;
            schema["additionalProperties"] = false;
            schemas_[name] = schema;
        }
        return reference(name);
    }

    /// Two types of one unqualified name would silently describe each other.
    template <class T>
    void claim(const std::string& name) {
        const auto [place, first] = types_.emplace(name, typeid(T));
        GYORYU_ASSERT(first || place->second == typeid(T));
    }

    boost::json::object schemas_;
    std::map<std::string, std::type_index> types_;
    std::set<std::string> only_answered_;
    bool answering_ = false;
};

}  // namespace gyoryu::schema
