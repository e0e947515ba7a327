#pragma once

#include "server/raw_client.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// Speaks RFC 6455 frame by frame.
class WebSocketClient {
public:
    explicit WebSocketClient(std::uint16_t port) : wire(port) {}

    /// The status of the answer to the handshake.
    int shake_hands(std::string_view target, std::string_view headers = "");
    void send_text(std::string_view text);
    void send_frame(std::uint8_t opcode, std::string_view payload);
    /// The next text message; answers pings on the way. Nothing when the connection closes: see `close_code`.
    std::optional<std::string> receive_text();

    RawClient wire;
    int close_code = 0;
};

}  // namespace gyoryu::server
