#include "schema/read.h"

#include "base/utf8.h"

#include <re2/re2.h>
#include <boost/json/stream_parser.hpp>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace gyoryu::schema {

namespace {

std::size_t code_points(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Compiled once each; the set of patterns is fixed by the sources.
const re2::RE2& compiled(std::string_view pattern) {
    static std::mutex guard;
    static std::unordered_map<std::string, re2::RE2> known;
    const std::scoped_lock lock(guard);
    return known.try_emplace(std::string(pattern), std::string(pattern)).first->second;
}

bool has_control_character(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
    });
}

base::FaultParameter number(const char* name, std::int64_t value) { return {name, std::to_string(value)}; }

std::string escaped(std::string_view member) {
    std::string out;
    for (const char c : member) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

/// The forms that have a name of their own in the sentences for readers; the others are told as "pattern".
std::string format_of(std::string_view pattern) {
    if (pattern.find("@") != pattern.npos) return "email";
    if (pattern.find("[a-z0-9]+(-") != pattern.npos) return "id";
    return "";
}

void add_form(std::string_view pattern, const std::string& path, Issues& issues) {
    const auto format = format_of(pattern);
    format.empty() ? issues.add(path, "pattern") : issues.add(path, "bad_format", {{"format", format}});
}

}  // namespace

void Issues::add(std::string path, std::string code, std::vector<base::FaultParameter> params) {
    if (found_.size() < most_issues) found_.push_back({std::move(path), std::move(code), std::move(params)});
}

bool check_text(std::string_view text, const base::MemberLimit* limit, const std::string& path, Issues& issues) {
    const auto length = static_cast<std::int64_t>(code_points(text));
    const std::int64_t max = limit ? limit->max : base::default_text_max;
    const std::int64_t min = limit ? limit->min : 0;
    if (length > max) return issues.add(path, "too_long", {number("max", max), number("length", length)}), false;
    if (length < min) return issues.add(path, "too_short", {number("min", min)}), false;
    if (has_control_character(text)) return issues.add(path, "control_character"), false;
    if (limit && !limit->pattern.empty() && !re2::RE2::FullMatch(std::string(text), compiled(limit->pattern)))
        return add_form(limit->pattern, path, issues), false;
    return true;
}

bool check_number(std::int64_t value, const base::MemberLimit* limit, const std::string& path, Issues& issues) {
    const std::int64_t max = limit ? limit->max : base::default_number_max;
    const std::int64_t min = limit ? limit->min : -base::default_number_max;
    if (value > max) return issues.add(path, "too_large", {number("max", max)}), false;
    if (value < min) return issues.add(path, "too_small", {number("min", min)}), false;
    return true;
}

bool check_size(std::size_t size, const base::MemberLimit* limit, const std::string& path, Issues& issues) {
    const auto length = static_cast<std::int64_t>(size);
    const std::int64_t max = limit ? limit->max : base::default_list_max;
    if (length > max) return issues.add(path, "too_many", {number("max", max)}), false;
    if (limit && length < limit->min) return issues.add(path, "too_few", {number("min", limit->min)}), false;
    return true;
}

void refuse_unknown_members(const boost::json::object& object, std::span<const std::string_view> known,
                            const std::string& path, Issues& issues) {
    if (object.size() == 0) return;
    for (const auto& [name, value] : object)
        if (std::ranges::find(known, std::string_view(name)) == known.end())
            issues.add(child(path, base::whole_characters(name, 80)), "unknown_member");
}

std::string child(const std::string& path, std::string_view member) { return path + "/" + escaped(member); }
std::string child(const std::string& path, std::size_t index) { return path + "/" + std::to_string(index); }

base::Result<boost::json::value> parse_json(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 32;
    boost::json::stream_parser parser({}, options);
    boost::system::error_code error;
    const std::size_t read = parser.write_some(text.data(), text.size(), error);
    if (!error && read < text.size()) error = boost::json::error::extra_data;
    if (!error) parser.finish(error);
    if (!error) return parser.release();
    const auto before = text.substr(0, std::min(read, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto start = before.rfind('\n');
    const auto column = code_points(start == std::string_view::npos ? before : before.substr(start + 1)) + 1;
    return base::fail(base::FaultCode::malformed_json,
                      {number("line", line), number("column", static_cast<std::int64_t>(column))});
}

}  // namespace gyoryu::schema
