#pragma once

#include "base/result.h"
#include "schema/traits.h"

#include <span>

namespace gyoryu::schema {

/// What a reader found wrong, with JSON pointers. Stops growing at `most_issues`.
class Issues {
public:
    static constexpr std::size_t most_issues = 100;

    void add(std::string path, std::string code, std::vector<base::FaultParameter> params = {});
    bool empty() const { return found_.empty(); }
    std::vector<base::Issue> take() { return std::move(found_); }

private:
    std::vector<base::Issue> found_;
};

/// Type-independent checks; each adds to `issues` and says whether all is well.
/// Codes: required, unknown_member, wrong_type, too_short, too_long, too_small, too_large, bad_format, not_in_list,
/// pattern, control_character.
bool check_text(std::string_view text, const base::MemberLimit* limit, const std::string& path, Issues& issues);
bool check_number(std::int64_t number, const base::MemberLimit* limit, const std::string& path, Issues& issues);
bool check_size(std::size_t size, const base::MemberLimit* limit, const std::string& path, Issues& issues);
void refuse_unknown_members(const boost::json::object& object, std::span<const std::string_view> known,
                            const std::string& path, Issues& issues);
std::string child(const std::string& path, std::string_view member);
std::string child(const std::string& path, std::size_t index);

template <class T>
void read_value(const boost::json::value& json, T& into, const base::MemberLimit* limit, const std::string& path,
                Issues& issues);

template <std::integral T>
void read_integer(const boost::json::value& json, T& into, const base::MemberLimit* limit, const std::string& path,
                  Issues& issues) {
    boost::system::error_code error;
    const auto number = json.is_number() ? json.to_number<std::int64_t>(error) : 0;
    if (!json.is_number() || error) return issues.add(path, "wrong_type", {{"expected", "integer"}});
    if (!check_number(number, limit, path, issues)) return;
    if (!std::in_range<T>(number))
        return issues.add(path, "too_large", {{"max", std::to_string(std::numeric_limits<T>::max())}});
    into = static_cast<T>(number);
}

template <DescribedEnum T>
void read_enum(const boost::json::value& json, T& into, const std::string& path, Issues& issues) {
    const auto text = json.is_string() ? std::string_view(json.get_string()) : std::string_view();
    if (!boost::describe::enum_from_string(std::string(text).c_str(), into))
        issues.add(path, json.is_string() ? "not_in_list" : "wrong_type", {{"value", std::string(text.substr(0, 40))}});
}

template <DescribedStruct T>
void read_struct(const boost::json::value& json, T& into, const std::string& path, Issues& issues) {
    if (!json.is_object()) return issues.add(path, "wrong_type", {{"expected", "object"}});
    const auto& object = json.get_object();
    std::vector<std::string_view> known;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        using Type = std::remove_cvref_t<decltype(into.*member.pointer)>;
        known.push_back(member.name);
        if (const auto* found = object.if_contains(member.name))
            read_value(*found, into.*member.pointer, limit_for<T>(member.name), child(path, member.name), issues);
        else if (!is_optional<Type> && !may_be_absent<T>(member.name))
            issues.add(child(path, member.name), "required");
    });
    refuse_unknown_members(object, known, path, issues);
}

template <class T>
void read_value(const boost::json::value& json, T& into, const base::MemberLimit* limit, const std::string& path,
                Issues& issues) {
    if constexpr (std::is_same_v<T, boost::json::value>) {
        into = json;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_bool()) return issues.add(path, "wrong_type", {{"expected", "boolean"}});
        into = json.get_bool();
    } else if constexpr (std::integral<T>) {
        read_integer(json, into, limit, path, issues);
    } else if constexpr (std::floating_point<T>) {
        if (!json.is_number()) return issues.add(path, "wrong_type", {{"expected", "number"}});
        into = json.to_number<T>();
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!json.is_string()) return issues.add(path, "wrong_type", {{"expected", "string"}});
        if (check_text(json.get_string(), limit, path, issues)) into = json.get_string().c_str();
    } else if constexpr (DescribedEnum<T>) {
        read_enum(json, into, path, issues);
    } else if constexpr (TextScalar<T>) {
        if (!json.is_string()) return issues.add(path, "wrong_type", {{"expected", "string"}});
        if (auto parsed = T::parse(json.get_string()))
            into = std::move(*parsed);
        else
            issues.add(path, "bad_format", {{"format", std::string(T::format)}});
    } else if constexpr (is_optional<T>) {
        if (json.is_null()) return into.reset();
        typename T::value_type inner{};
        read_value(json, inner, limit, path, issues);
        into = std::move(inner);
    } else if constexpr (is_vector<T>) {
        if (!json.is_array()) return issues.add(path, "wrong_type", {{"expected", "array"}});
        const auto& array = json.get_array();
        if (!check_size(array.size(), limit, path, issues)) return;
        into.assign(array.size(), {});
        for (std::size_t i = 0; i < array.size(); ++i) read_value(array[i], into[i], nullptr, child(path, i), issues);
    } else if constexpr (is_text_map<T>) {
        if (!json.is_object()) return issues.add(path, "wrong_type", {{"expected", "object"}});
        if (!check_size(json.get_object().size(), limit, path, issues)) return;
        for (const auto& [name, element] : json.get_object())
            read_value(element, into[std::string(name)], nullptr, child(path, name), issues);
    } else {
        read_struct(json, into, path, issues);
    }
}

/// Reads and validates: a value within all limits, or validation_failed with every issue found.
template <class T>
base::Result<T> from_json(const boost::json::value& json) {
    T value{};
    Issues issues;
    read_value(json, value, nullptr, "", issues);
    if (issues.empty()) return value;
    return base::fail(base::Fault{base::FaultCode::validation_failed, {}, issues.take()});
}

/// Parses UTF-8 JSON of at most 32 levels; malformed_json with `line` and `column` otherwise.
base::Result<boost::json::value> parse_json(std::string_view text);

template <class T>
base::Result<T> from_text(std::string_view text) {
    GYORYU_TRY(json, parse_json(text));
    return from_json<T>(json);
}

}  // namespace gyoryu::schema
