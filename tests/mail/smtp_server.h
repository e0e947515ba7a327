#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace gyoryu::mail {

/// Speaks SMTP on a free port of this machine, one client at a time, and keeps what it was told.
class SmtpServer {
public:
    SmtpServer();
    ~SmtpServer();

    std::string url() const { return "smtp://127.0.0.1:" + std::to_string(port_); }
    /// What to answer to a recipient from now on: "250 ok", "451 later", "550 nobody".
    void answer_recipients(std::string answer);
    std::vector<std::string> commands() const;
    std::vector<std::string> messages() const;

private:
    void serve();
    void converse(int client);

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
