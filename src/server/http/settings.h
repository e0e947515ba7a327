#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace gyoryu::server::http {

/// Where to listen and how much to bear. Everything has a limit.
struct Settings {
    std::string host = "127.0.0.1";
    std::uint16_t port = 8080;  ///< 0 takes a free one
    std::string tls_cert_file;  ///< PEM chain; both files or none
    std::string tls_key_file;

    unsigned workers = 0;     ///< threads that run handlers; 0 = twice the cores, at least 4
    unsigned io_threads = 2;  ///< threads that read and write
    std::size_t waiting_requests_max = 512;
    std::size_t connections_max = 4096;

    std::size_t head_bytes_max = 16 * 1024;
    /// Of all bodies that are being read or handled; then all but small ones are refused, whatever their route allows.
    std::size_t bodies_bytes_max = 256 * 1024 * 1024;
    std::size_t drained_bytes_max = 64 * 1024 * 1024;  ///< of a refused body; more and the connection closes
    std::chrono::milliseconds idle_timeout{60'000};    ///< between requests
    std::chrono::milliseconds head_timeout{10'000};    ///< from the first byte to the end of the head
    std::chrono::milliseconds body_timeout{120'000};
    std::chrono::milliseconds write_timeout{120'000};
    std::chrono::milliseconds close_grace{2'000};  ///< for the peer to close too, once we have
    std::chrono::milliseconds stop_grace{10'000};  ///< for running requests when stopping

    std::size_t socket_messages_max = 512;  ///< unsent messages of one WebSocket before it is dropped
    std::size_t socket_bytes_max = 8 * 1024 * 1024;
    std::size_t socket_received_max = 16 * 1024;    ///< the longest message a client may send
    std::chrono::milliseconds socket_idle{60'000};  ///< without an answer to a ping
};

}  // namespace gyoryu::server::http
