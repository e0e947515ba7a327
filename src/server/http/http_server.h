#pragma once

#include "base/result.h"
#include "server/http/handler.h"
#include "server/http/settings.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace gyoryu::server::http {

/// How busy the transport is at this moment.
struct Load {
    std::size_t connections = 0;
    std::size_t sockets = 0;
    std::size_t waiting = 0;
    std::size_t running = 0;
};

/// HTTP/1.1 and WebSocket over TCP or TLS. Handlers run on a bounded pool, one request of a connection at a time.
class HttpServer {
public:
    /// Listens from now on. Faults: address_in_use, address_unusable, tls_files_unusable.
    /// `handler` must outlive the server; `bound` is told the port before anything is accepted.
    static base::Result<std::unique_ptr<HttpServer>> start(const Settings& settings, Handler& handler,
                                                           const std::function<void(std::uint16_t)>& bound = {});
    /// Stops if that has not been done.
    ~HttpServer();

    std::uint16_t port() const;
    Load load() const;
    /// Stops accepting, closes idle connections and WebSockets, waits for running requests up to the grace period.
    void stop();

private:
    struct Inner;
    explicit HttpServer(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> inner_;
};

}  // namespace gyoryu::server::http
