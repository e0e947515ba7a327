#include "mail/smtp_server.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <optional>
#include <string_view>

namespace gyoryu::mail {

/// One client, in the open until TLS has begun.
struct SmtpServer::Wire {
    int socket;
    std::unique_ptr<SSL, decltype(&SSL_free)> tls{nullptr, SSL_free};

    std::optional<std::string> line() {
        std::string line;
        char c = 0;
        while ((tls ? SSL_read(tls.get(), &c, 1) : static_cast<int>(::recv(socket, &c, 1, 0))) == 1) {
            if (c == '\n') return line;
            if (c != '\r') line += c;
        }
        return std::nullopt;
    }
    void say(std::string_view text) {
        const std::string line = std::string(text) + "\r\n";
        if (tls)
            SSL_write(tls.get(), line.data(), static_cast<int>(line.size()));
        else
            ::send(socket, line.data(), line.size(), MSG_NOSIGNAL);
    }
    bool begin_tls(SSL_CTX* context) {
        tls.reset(SSL_new(context));
        SSL_set_fd(tls.get(), socket);
        return SSL_accept(tls.get()) == 1;
    }
};

SmtpServer::SmtpServer(const std::string& cert_file, const std::string& key_file)
    : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
    std::signal(SIGPIPE, SIG_IGN);  // a client may hang up before TLS says goodbye; the program ignores it too
    if (!cert_file.empty()) {
        tls_.reset(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_use_certificate_file(tls_.get(), cert_file.c_str(), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(tls_.get(), key_file.c_str(), SSL_FILETYPE_PEM);
    }
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
        Wire wire{client};
        converse(wire);
        ::close(client);
    }
}

void SmtpServer::converse(Wire& wire) {
    wire.say("220 here");
    while (const auto line = wire.line()) {
        heard(wire, *line);
        if (*line == "QUIT") return wire.say("221 bye");
        if (*line == "STARTTLS") {
            wire.say("220 go on");
            if (!wire.begin_tls(tls_.get())) return;
        } else {
            answer(wire, *line);
        }
    }
}

void SmtpServer::heard(const Wire& wire, const std::string& line) {
    const std::scoped_lock lock(guard_);
    commands_.push_back((wire.tls ? "tls: " : "") + line);
}

void SmtpServer::answer(Wire& wire, const std::string& line) {
    const std::string verb = line.substr(0, 4);
    if (verb == "RCPT") {
        std::string recipient_answer;
        {
            const std::scoped_lock lock(guard_);
            recipient_answer = recipient_answer_;
        }
        wire.say(recipient_answer);
    } else if (verb == "AUTH") {
        if (line.find(' ', 5) == std::string::npos) {
            wire.say("334 ");
            wire.line();
        }
        wire.say("235 known");
    } else if (verb == "DATA") {
        take_message(wire);
    } else if (verb == "EHLO") {
        wire.say(tls_ && !wire.tls ? "250-here\r\n250-STARTTLS\r\n250 8BITMIME"
                                   : "250-here\r\n250-AUTH PLAIN\r\n250 8BITMIME");
    } else {
        wire.say("250 ok");
    }
}

void SmtpServer::take_message(Wire& wire) {
    wire.say("354 go on");
    std::string message;
    for (auto text = wire.line(); text && *text != "."; text = wire.line()) message += *text + "\n";
    wire.say("250 taken");
    const std::scoped_lock lock(guard_);
    messages_.push_back(message);
}

}  // namespace gyoryu::mail
