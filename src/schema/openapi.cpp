#include "schema/openapi.h"

namespace gyoryu::schema {

std::string Components::unqualified(std::string name) {
    std::string out;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= name.size(); ++i) {  // a template's arguments lose their namespaces too
        const bool boundary = i == name.size() || name[i] == '<' || name[i] == '>' || name[i] == ',' || name[i] == ' ';
        if (!boundary) continue;
        const std::string part = name.substr(start, i - start);
        out += part.substr(part.rfind(':') == std::string::npos ? 0 : part.rfind(':') + 1);
        start = i + 1;
    }
    return out;
}

boost::json::value Components::integer(const base::MemberLimit* limit) {
    boost::json::object schema{{"type", "integer"}};
    if (limit) {
        schema["minimum"] = limit->min;
        schema["maximum"] = limit->max;
    }
    return schema;
}

boost::json::value Components::text(const base::MemberLimit* limit) {
    boost::json::object schema{{"type", "string"}};
    if (limit && limit->min > 0) schema["minLength"] = limit->min;
    schema["maxLength"] = limit ? limit->max : base::default_text_max;
    if (limit && !limit->pattern.empty()) schema["pattern"] = "^(?:" + std::string(limit->pattern) + ")$";
    return schema;
}

boost::json::value Components::nullable(boost::json::value inner) {
    return boost::json::object{{"anyOf", boost::json::array{inner, boost::json::object{{"type", "null"}}}}};
}

boost::json::value Components::list(boost::json::value items, const base::MemberLimit* limit) {
    boost::json::object schema{{"type", "array"}, {"items", items}};
    schema["maxItems"] = limit ? limit->max : base::default_list_max;
    if (limit && limit->min > 0) schema["minItems"] = limit->min;
    return schema;
}

boost::json::value Components::reference(const std::string& name) {
    return boost::json::object{{"$ref", "#/components/schemas/" + name}};
}

}  // namespace gyoryu::schema
