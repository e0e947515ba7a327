#include "mail/smtp_server.h"

#include <arpa/inet.h>
#include <openssl/evp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <optional>
#include <string_view>

namespace gyoryu::mail {

namespace {

std::string from_base64(const std::string& text) {
    std::string bytes(text.size() / 4 * 3 + 4, '\0');
    const int size =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (size < 0) return {};
    bytes.resize(static_cast<std::size_t>(size) - static_cast<std::size_t>(std::ranges::count(text, '=')));
    return bytes;
}

}  // namespace

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

void SmtpServer::answer_at(const std::string& stage, std::string answer) {
    const std::scoped_lock lock(guard_);
    answers_[stage] = std::move(answer);
}

void SmtpServer::expect_sign_in(std::string mechanism, std::string user, std::string password) {
    const std::scoped_lock lock(guard_);
    mechanism_ = std::move(mechanism);
    user_ = std::move(user);
    password_ = std::move(password);
}

std::string SmtpServer::answer_for(const std::string& stage, const std::string& usual) const {
    const std::scoped_lock lock(guard_);
    const auto found = answers_.find(stage);
    if (found == answers_.end() || found->second.empty()) return usual;
    return found->second == "drop" ? std::string() : found->second;
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
        ++connections_;
        const timeval patience{1, 0};  // a client that keeps its connection does not keep the test
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        Wire wire{client};
        converse(wire);
        ::close(client);
    }
}

void SmtpServer::converse(Wire& wire) {
    const std::string greeting = answer_for("greeting", "220 here");
    if (greeting.empty()) return;
    wire.say(greeting);
    while (const auto line = wire.line()) {
        heard(wire, *line);
        if (*line == "QUIT") return wire.say("221 bye");
        if (*line == "STARTTLS") {
            wire.say("220 go on");
            if (!wire.begin_tls(tls_.get())) return;
        } else if (!answer(wire, *line)) {
            return;
        }
    }
}

void SmtpServer::heard(const Wire& wire, const std::string& line) {
    const std::scoped_lock lock(guard_);
    commands_.push_back((wire.tls ? "tls: " : "") + line);
}

std::string SmtpServer::extensions(bool offers_tls) const {
    if (offers_tls) return "250-here\r\n250-STARTTLS\r\n250 8BITMIME";
    const std::scoped_lock lock(guard_);
    return "250-here\r\n250-AUTH " + mechanism_ + "\r\n250 8BITMIME";
}

std::string SmtpServer::sign_in(Wire& wire, const std::string& line) const {
    const auto ask = [&](std::string_view what) {
        wire.say(what);
        return from_base64(wire.line().value_or(""));
    };
    std::string user, password;
    const auto initial = line.find(' ', 5);
    const std::string given = initial == std::string::npos ? "" : from_base64(line.substr(initial + 1));
    if (line.starts_with("AUTH PLAIN")) {
        const std::string all = initial == std::string::npos ? ask("334 ") : given;
        const auto first = all.find('\0');
        const auto second = all.find('\0', first + 1);
        if (first == std::string::npos || second == std::string::npos) return "501 unreadable";
        user = all.substr(first + 1, second - first - 1);
        password = all.substr(second + 1);
    } else {
        user = initial == std::string::npos ? ask("334 VXNlcm5hbWU6") : given;
        password = ask("334 UGFzc3dvcmQ6");
    }
    const std::scoped_lock lock(guard_);
    const bool known = user_.empty() || (user == user_ && password == password_);
    return known && line.substr(5).starts_with(mechanism_) ? "235 known" : "535 5.7.8 not known";
}

/// False to hang up.
bool SmtpServer::answer(Wire& wire, const std::string& line) {
    const std::string verb = line.substr(0, 4);
    std::string usual = "250 ok";
    if (verb == "AUTH") usual = sign_in(wire, line);
    if (verb == "DATA") usual = "354 go on";
    if (verb == "EHLO") usual = extensions(tls_ && !wire.tls);
    const std::string said = answer_for(verb, usual);
    if (said.empty()) return false;
    wire.say(said);
    return verb != "DATA" || !said.starts_with("354") || take_message(wire);
}

/// False to hang up.
bool SmtpServer::take_message(Wire& wire) {
    std::string message;
    for (auto text = wire.line(); text && *text != "."; text = wire.line()) message += *text + "\n";
    const std::string said = answer_for(".", "250 taken");
    const bool silent = said == "taken and dropped";
    if (said.starts_with("250") || silent) {
        const std::scoped_lock lock(guard_);
        messages_.push_back(message);
    }
    if (said.empty() || silent) return false;
    wire.say(said);
    return true;
}

}  // namespace gyoryu::mail
