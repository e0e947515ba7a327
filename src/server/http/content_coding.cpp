#include "server/http/content_coding.h"

#include "base/assertions.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace gyoryu::server::http {

namespace {

constexpr std::size_t least_worth = 860;  ///< smaller answers fit one packet anyway
constexpr int quick = 4;                  ///< most of the gain at a third of the time

constexpr std::array<std::string_view, 6> textual{
    "application/json", "application/problem+json", "text/", "application/javascript",
    "image/svg+xml",    "application/manifest+json"};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

bool is_textual(std::string_view content_type) {
    return std::ranges::any_of(textual, [&](std::string_view start) { return content_type.starts_with(start); });
}

}  // namespace

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
    while (!accept_encoding.empty()) {
        const auto comma = accept_encoding.find(',');
        const auto item = accept_encoding.substr(0, comma);
        const auto semicolon = item.find(';');
        const auto name = trimmed(item.substr(0, semicolon));
        const auto weight = semicolon == std::string_view::npos ? "" : trimmed(item.substr(semicolon + 1));
        const bool refused = weight == "q=0" || weight.starts_with("q=0.0");
        if (same_token(name, coding) || name == "*") return !refused;
        if (comma == std::string_view::npos) break;
        accept_encoding.remove_prefix(comma + 1);
    }
    return false;
}

std::string gzipped(std::string_view bytes) {
    z_stream stream{};
    constexpr int gzip_window = 15 + 16;
    GYORYU_ASSERT(deflateInit2(&stream, quick, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    GYORYU_ASSERT(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

void compress(const Request& request, Response& response) {
    if (response.bytes().size() < least_worth || !is_textual(response.header("Content-Type"))) return;
    if (!response.header("Content-Encoding").empty()) return;
    if (response.header("Cache-Control").find("no-transform") != std::string_view::npos) return;
    response.add("Vary", "Accept-Encoding");
    if (!accepts_coding(request.header("Accept-Encoding"), "gzip")) return;
    response.body = gzipped(response.bytes());
    response.still = {};
    response.set("Content-Encoding", "gzip");
}

}  // namespace gyoryu::server::http
