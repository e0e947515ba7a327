#include "server/http/message.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace gyoryu::server::http {

namespace {

constexpr std::array<std::pair<Method, std::string_view>, 7> methods{{{Method::get, "GET"},
                                                                      {Method::head, "HEAD"},
                                                                      {Method::post, "POST"},
                                                                      {Method::put, "PUT"},
                                                                      {Method::patch, "PATCH"},
                                                                      {Method::remove, "DELETE"},
                                                                      {Method::options, "OPTIONS"}}};

constexpr std::array<std::pair<int, std::string_view>, 28> reasons{{{101, "Switching Protocols"},
                                                                    {200, "OK"},
                                                                    {201, "Created"},
                                                                    {202, "Accepted"},
                                                                    {204, "No Content"},
                                                                    {206, "Partial Content"},
                                                                    {301, "Moved Permanently"},
                                                                    {302, "Found"},
                                                                    {303, "See Other"},
                                                                    {304, "Not Modified"},
                                                                    {400, "Bad Request"},
                                                                    {401, "Unauthorized"},
                                                                    {403, "Forbidden"},
                                                                    {404, "Not Found"},
                                                                    {405, "Method Not Allowed"},
                                                                    {408, "Request Timeout"},
                                                                    {409, "Conflict"},
                                                                    {410, "Gone"},
                                                                    {412, "Precondition Failed"},
                                                                    {413, "Content Too Large"},
                                                                    {415, "Unsupported Media Type"},
                                                                    {422, "Unprocessable Content"},
                                                                    {428, "Precondition Required"},
                                                                    {429, "Too Many Requests"},
                                                                    {431, "Request Header Fields Too Large"},
                                                                    {500, "Internal Server Error"},
                                                                    {501, "Not Implemented"},
                                                                    {503, "Service Unavailable"}}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool has_line_break(std::string_view text) { return text.find_first_of("\r\n\0", 0, 3) != std::string_view::npos; }

std::string_view find_header(const std::vector<Header>& headers, std::string_view name) {
    const auto found =
        std::ranges::find_if(headers, [&](const Header& header) { return same_token(header.name, name); });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

/// IMF-fixdate of RFC 9110, made once a second for each thread.
const std::string& date_now() {
    thread_local std::time_t made = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != made) {
        text = fmt::format("{:%a, %d %b %Y %H:%M:%S GMT}", fmt::gmtime(now));
        made = now;
    }
    return text;
}

}  // namespace

std::string_view name_of(Method method) {
    const auto found = std::ranges::find(methods, method, &std::pair<Method, std::string_view>::first);
    return found == methods.end() ? std::string_view("-") : found->second;
}

Method method_of(std::string_view name) {
    const auto found = std::ranges::find(methods, name, &std::pair<Method, std::string_view>::second);
    return found == methods.end() ? Method::other : found->first;
}

std::string_view Request::header(std::string_view name) const { return find_header(headers, name); }

std::string_view Request::raw_path() const {
    const std::string_view all = target;
    return all.substr(0, all.find('?'));
}

std::string_view Request::raw_query() const {
    const std::string_view all = target;
    const auto mark = all.find('?');
    return mark == std::string_view::npos ? std::string_view() : all.substr(mark + 1);
}

std::string_view Response::header(std::string_view name) const { return find_header(headers, name); }

Response& Response::set(std::string_view name, std::string value) {
    std::erase_if(headers, [&](const Header& header) { return same_token(header.name, name); });
    return add(name, std::move(value));
}

Response& Response::add(std::string_view name, std::string value) {
    headers.push_back({std::string(name), std::move(value)});
    return *this;
}

std::string_view reason_of(int status) {
    const auto found = std::ranges::find(reasons, status, &std::pair<int, std::string_view>::first);
    return found == reasons.end() ? std::string_view("Unknown") : found->second;
}

bool same_token(std::string_view left, std::string_view right) {
    return std::ranges::equal(left, right, [](char a, char b) { return lower(a) == lower(b); });
}

std::string head_of(const Response& response, bool keep_alive) {
    std::string head =
        fmt::format("HTTP/1.1 {} {}\r\nDate: {}\r\n", response.status, reason_of(response.status), date_now());
    for (const auto& [name, value] : response.headers)
        if (!has_line_break(name) && !has_line_break(value))
            head.append(name).append(": ").append(value).append("\r\n");
    if (response.status != 204 && response.status != 304)
        fmt::format_to(std::back_inserter(head), "Content-Length: {}\r\n", response.bytes().size());
    head += keep_alive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

}  // namespace gyoryu::server::http
