#pragma once

#include "app/accounts/session_view.h"
#include "app/services.h"
#include "server/assets.h"
#include "server/http/handler.h"
#include "server/http/rate_limit.h"
#include "server/live/hub.h"
#include "server/live/screen_hub.h"
#include "server/log.h"
#include "server/metrics.h"
#include "server/router.h"
#include "text/language.h"

#include <exception>
#include <functional>
#include <string>

namespace gyoryu::server {

struct GatewaySettings {
    bool trust_proxy = false;  ///< the last X-Forwarded-For and X-Forwarded-Proto are true
    http::Allowance per_address{1000, 300};
    http::Allowance per_stranger{120, 20};  ///< an address, requests without a session
};

/// What only the installation knows.
struct Installation {
    /// Nothing when requests can be served.
    std::function<base::Result<void>()> ready;
    /// The fault of a lost resource; anything unknown is `internal`.
    std::function<base::FaultCode(const std::exception&)> fault_of;
};

/// Every request passes here: limits, sign-in, cross-site checks, the route, faults, headers, log, figures.
class Gateway final : public http::Handler {
public:
    Gateway(const Router& router, app::Services& services, LiveHub& hub, ScreenHub& screens, Assets& assets,
            Metrics& metrics, Log& log, Installation installation, GatewaySettings settings);

    std::size_t body_bytes_max(const http::Request& head) const override;
    http::Response handle(http::Request request) override;
    http::SocketAnswer open_socket(http::Request request) override;
    http::Response refuse(const http::Request& head, http::Refusal why) override;

private:
    struct Passage;

    void locate(Passage& passage) const;
    http::Response respond(Passage& passage);
    http::Response beside_api(Passage& passage);
    http::Response probe(const base::Result<void>& state) const;
    base::Result<http::Response> run_route(Passage& passage);
    base::Result<void> admit(Passage& passage);
    base::Result<void> identify(Passage& passage);
    base::Result<void> refuse_other_sites(const Passage& passage) const;
    base::Result<void> read_conditions(Passage& passage) const;
    std::optional<boost::json::value> newer_state(Passage& passage);
    http::Response fault_answer(Passage& passage, const base::Fault& fault);
    base::Result<std::shared_ptr<http::SocketListener>> listener_of(Passage& passage);
    base::Result<Subscription> subscription_of(Passage& passage);
    template <class F>
    auto guarded(Passage& passage, F&& f) -> decltype(f());
    void finish(Passage& passage, http::Response& response);

    const Router& router_;
    app::Services& services_;
    LiveHub& hub_;
    ScreenHub& screens_;
    Assets& assets_;
    Metrics& metrics_;
    Log& log_;
    const Installation installation_;
    const GatewaySettings settings_;
    http::RateLimit addresses_;
    http::RateLimit strangers_;
};

/// The cookie that holds the secret of a sign-in session.
inline constexpr std::string_view session_cookie = "gyoryu_session";

}  // namespace gyoryu::server
