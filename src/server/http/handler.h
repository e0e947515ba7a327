#pragma once

#include "server/http/message.h"
#include "server/http/socket.h"

#include <cstddef>
#include <memory>
#include <variant>

namespace gyoryu::server::http {

/// Why a request is answered before anybody handles it.
enum class Refusal { malformed, head_too_large, body_too_large, overloaded };

/// Either an answer instead of the handshake, or who listens to the WebSocket.
using SocketAnswer = std::variant<Response, std::shared_ptr<SocketListener>>;

/// What the transport asks of the program.
class Handler {
public:
    virtual ~Handler() = default;
    /// On an I/O thread, the head only: the most bytes the body may have.
    virtual std::size_t body_bytes_max(const Request& head) const = 0;
    /// On a worker; may block. Never throws.
    virtual Response handle(Request request) = 0;
    /// On a worker: a request to become a WebSocket. Never throws.
    virtual SocketAnswer open_socket(Request request) = 0;
    /// On an I/O thread: the answer to a request that is not handled.
    virtual Response refuse(const Request& head, Refusal why) = 0;
};

}  // namespace gyoryu::server::http
