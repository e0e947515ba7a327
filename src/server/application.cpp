#include "server/application.h"

#include "app/accounts/find_session.h"
#include "app/day/hall_board.h"
#include "app/rehearsals/access_tokens.h"
#include "server/routes/all.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace gyoryu::server {

namespace {

/// How long a WebSocket may outlive its session.
constexpr std::chrono::seconds session_check{30};

bool still_allowed(app::Services& services, const Subscription& subscription) {
    if (!subscription.access_token.empty()) {
        const auto token = app::find_token(services, subscription.access_token);
        if (!token) return token.error().code != base::FaultCode::not_signed_in;
        if (subscription.session_token.empty()) return true;  // it opens its own workspace and no other
    }
    const auto session = app::show_session(services, subscription.session_token);
    if (!session) return session.error().code != base::FaultCode::not_signed_in;
    return std::ranges::all_of(subscription.workspaces, [&](const domain::WorkspaceId& id) {
        return std::ranges::find(session->workspaces, id, &app::SessionWorkspace::id) != session->workspaces.end();
    });
}

ScreenSource screen_source(app::Services& services) {
    return {[&services](const domain::EventId& event) { return app::hall_board(services, event); },
            [&services](const domain::EventId& event) { return app::hall_time(services, event); },
            [&services](const domain::ScreenId& screen) { return app::screen_is_open(services, screen); }};
}

}  // namespace

Application::Application(const ApplicationSettings& settings, app::Services& services, LiveHub& hub, Log& log,
                         const Installation& installation)
    : services_(services),
      hub_(hub),
      screens_(services.clock.now().unix_ms, screen_source(services)),
      gateway_(router_, services, hub, screens_, assets_, metrics_, log, installation, settings.gateway) {
    add_all_routes(router_, {installation, metrics_, hub});
    assets_.add(embedded::web(), "/");
    assets_.add(embedded::api_page(), "/api/");
    metrics_.measure("gyoryu_live_clients", "Open WebSockets that listen", [&hub] { return double(hub.clients()); });
    metrics_.measure("gyoryu_hall_screens", "Open hall screens", [this] { return double(screens_.clients()); });
    hub.pass_on([this](const domain::EventId& event, std::string_view entity) { screens_.changed(event, entity); });
}

base::Result<std::unique_ptr<Application>> Application::start(const ApplicationSettings& settings,
                                                              app::Services& services, LiveHub& hub, Log& log,
                                                              const Installation& installation) {
    std::unique_ptr<Application> application(new Application(settings, services, hub, log, installation));
    auto http = http::HttpServer::start(settings.http, application->gateway_, settings.bound);
    if (!http) return base::fail(std::move(http).error());
    application->http_ = std::move(*http);
    const auto* server = application->http_.get();
    auto& metrics = application->metrics_;
    metrics.measure("gyoryu_http_connections", "Open connections",
                    [server] { return double(server->load().connections); });
    metrics.measure("gyoryu_http_requests_waiting", "Requests that no worker has begun",
                    [server] { return double(server->load().waiting); });
    metrics.measure("gyoryu_http_requests_running", "Requests being handled",
                    [server] { return double(server->load().running); });
    application->sessions_ =
        std::jthread([self = application.get()](const std::stop_token& stop) { self->watch_sessions(stop); });
    return application;
}

Application::~Application() { stop(); }

void Application::stop() {
    sessions_.request_stop();
    hub_.pass_on({});
    screens_.stop();
    if (http_) http_->stop();
    if (sessions_.joinable()) sessions_.join();
}

/// Signing out, a revoked link or a lost membership ends what a WebSocket hears.
void Application::watch_sessions(const std::stop_token& stop) {
    std::mutex guard;
    std::condition_variable_any pause;
    std::unique_lock lock(guard);
    while (!pause.wait_for(lock, stop, session_check, [&] { return stop.stop_requested(); })) {
        try {
            hub_.close_if([this](const Subscription& subscription) { return !still_allowed(services_, subscription); });
        } catch (const std::exception&) {
            continue;  // the store is away: nobody is sent off for that
        }
    }
}

}  // namespace gyoryu::server
