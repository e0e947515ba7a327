#include "server/assets.h"

#include "server/answer.h"
#include "server/http/content_coding.h"

#include <array>

namespace gyoryu::server {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> types{
    {{".html", "text/html; charset=utf-8"},
     {".js", "text/javascript; charset=utf-8"},
     {".mjs", "text/javascript; charset=utf-8"},
     {".css", "text/css; charset=utf-8"},
     {".json", "application/json"},
     {".map", "application/json"},
     {".webmanifest", "application/manifest+json"},
     {".svg", "image/svg+xml"},
     {".png", "image/png"},
     {".jpg", "image/jpeg"},
     {".webp", "image/webp"},
     {".ico", "image/x-icon"},
     {".woff2", "font/woff2"},
     {".woff", "font/woff"},
     {".txt", "text/plain; charset=utf-8"},
     {".wasm", "application/wasm"}}};

/// The build puts a hash of the content into the names of this folder.
constexpr std::string_view hashed_folder = "/assets/";

bool looks_like_page(std::string_view path) {
    return !path.starts_with("/api/") && path.substr(path.rfind('/') + 1).find('.') == std::string_view::npos;
}

bool takes_html(const http::Request& request) {
    const auto accept = request.header("Accept");
    return accept.empty() || accept.find("text/html") != std::string_view::npos ||
           accept.find("*/*") != std::string_view::npos;
}

}  // namespace

std::string_view content_type_of(std::string_view name) {
    for (const auto& [ending, type] : types)
        if (name.ends_with(ending)) return type;
    return "application/octet-stream";
}

void Assets::add(std::span<const embedded::File> files, std::string_view prefix) {
    for (const auto& file : files) {
        const std::string path = std::string(prefix) + std::string(file.path);
        Asset asset{file.bytes, "", std::string(content_type_of(path)), content_tag(file.bytes),
                    path.starts_with(hashed_folder)};
        http::Request taker;
        taker.headers.push_back({"Accept-Encoding", "gzip"});
        http::Response whole;
        whole.still = asset.bytes;
        whole.set("Content-Type", asset.type);
        http::compress(taker, whole);
        if (!whole.header("Content-Encoding").empty()) asset.gzip = std::move(whole.body);
        assets_.emplace(path, std::move(asset));
    }
}

http::Response Assets::response_of(const Asset& asset, const http::Request& request) {
    http::Response response;
    response.set("ETag", asset.tag);
    response.set("Cache-Control", asset.immutable ? "public, max-age=31536000, immutable" : "no-cache");
    if (!asset.gzip.empty()) response.set("Vary", "Accept-Encoding");
    if (names_tag(request.header("If-None-Match"), asset.tag)) {
        response.status = 304;
        return response;
    }
    response.set("Content-Type", asset.type);
    response.still = asset.bytes;
    if (!asset.gzip.empty() && http::accepts_coding(request.header("Accept-Encoding"), "gzip")) {
        response.still = asset.gzip;
        response.set("Content-Encoding", "gzip");
    } else {
        response.set("Cache-Control", std::string(response.header("Cache-Control")) + ", no-transform");
    }
    return response;
}

std::optional<http::Response> Assets::find(const http::Request& request, std::string_view path) const {
    const auto found = assets_.find(path);
    if (found == assets_.end()) return std::nullopt;
    return response_of(found->second, request);
}

std::optional<http::Response> Assets::page(const http::Request& request, std::string_view path) const {
    if (!looks_like_page(path) || !takes_html(request)) return std::nullopt;
    return find(request, "/index.html");
}

}  // namespace gyoryu::server
