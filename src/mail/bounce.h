#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::mail {

/// What a mail server says of a message that it could not deliver (RFC 3464), or a person's mail program that gives it
/// back.
struct Bounce {
    std::string message_id;  ///< of the message that came back, without angle brackets
    std::string status;      ///< "5.1.1"; empty when nobody said
    std::string reason;      ///< the server's words; may hold an address
    bool final = true;       ///< false: it is still being tried
};

inline constexpr std::size_t bounce_bytes_max = std::size_t{1} << 20;

/// Reads a whole message. None when it is no bounce: no report of a delivery, or nothing says of which message.
/// Any bytes may be given; of those beyond `bounce_bytes_max` nothing is read.
std::optional<Bounce> read_bounce(std::string_view message);

}  // namespace gyoryu::mail
