#include "server/json_text.h"

#include <boost/json/serialize.hpp>

namespace gyoryu::server {

namespace {

void write(std::string& out, const boost::json::value& json, std::size_t depth);

void line(std::string& out, std::size_t depth) { out.append("\n").append(depth * 2, ' '); }

void write_object(std::string& out, const boost::json::object& object, std::size_t depth) {
    out += '{';
    bool first = true;
    for (const auto& [name, value] : object) {
        if (!first) out += ',';
        first = false;
        line(out, depth + 1);
        out += boost::json::serialize(boost::json::string(name)) + ": ";
        write(out, value, depth + 1);
    }
    line(out, depth);
    out += '}';
}

void write_array(std::string& out, const boost::json::array& array, std::size_t depth) {
    out += '[';
    bool first = true;
    for (const auto& value : array) {
        if (!first) out += ',';
        first = false;
        line(out, depth + 1);
        write(out, value, depth + 1);
    }
    line(out, depth);
    out += ']';
}

void write(std::string& out, const boost::json::value& json, std::size_t depth) {
    if (json.is_object() && !json.get_object().empty())
        write_object(out, json.get_object(), depth);
    else if (json.is_array() && !json.get_array().empty())
        write_array(out, json.get_array(), depth);
    else
        out += boost::json::serialize(json);
}

}  // namespace

std::string indented(const boost::json::value& json) {
    std::string out;
    write(out, json, 0);
    return out;
}

}  // namespace gyoryu::server
