#pragma once

#include "server/http/handler.h"
#include "server/http/settings.h"
#include "server/http/worker_pool.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace gyoryu::server::http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

/// A connection or WebSocket as the server sees it when it stops. Any thread may call.
class Stoppable {
public:
    virtual ~Stoppable() = default;
    /// Finish what runs, then close.
    virtual void stop_soon() = 0;
    virtual void stop_now() = 0;
};

/// What all connections of one server share; included only where Beast is compiled.
class Transport {
public:
    Transport(const Settings& given, Handler& asked, unsigned workers);

    const Settings settings;
    Handler& handler;
    asio::io_context io;
    WorkerPool pool;
    std::optional<asio::ssl::context> tls;
    std::atomic<bool> stopping = false;
    std::atomic<std::size_t> sockets = 0;
    std::atomic<std::size_t> body_bytes = 0;  ///< of requests that are being read or handled

    void enter(const std::shared_ptr<Stoppable>& who);
    void leave(Stoppable* who);
    std::size_t open() const;
    void stop_all(void (Stoppable::*how)());
    /// True if everybody left before the time was up.
    bool wait_until_empty(std::chrono::milliseconds at_most);

private:
    mutable std::mutex guard_;
    std::condition_variable left_;
    std::unordered_map<Stoppable*, std::weak_ptr<Stoppable>> open_;
};

/// Of the other end, as text; "unknown" when it has gone already.
std::string address_of(const tcp::socket& socket);

/// Each in a unit of its own: they are what takes long to compile.
void start_plain(Transport& transport, tcp::socket socket);
void start_tls(Transport& transport, tcp::socket socket);

}  // namespace gyoryu::server::http
