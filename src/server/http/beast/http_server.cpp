#include "server/http/http_server.h"

#include "server/http/beast/transport.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <algorithm>
#include <thread>

namespace gyoryu::server::http {

namespace {

using Error = boost::system::error_code;

constexpr std::string_view full_house =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

unsigned workers_of(const Settings& settings) {
    return settings.workers > 0 ? settings.workers : std::max(4u, 2 * std::thread::hardware_concurrency());
}

base::Result<asio::ssl::context> tls_context(const Settings& settings) {
    asio::ssl::context context(asio::ssl::context::tls_server);
    Error error;
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                        asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
    context.use_certificate_chain_file(settings.tls_cert_file, error);
    if (!error) context.use_private_key_file(settings.tls_key_file, asio::ssl::context::pem, error);
    if (error) return base::fail(base::FaultCode::tls_files_unusable, {{"reason", error.message()}});
    return context;
}

base::Result<void> listen_on(tcp::acceptor& acceptor, const Settings& settings) {
    Error error;
    tcp::resolver resolver(acceptor.get_executor());
    const auto found = resolver.resolve(settings.host, std::to_string(settings.port), tcp::resolver::passive, error);
    const std::string address = settings.host + ":" + std::to_string(settings.port);
    if (error || found.empty())
        return base::fail(base::FaultCode::address_unusable, {{"address", address}, {"reason", error.message()}});
    const tcp::endpoint endpoint = found.begin()->endpoint();
    acceptor.open(endpoint.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(1024, error);
    if (!error) return {};
    const auto code =
        error == asio::error::address_in_use ? base::FaultCode::address_in_use : base::FaultCode::address_unusable;
    return base::fail(code, {{"address", address}, {"reason", error.message()}});
}

}  // namespace

struct HttpServer::Inner {
    Inner(const Settings& settings, Handler& handler)
        : transport(settings, handler, workers_of(settings)),
          acceptor(asio::make_strand(transport.io)),
          pause(acceptor.get_executor()),
          busy(asio::make_work_guard(transport.io)) {}

    void accept() {
        acceptor.async_accept(asio::make_strand(transport.io), [this](Error error, tcp::socket socket) {
            if (error == asio::error::operation_aborted || transport.stopping) return;
            if (error) return accept_later();
            welcome(std::move(socket));
            accept();
        });
    }

    /// Out of file descriptors: trying again at once would only spin.
    void accept_later() {
        pause.expires_after(std::chrono::milliseconds(100));
        pause.async_wait([this](Error error) {
            if (!error) accept();
        });
    }

    void welcome(tcp::socket socket) {
        Error ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        if (transport.open() >= transport.settings.connections_max) {
            if (!transport.tls) socket.write_some(asio::buffer(full_house.data(), full_house.size()), ignored);
            return;
        }
        if (transport.tls)
            start_tls(transport, std::move(socket));
        else
            start_plain(transport, std::move(socket));
    }

    void run() {
        accept();
        for (unsigned i = 0; i < std::max(1u, transport.settings.io_threads); ++i)
            threads.emplace_back([this] { transport.io.run(); });
    }

    void stop() {
        if (transport.stopping.exchange(true)) return;
        asio::post(acceptor.get_executor(), [this] {
            Error ignored;
            acceptor.close(ignored);
            pause.cancel();
        });
        transport.stop_all(&Stoppable::stop_soon);
        if (!transport.wait_until_empty(transport.settings.stop_grace)) transport.stop_all(&Stoppable::stop_now);
        transport.pool.stop();
        busy.reset();
        transport.wait_until_empty(std::chrono::seconds(1));
        transport.io.stop();
        for (auto& thread : threads) thread.join();
    }

    Transport transport;
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    asio::executor_work_guard<asio::io_context::executor_type> busy;
    std::vector<std::thread> threads;
    std::uint16_t port = 0;
};

HttpServer::HttpServer(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}

HttpServer::~HttpServer() { stop(); }

base::Result<std::unique_ptr<HttpServer>> HttpServer::start(const Settings& settings, Handler& handler,
                                                            const std::function<void(std::uint16_t)>& bound) {
    auto inner = std::make_unique<Inner>(settings, handler);
    if (!settings.tls_cert_file.empty() || !settings.tls_key_file.empty()) {
        auto context = tls_context(settings);
        if (!context) return base::fail(std::move(context).error());
        inner->transport.tls.emplace(std::move(*context));
    }
    GYORYU_CHECK(listen_on(inner->acceptor, settings));
    inner->port = inner->acceptor.local_endpoint().port();
    if (bound) bound(inner->port);
    inner->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(inner)));
}

std::uint16_t HttpServer::port() const { return inner_->port; }

Load HttpServer::load() const {
    const auto& transport = inner_->transport;
    return {transport.open(), transport.sockets.load(), transport.pool.waiting(), transport.pool.running()};
}

void HttpServer::stop() { inner_->stop(); }

}  // namespace gyoryu::server::http
