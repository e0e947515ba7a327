#include "app/accounts/find_session.h"
#include "app/day/hall_board.h"
#include "app/events/get_event.h"
#include "server/auth/same_origin.h"
#include "server/passage.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::server {

namespace {

constexpr std::string_view live_path = "/api/v1/live";

std::optional<std::string> parameter(const http::QueryPairs& query, std::string_view name) {
    const auto found = std::ranges::find(query, name, &std::pair<std::string, std::string>::first);
    if (found == query.end() || found->second.empty()) return std::nullopt;
    return found->second;
}

std::optional<std::int64_t> number(const std::optional<std::string>& text) {
    std::int64_t value = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc())
        return std::nullopt;
    return value;
}

}  // namespace

http::SocketAnswer Gateway::open_socket(http::Request request) {
    Passage passage(*this, request);
    locate(passage);
    passage.other = live_path;
    const auto refused = [&](http::Response response) -> http::SocketAnswer {
        finish(passage, response);
        return response;
    };
    try {
        auto listener = listener_of(passage);
        if (!listener) return refused(fault_answer(passage, listener.error()));
        http::Response shaken;
        shaken.status = 101;
        finish(passage, shaken);
        return std::move(*listener);
    } catch (const std::exception& lost) {
        log_.failure(passage.request_id, lost.what());
        return refused(fault_answer(passage, {installation_.fault_of(lost), {}, {}}));
    }
}

/// A WebSocket is not bound to its origin by the browser, so the origin is checked here. A hall screen has a link of
/// its own; everybody else their session.
base::Result<std::shared_ptr<http::SocketListener>> Gateway::listener_of(Passage& passage) {
    if (!passage.segments || !passage.query) return base::fail(base::FaultCode::malformed_request);
    if (passage.request.raw_path() != live_path) return base::fail(base::FaultCode::not_found, {{"what", "other"}});
    if (!is_same_origin(passage.request, services_.settings.public_url))
        return base::fail(base::FaultCode::csrf_rejected);
    if (const auto seconds = addresses_.take(passage.address, services_.clock.now()))
        return base::fail(base::FaultCode::too_many_attempts, {{"seconds", std::to_string(*seconds)}});
    const auto after = number(parameter(*passage.query, "after"));
    if (const auto token = parameter(*passage.query, "screen")) {
        GYORYU_TRY(screen, app::find_screen(services_, *token));
        return screens_.listener(screen.event_id, screen.id, after);
    }
    GYORYU_TRY(subscription, subscription_of(passage));
    return hub_.listener(std::move(subscription), after);
}

base::Result<Subscription> Gateway::subscription_of(Passage& passage) {
    GYORYU_CHECK(identify(passage));
    if (!passage.visitor) return base::fail(base::FaultCode::not_signed_in);
    const auto wanted = parameter(*passage.query, "event");
    Subscription subscription;
    subscription.session_token = passage.token;
    subscription.access_token = passage.bearer;
    if (const auto* person = std::get_if<domain::PersonActor>(&passage.context.actor)) {
        if (wanted && *wanted != person->event_id.str())
            return base::fail(base::FaultCode::not_found, {{"what", "event"}});
        subscription.event = person->event_id;
        subscription.releases_only = true;
    } else if (const auto* account = std::get_if<domain::AccountActor>(&passage.context.actor)) {
        for (const auto& member : account->memberships) subscription.workspaces.push_back(member.workspace_id);
        if (!wanted) return subscription;
        const auto id = domain::EventId::parse(*wanted);
        if (!id) return base::fail(base::FaultCode::not_found, {{"what", "event"}});
        GYORYU_TRY(event, app::get_event(passage.context, *id));
        subscription.workspaces = {event.workspace_id};
        subscription.event = event.id;
    }
    return subscription;
}

}  // namespace gyoryu::server
