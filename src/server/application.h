#pragma once

#include "server/gateway.h"
#include "server/http/http_server.h"

#include <memory>
#include <stop_token>
#include <thread>

namespace gyoryu::server {

struct ApplicationSettings {
    http::Settings http;
    GatewaySettings gateway;
    /// Told the port before the first request is served.
    std::function<void(std::uint16_t)> bound = {};
};

/// The whole server of one installation: routes, pages, WebSockets.
class Application {
public:
    /// Listens from now on. What is referred to must outlive the application.
    static base::Result<std::unique_ptr<Application>> start(const ApplicationSettings& settings,
                                                            app::Services& services, LiveHub& hub, Log& log,
                                                            const Installation& installation);
    ~Application();

    std::uint16_t port() const { return http_->port(); }
    Metrics& metrics() { return metrics_; }
    /// Finishes what runs, tells WebSockets that the server goes away.
    void stop();

private:
    Application(const ApplicationSettings& settings, app::Services& services, LiveHub& hub, Log& log,
                const Installation& installation);
    void watch_sessions(const std::stop_token& stop);

    app::Services& services_;
    LiveHub& hub_;
    Router router_;
    Assets assets_;
    Metrics metrics_;
    ScreenHub screens_;
    Gateway gateway_;
    std::unique_ptr<http::HttpServer> http_;
    std::jthread sessions_;
};

}  // namespace gyoryu::server
