#include "server/described_answers.h"

#include <re2/re2.h>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gyoryu::server {

namespace json = boost::json;

namespace {

const json::value& document() {
    static const auto* const read = [] {
        std::ifstream file(GYORYU_SOURCE_DIR "/api/openapi.json");
        return new json::value(json::parse(std::string(std::istreambuf_iterator<char>(file), {})));
    }();
    return *read;
}

const json::object& resolved(const json::value& schema) {
    const auto* ref = schema.as_object().if_contains("$ref");
    return (ref ? document().at_pointer(std::string_view(ref->as_string()).substr(1)) : schema).as_object();
}

class Comparison {
public:
    std::vector<std::string> differences;

    void compare(const json::value& value, const json::value& by, const std::string& path) {
        const auto& schema = resolved(by);
        if (const auto* choices = schema.if_contains("anyOf")) return compare_any(value, choices->as_array(), path);
        if (const auto* type = schema.if_contains("type"); type && !is_of(value, type->as_string()))
            return differ(path, "type");
        if (const auto* known = schema.if_contains("enum"))
            if (std::ranges::find(known->as_array(), value) == known->as_array().end()) differ(path, "enum");
        if (const auto* text = value.if_string()) compare_text(*text, schema, path);
        if (value.is_number()) compare_number(value.to_number<double>(), schema, path);
        if (const auto* list = value.if_array()) compare_list(*list, schema, path);
        if (const auto* object = value.if_object()) compare_object(*object, schema, path);
    }

private:
    void differ(const std::string& path, std::string_view keyword) {
        differences.push_back(path + ": " + std::string(keyword));
    }

    void compare_any(const json::value& value, const json::array& choices, const std::string& path) {
        std::vector<std::string> closest;
        for (const auto& choice : choices) {
            const auto found = unlike(value, choice);
            if (found.empty()) return;
            if (closest.empty() || found.front() != ": type") closest = found;
        }
        for (const auto& one : closest) differences.push_back(path + one);
    }

    static bool is_of(const json::value& value, std::string_view type) {
        if (type == "string") return value.is_string();
        if (type == "integer") return value.is_int64() || value.is_uint64();
        if (type == "number") return value.is_number();
        if (type == "boolean") return value.is_bool();
        if (type == "array") return value.is_array();
        if (type == "object") return value.is_object();
        return type == "null" && value.is_null();
    }

    void compare_text(std::string_view text, const json::object& schema, const std::string& path) {
        const auto letters = double(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
        within(letters, schema, "minLength", "maxLength", path);
        if (const auto* pattern = schema.if_contains("pattern"))
            if (!RE2::PartialMatch(text, std::string(pattern->as_string()))) differ(path, "pattern");
    }

    void compare_number(double number, const json::object& schema, const std::string& path) {
        within(number, schema, "minimum", "maximum", path);
    }

    void compare_list(const json::array& list, const json::object& schema, const std::string& path) {
        within(double(list.size()), schema, "minItems", "maxItems", path);
        const auto* items = schema.if_contains("items");
        for (std::size_t i = 0; items && i < list.size(); ++i) compare(list[i], *items, path + "/" + std::to_string(i));
    }

    void compare_object(const json::object& object, const json::object& schema, const std::string& path) {
        if (const auto* required = schema.if_contains("required"))
            for (const auto& name : required->as_array())
                if (!object.contains(name.as_string())) differ(path + "/" + std::string(name.as_string()), "required");
        const auto* known = schema.if_contains("properties");
        const auto* others = schema.if_contains("additionalProperties");
        for (const auto& [name, member] : object) {
            const auto at = path + "/" + std::string(name);
            const auto* by = known ? known->as_object().if_contains(name) : nullptr;
            if (by)
                compare(member, *by, at);
            else if (others && others->is_object())
                compare(member, *others, at);
            else if (others && others->is_bool() && !others->as_bool())
                differ(at, "additionalProperties");
        }
    }

    void within(double number, const json::object& schema, std::string_view least, std::string_view most,
                const std::string& path) {
        if (const auto* min = schema.if_contains(least); min && number < min->to_number<double>()) differ(path, least);
        if (const auto* max = schema.if_contains(most); max && number > max->to_number<double>()) differ(path, most);
    }
};

/// "/api/v1/drafts/{draft}/sheet.{format}" as a pattern of one text per name.
std::string pattern_of(std::string_view path) {
    std::string pattern = RE2::QuoteMeta(path);
    RE2::GlobalReplace(&pattern, R"(\\\{[a-z_]+\\\})", "[^/]+");
    return pattern;
}

/// The operation of a request; a path without names goes before one with them. Null when there is none.
const json::object* operation_of(std::string method, std::string_view target) {
    std::ranges::transform(method, method.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const auto path = target.substr(0, target.find('?'));
    const json::object* found = nullptr;
    for (const auto& [pattern, operations] : document().at("paths").as_object()) {
        const auto* operation = operations.as_object().if_contains(method);
        if (!operation || !RE2::FullMatch(path, pattern_of(pattern))) continue;
        if (std::string_view(pattern) == path) return &operation->as_object();
        if (!found || std::string_view(pattern).find('{') == std::string_view::npos) found = &operation->as_object();
    }
    return found;
}

}  // namespace

std::vector<std::string> unlike(const json::value& value, const json::value& schema) {
    Comparison comparison;
    comparison.compare(value, schema, "");
    return std::move(comparison.differences);
}

std::vector<std::string> undescribed(std::string_view method, std::string_view target, int status,
                                     std::string_view type, const json::value& value) {
    const auto* operation = operation_of(std::string(method), target);
    if (!operation || status == 304) return {};
    const auto& answers = operation->at("responses").as_object();
    const auto* answer = answers.if_contains(std::to_string(status));
    if (!answer && status < 400) return {"status " + std::to_string(status)};
    if (!answer) answer = &answers.at("default");
    const auto* content = resolved(*answer).if_contains("content");
    if (!content) return {};
    const auto* form = content->as_object().if_contains(type.substr(0, type.find(';')));
    if (!form) form = content->as_object().if_contains(type);
    if (!form)
        return content->as_object().contains("application/octet-stream")
                   ? std::vector<std::string>{}
                   : std::vector<std::string>{"type " + std::string(type)};
    const auto* schema = form->as_object().if_contains("schema");
    return schema && type.find("json") != std::string_view::npos ? unlike(value, *schema) : std::vector<std::string>{};
}

}  // namespace gyoryu::server
