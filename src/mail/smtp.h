#pragma once

#include "mail/message.h"

#include <memory>
#include <mutex>
#include <string>

namespace gyoryu::mail {

/// refused: this letter will not be taken. wrong_address: the server knows nobody there.
enum class Delivery { sent, try_again, refused, wrong_address };

struct Outcome {
    Delivery delivery = Delivery::sent;
    std::string reason;       ///< for the log: no address, nothing of the message
    std::string answer = {};  ///< what the server said; may hold an address
};

/// What carries a message away.
class Sender {
public:
    virtual ~Sender() = default;
    virtual Outcome send(const Message& message) = 0;
};

struct SmtpSettings {
    std::string url;  ///< `smtp://host:587` (TLS by STARTTLS) or `smtps://host:465`
    std::string user;
    std::string password;
    std::string from;          ///< `Name <address>` or an address
    bool allow_plain = false;  ///< send even when the server offers no TLS: for a server on the same machine
    std::string ca_file;       ///< who vouches for the server, PEM; empty = whom this machine trusts
    int timeout_s = 30;
};

/// Speaks SMTP through libcurl, several messages over one connection. Final is only a permanent refusal (5xx) of the
/// recipient or of the message itself; temporary refusals, lost connections, and whatever is wrong between us and the
/// server (greeting, TLS, sign-in, sender) are to be tried again. Thread-safe.
class SmtpSender final : public Sender {
public:
    explicit SmtpSender(SmtpSettings settings);
    ~SmtpSender() override;
    Outcome send(const Message& message) override;

private:
    struct Conversation;
    const SmtpSettings settings_;
    std::mutex guard_;
    std::unique_ptr<Conversation> conversation_;
};

}  // namespace gyoryu::mail
