#pragma once

#include <openssl/ssl.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace gyoryu::mail {

/// Speaks SMTP on a free port of this machine, one client at a time, and keeps what it was told. Refuses or hangs up
/// at any stage when asked to, and checks what a client signs in with.
class SmtpServer {
public:
    /// With the files of a certificate it offers STARTTLS.
    explicit SmtpServer(const std::string& cert_file = {}, const std::string& key_file = {});
    ~SmtpServer();
    SmtpServer(const SmtpServer&) = delete;
    SmtpServer& operator=(const SmtpServer&) = delete;

    std::string url() const { return "smtp://localhost:" + std::to_string(port_); }
    /// What to answer at a stage from now on, "451 later" or "550 nobody"; "drop" hangs up, "" is the usual answer.
    /// Stages are the verbs, "greeting" and "." for the end of the message (with "taken and dropped" the message is
    /// kept and nothing said).
    void answer_at(const std::string& stage, std::string answer);
    /// The only mechanism offered, PLAIN or LOGIN, and who may sign in with it.
    void expect_sign_in(std::string mechanism, std::string user, std::string password);
    int connections() const { return connections_; }
    /// All commands; those that came through TLS are led by "tls: ".
    std::vector<std::string> commands() const;
    std::vector<std::string> messages() const;

private:
    struct Wire;
    void serve();
    void converse(Wire& wire);
    void heard(const Wire& wire, const std::string& line);
    bool take_message(Wire& wire);
    bool answer(Wire& wire, const std::string& line);
    std::string extensions(bool offers_tls) const;
    std::string sign_in(Wire& wire, const std::string& line) const;
    /// What was asked for with `answer_at`, or `usual`; empty to hang up.
    std::string answer_for(const std::string& stage, const std::string& usual) const;

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> tls_{nullptr, SSL_CTX_free};
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> stopping_ = false;
    mutable std::mutex guard_;
    std::map<std::string, std::string> answers_;
    std::string mechanism_ = "PLAIN", user_, password_;
    std::atomic<int> connections_ = 0;
    std::vector<std::string> commands_;
    std::vector<std::string> messages_;
    std::thread thread_;
};

}  // namespace gyoryu::mail
