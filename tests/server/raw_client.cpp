#include "server/raw_client.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace gyoryu::server {

namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

RawAnswer parse_head(std::string_view head) {
    RawAnswer answer;
    answer.status = std::stoi(std::string(head.substr(9, 3)));
    std::size_t at = head.find("\r\n") + 2;
    while (at < head.size()) {
        const auto end = head.find("\r\n", at);
        const auto line = head.substr(at, end - at);
        const auto colon = line.find(": ");
        if (colon != std::string_view::npos)
            answer.headers[lower(std::string(line.substr(0, colon)))] = std::string(line.substr(colon + 2));
        if (end == std::string_view::npos) break;
        at = end + 2;
    }
    return answer;
}

}  // namespace

RawClient::RawClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int one = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("nobody listens");
}

RawClient::~RawClient() { ::close(socket_); }

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawClient::read_more() {
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(patience.count())) <= 0) return false;
    char piece[16384];
    const auto got = ::recv(socket_, piece, sizeof piece, 0);
    if (got <= 0) return false;
    buffer_.append(piece, static_cast<std::size_t>(got));
    return true;
}

std::optional<RawAnswer> RawClient::receive(bool head_only) {
    std::size_t end = 0;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
        if (!read_more()) return std::nullopt;
    RawAnswer answer = parse_head(std::string_view(buffer_).substr(0, end));
    buffer_.erase(0, end + 4);
    if (answer.status == 100) return receive(head_only);
    if (head_only || answer.status == 304 || !answer.headers.contains("content-length")) return answer;
    auto body = receive_bytes(std::stoul(answer.headers["content-length"]));
    if (!body) return std::nullopt;
    answer.body = std::move(*body);
    return answer;
}

std::optional<std::string> RawClient::receive_bytes(std::size_t count) {
    while (buffer_.size() < count)
        if (!read_more()) return std::nullopt;
    std::string bytes = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return bytes;
}

bool RawClient::closed_by_peer() {
    if (!buffer_.empty()) return false;
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(patience.count())) <= 0) return false;
    char byte = 0;
    return ::recv(socket_, &byte, 1, 0) <= 0;
}

std::string request_text(std::string_view method, std::string_view target, std::string_view headers,
                         std::string_view body) {
    std::string text = std::string(method) + " " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\n";
    text += headers;
    if (!body.empty() || method == "POST" || method == "PUT")
        text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return text + "\r\n" + std::string(body);
}

}  // namespace gyoryu::server
