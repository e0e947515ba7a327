#pragma once

#include "mail/message.h"

#include <string>

namespace gyoryu::mail {

enum class Delivery { sent, try_again, refused };

struct Outcome {
    Delivery delivery = Delivery::sent;
    std::string reason;  ///< for the log: no address, nothing of the message
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

/// Speaks SMTP through libcurl. Temporary refusals (4xx) and lost connections are to be tried again, permanent ones
/// (5xx) are not.
class SmtpSender final : public Sender {
public:
    explicit SmtpSender(SmtpSettings settings);
    Outcome send(const Message& message) override;

private:
    const SmtpSettings settings_;
};

}  // namespace gyoryu::mail
