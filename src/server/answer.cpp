#include "server/answer.h"

#include <fmt/format.h>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>

namespace gyoryu::server {

namespace {

/// Percent-encodes all but the characters RFC 8187 allows bare.
std::string encoded_name(std::string_view name) {
    std::string out;
    for (const char c : name) {
        const bool bare = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                          c == '_' || c == '.';
        if (bare)
            out += c;
        else
            fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

std::string plain_name(std::string_view name) {
    std::string out(name);
    std::ranges::replace_if(out, [](char c) { return c < 0x20 || c > 0x7e || c == '"' || c == '\\'; }, '_');
    return out;
}

std::string_view without_weakness(std::string_view tag) {
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    return tag;
}

}  // namespace

http::Response json_response(int status, const boost::json::value& json) {
    http::Response response;
    response.status = status;
    response.set("Content-Type", "application/json");
    response.body = boost::json::serialize(json);
    return response;
}

http::Response empty_response(int status) {
    http::Response response;
    response.status = status == 200 ? 204 : status;
    return response;
}

http::Response not_modified(const http::Response& whole) {
    http::Response response;
    response.status = 304;
    response.set("ETag", std::string(whole.header("ETag")));
    return response;
}

http::Response file_response(const app::File& file) {
    http::Response response;
    response.set("Content-Type", file.content_type);
    response.set("Content-Disposition", fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}",
                                                    plain_name(file.name), encoded_name(file.name)));
    response.body = file.bytes;
    return response;
}

std::string entity_tag(std::int64_t revision) { return fmt::format("\"{}\"", revision); }

std::optional<std::int64_t> revision_in(std::string_view if_match) {
    if (if_match.size() < 3 || if_match.front() != '"' || if_match.back() != '"') return std::nullopt;
    std::int64_t revision = 0;
    const char* end = if_match.data() + if_match.size() - 1;
    const auto [stopped, error] = std::from_chars(if_match.data() + 1, end, revision);
    if (error != std::errc() || stopped != end || revision < 0) return std::nullopt;
    return revision;
}

std::string content_tag(std::string_view bytes) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a, 64 bits
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return fmt::format("W/\"{:016x}\"", hash);
}

bool names_tag(std::string_view if_none_match, std::string_view tag) {
    if (if_none_match == "*") return true;
    while (!if_none_match.empty()) {
        const auto comma = if_none_match.find(',');
        auto item = if_none_match.substr(0, comma);
        while (!item.empty() && item.front() == ' ') item.remove_prefix(1);
        while (!item.empty() && item.back() == ' ') item.remove_suffix(1);
        if (without_weakness(item) == without_weakness(tag)) return true;
        if (comma == std::string_view::npos) break;
        if_none_match.remove_prefix(comma + 1);
    }
    return false;
}

base::Result<void> expect_json(const http::Request& request) {
    const auto type = request.header("Content-Type");
    const auto bare = type.substr(0, type.find(';'));
    if (http::same_token(bare, "application/json")) return {};
    return base::fail(base::FaultCode::unsupported_media_type);
}

}  // namespace gyoryu::server
