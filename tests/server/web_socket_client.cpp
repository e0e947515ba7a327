#include "server/web_socket_client.h"

namespace gyoryu::server {

namespace {

constexpr std::uint8_t text_frame = 1;
constexpr std::uint8_t close_frame = 8;
constexpr std::uint8_t ping_frame = 9;
constexpr std::uint8_t pong_frame = 10;

unsigned byte_of(const std::string& bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

}  // namespace

int WebSocketClient::shake_hands(std::string_view target, std::string_view headers) {
    wire.send("GET " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n" +
              "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
              std::string(headers) + "\r\n");
    const auto answer = wire.receive();
    return answer ? answer->status : 0;
}

void WebSocketClient::send_text(std::string_view text) { send_frame(text_frame, text); }

void WebSocketClient::send_frame(std::uint8_t opcode, std::string_view payload) {
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    }
    frame += std::string(4, '\0');  // a mask of zeros changes nothing
    frame += payload;
    wire.send(frame);
}

std::optional<std::string> WebSocketClient::receive_text() {
    for (;;) {
        const auto head = wire.receive_bytes(2);
        if (!head) return std::nullopt;
        const auto opcode = static_cast<std::uint8_t>(byte_of(*head, 0) & 0x0f);
        std::size_t length = byte_of(*head, 1) & 0x7f;
        if (length >= 126) {
            const auto extended = wire.receive_bytes(length == 126 ? 2 : 8);
            if (!extended) return std::nullopt;
            length = 0;
            for (std::size_t i = 0; i < extended->size(); ++i) length = length * 256 + byte_of(*extended, i);
        }
        auto payload = wire.receive_bytes(length);
        if (!payload) return std::nullopt;
        if (opcode == text_frame) return payload;
        if (opcode == ping_frame) send_frame(pong_frame, *payload);
        if (opcode == close_frame) {
            close_code =
                payload->size() >= 2 ? static_cast<int>(byte_of(*payload, 0) * 256 + byte_of(*payload, 1)) : 1005;
            send_frame(close_frame, payload->substr(0, 2));
            return std::nullopt;
        }
    }
}

}  // namespace gyoryu::server
