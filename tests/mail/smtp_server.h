#pragma once

#include <openssl/ssl.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace gyoryu::mail {

/// Speaks SMTP on a free port of this machine, one client at a time, and keeps what it was told.
class SmtpServer {
public:
    /// With the files of a certificate it offers STARTTLS.
    explicit SmtpServer(const std::string& cert_file = {}, const std::string& key_file = {});
    ~SmtpServer();
    SmtpServer(const SmtpServer&) = delete;
    SmtpServer& operator=(const SmtpServer&) = delete;

    std::string url() const { return "smtp://localhost:" + std::to_string(port_); }
    /// What to answer to a recipient from now on: "250 ok", "451 later", "550 nobody".
    void answer_recipients(std::string answer);
    /// All commands; those that came through TLS are led by "tls: ".
    std::vector<std::string> commands() const;
    std::vector<std::string> messages() const;

private:
    struct Wire;
    void serve();
    void converse(Wire& wire);
    void heard(const Wire& wire, const std::string& line);
    void take_message(Wire& wire);
    void answer(Wire& wire, const std::string& line);

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> tls_{nullptr, SSL_CTX_free};
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> stopping_ = false;
    mutable std::mutex guard_;
    std::string recipient_answer_ = "250 ok";
    std::vector<std::string> commands_;
    std::vector<std::string> messages_;
    std::thread thread_;
};

}  // namespace gyoryu::mail
