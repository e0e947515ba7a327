#include "schema/openapi.h"

namespace gyoryu::schema {

std::string Components::unqualified(std::string name) {
    std::vector<std::string> parts;  // of List<Event>: List, Event
    std::string part;
    for (const char c : name + "<") {
        if (c == '<' || c == '>' || c == ',' || c == ' ') {
            if (!part.empty()) parts.push_back(std::move(part));
            part.clear();
        } else if (c == ':') {
            part.clear();
        } else {
            part += c;
        }
    }
    std::string out;  // EventList: component names allow no brackets
    for (auto last = parts.rbegin(); last != parts.rend(); ++last) out += *last;
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

boost::json::value Components::text(const base::MemberLimit* limit) const {
    boost::json::object schema{{"type", "string"}};
    if (limit && limit->min > 0) schema["minLength"] = limit->min;
    if (limit || !answering_) schema["maxLength"] = limit ? limit->max : base::default_text_max;
    if (limit && !limit->pattern.empty()) schema["pattern"] = "^(?:" + std::string(limit->pattern) + ")$";
    return schema;
}

boost::json::value Components::nullable(boost::json::value inner) {
    return boost::json::object{{"anyOf", boost::json::array{inner, boost::json::object{{"type", "null"}}}}};
}

boost::json::value Components::list(boost::json::value items, const base::MemberLimit* limit) const {
    boost::json::object schema{{"type", "array"}, {"items", items}};
    if (limit || !answering_) schema["maxItems"] = limit ? limit->max : base::default_list_max;
    if (limit && limit->min > 0) schema["minItems"] = limit->min;
    return schema;
}

boost::json::value Components::reference(const std::string& name) {
    return boost::json::object{{"$ref", "#/components/schemas/" + name}};
}

}  // namespace gyoryu::schema
