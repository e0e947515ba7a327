#include "mail/smtp_server.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>
#include <string_view>

namespace gyoryu::mail {

namespace {

std::optional<std::string> line_from(int client) {
    std::string line;
    for (char c = 0; ::recv(client, &c, 1, 0) == 1;) {
        if (c == '\n') return line;
        if (c != '\r') line += c;
    }
    return std::nullopt;
}

void say(int client, std::string_view text) {
    const std::string line = std::string(text) + "\r\n";
    ::send(client, line.data(), line.size(), MSG_NOSIGNAL);
}

}  // namespace

SmtpServer::SmtpServer() : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    socklen_t size = sizeof address;
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    ::listen(listener_, 8);
    thread_ = std::thread([this] { serve(); });
}

SmtpServer::~SmtpServer() {
    stopping_ = true;
    ::shutdown(listener_, SHUT_RDWR);
    thread_.join();
    ::close(listener_);
}

void SmtpServer::answer_recipients(std::string answer) {
    const std::scoped_lock lock(guard_);
    recipient_answer_ = std::move(answer);
}

std::vector<std::string> SmtpServer::commands() const {
    const std::scoped_lock lock(guard_);
    return commands_;
}

std::vector<std::string> SmtpServer::messages() const {
    const std::scoped_lock lock(guard_);
    return messages_;
}

void SmtpServer::serve() {
    while (!stopping_) {
        const int client = ::accept(listener_, nullptr, nullptr);
        if (client < 0) continue;
        converse(client);
        ::close(client);
    }
}

void SmtpServer::converse(int client) {
    say(client, "220 here");
    while (const auto line = line_from(client)) {
        const std::string verb = line->substr(0, 4);
        std::string recipient_answer;
        {
            const std::scoped_lock lock(guard_);
            commands_.push_back(*line);
            recipient_answer = recipient_answer_;
        }
        if (verb == "QUIT") return say(client, "221 bye");
        if (verb == "RCPT") {
            say(client, recipient_answer);
        } else if (verb == "AUTH") {
            if (line->find(' ', 5) == std::string::npos) {
                say(client, "334 ");
                line_from(client);
            }
            say(client, "235 known");
        } else if (verb == "DATA") {
            say(client, "354 go on");
            std::string message;
            while (const auto text = line_from(client)) {
                if (*text == ".") break;
                message += *text + "\n";
            }
            say(client, "250 taken");
            const std::scoped_lock lock(guard_);
            messages_.push_back(message);
        } else if (verb == "EHLO") {
            say(client, "250-here\r\n250-AUTH PLAIN\r\n250 8BITMIME");
        } else {
            say(client, "250 ok");
        }
    }
}

}  // namespace gyoryu::mail
