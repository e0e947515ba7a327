#include "app/person_data/person_page.h"

#include "app/reader.h"
#include "text/catalogue.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace gyoryu::app {

namespace {

constexpr std::string_view style =
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
    "h2{margin:2rem 0 .5rem;border-bottom:1px solid #999}table{border-collapse:collapse;width:100%;margin:0 0 1rem}"
    "th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ddd;"
    "overflow-wrap:anywhere}th{width:14rem;font-weight:600}dl{margin:0}dd{margin:0 0 0 1rem}";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string label_of(domain::Lang lang, std::string_view column) {
    const auto key = "person.column." + std::string(column);
    return text::has_sentence(key) ? text::sentence(reader_of(lang), key) : std::string(column);
}

bool says_nothing(const boost::json::value& value) {
    return value.is_null() || (value.is_string() && value.get_string().empty()) ||
           (value.is_array() && value.get_array().empty()) || (value.is_object() && value.get_object().empty());
}

std::string shown_value(domain::Lang lang, const boost::json::value& value) {
    std::string out;
    if (value.is_array()) {
        for (const auto& one : value.get_array()) out += "<dd>" + shown_value(lang, one) + "</dd>";
        return "<dl>" + out + "</dl>";
    }
    if (value.is_object()) {
        for (const auto& [name, one] : value.get_object())
            if (!says_nothing(one))
                out += "<dt>" + escaped(label_of(lang, name)) + "</dt><dd>" + shown_value(lang, one) + "</dd>";
        return "<dl>" + out + "</dl>";
    }
    return escaped(value.is_string() ? std::string(value.get_string()) : boost::json::serialize(value));
}

std::string section(domain::Lang lang, std::string_view table, const boost::json::array& rows) {
    const auto key = "person.table." + std::string(table);
    std::string out =
        "<h2>" + escaped(text::has_sentence(key) ? text::sentence(reader_of(lang), key) : std::string(table)) + "</h2>";
    for (const auto& row : rows) {
        out += "<table>";
        for (const auto& [name, value] : row.get_object())
            if (!says_nothing(value))
                out +=
                    "<tr><th>" + escaped(label_of(lang, name)) + "</th><td>" + shown_value(lang, value) + "</td></tr>";
        out += "</table>";
    }
    return out;
}

}  // namespace

std::string person_page(domain::Lang lang, const boost::json::object& person) {
    const auto reader = reader_of(lang);
    const auto title = escaped(text::sentence(reader, "person.page.title"));
    std::string out = "<!doctype html><html lang=\"" + std::string(text::tag_of(reader)) +
                      "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" +
                      title + "</title><style>" + std::string(style) + "</style><h1>" + title + "</h1><p>" +
                      escaped(text::sentence(reader, "person.page.made",
                                             text::Parameters{{"at", std::string(person.at("made_at").as_string())}})) +
                      "</p>";
    for (const auto& [table, rows] : person.at("tables").as_object()) out += section(lang, table, rows.as_array());
    return out + "</html>\n";
}

}  // namespace gyoryu::app
