#include "server/http/target.h"

#include <cstdint>

namespace gyoryu::server::http {

namespace {

constexpr std::size_t segments_max = 16;
constexpr std::size_t pairs_max = 64;

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Length of the UTF-8 sequence that starts with `first`, and the least code point it may carry.
std::pair<std::size_t, std::uint32_t> sequence(unsigned char first) {
    if (first < 0x80) return {1, 0};
    if (first >= 0xC2 && first < 0xE0) return {2, 0x80};
    if (first >= 0xE0 && first < 0xF0) return {3, 0x800};
    if (first >= 0xF0 && first < 0xF5) return {4, 0x10000};
    return {0, 0};
}

bool allowed_segment(std::string_view decoded) {
    return !decoded.empty() && decoded != "." && decoded != ".." &&
           decoded.find_first_of("/\\") == std::string_view::npos;
}

}  // namespace

bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto [length, least] = sequence(first);
        if (length == 0 || i + length > text.size()) return false;
        std::uint32_t point = length == 1 ? first : first & (0xFFu >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xC0) != 0x80) return false;
            point = (point << 6) | (next & 0x3Fu);
        }
        if (point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
        i += length;
    }
    return true;
}

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_space) {
            out += ' ';
        } else if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    if (out.find('\0') != std::string::npos || !is_utf8(out)) return std::nullopt;
    return out;
}

std::optional<std::vector<std::string>> path_segments(std::string_view raw_path) {
    if (raw_path.empty() || raw_path.front() != '/') return std::nullopt;
    raw_path.remove_prefix(1);
    std::vector<std::string> segments;
    while (!raw_path.empty()) {
        const auto slash = raw_path.find('/');
        auto decoded = percent_decoded(raw_path.substr(0, slash), false);
        if (!decoded || !allowed_segment(*decoded) || segments.size() == segments_max) return std::nullopt;
        segments.push_back(std::move(*decoded));
        if (slash == std::string_view::npos) break;
        raw_path.remove_prefix(slash + 1);
    }
    return segments;
}

std::optional<QueryPairs> query_pairs(std::string_view raw_query) {
    QueryPairs pairs;
    while (!raw_query.empty()) {
        const auto end = raw_query.find('&');
        const auto pair = raw_query.substr(0, end);
        const auto equals = pair.find('=');
        auto name = percent_decoded(pair.substr(0, equals), true);
        auto value = percent_decoded(equals == std::string_view::npos ? "" : pair.substr(equals + 1), true);
        if (!name || !value || pairs.size() == pairs_max) return std::nullopt;
        if (!name->empty()) pairs.emplace_back(std::move(*name), std::move(*value));
        if (end == std::string_view::npos) break;
        raw_query.remove_prefix(end + 1);
    }
    return pairs;
}

}  // namespace gyoryu::server::http
