#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gyoryu::server::http {

/// Close codes of RFC 6455 and our own (4000 to 4999).
enum class CloseCode : std::uint16_t {
    normal = 1000,
    going_away = 1001,
    policy = 1008,
    too_large = 1009,
    internal = 1011,
    too_slow = 4008,
    signed_out = 4001,
};

/// The sending side of one open WebSocket. Any thread may call it.
class SocketSink {
public:
    virtual ~SocketSink() = default;
    /// Queues a text message. A client whose queue is full is closed with `too_slow`; what follows is ignored.
    virtual void send(std::shared_ptr<const std::string> message) = 0;
    virtual void close(CloseCode code) = 0;
};

/// What listens to one WebSocket. Called one at a time, on an I/O thread: do little.
class SocketListener {
public:
    virtual ~SocketListener() = default;
    /// Once, when the handshake is complete.
    virtual void opened(std::shared_ptr<SocketSink> sink) = 0;
    virtual void received(std::string_view text) = 0;
    /// Once, whatever the reason; nothing is called afterwards.
    virtual void closed() = 0;
};

}  // namespace gyoryu::server::http
