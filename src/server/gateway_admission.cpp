#include "app/accounts/find_session.h"
#include "app/reader.h"
#include "app/rehearsals/access_tokens.h"
#include "base/random.h"
#include "server/answer.h"
#include "server/auth/csrf.h"
#include "server/auth/same_origin.h"
#include "server/auth/token_passes.h"
#include "server/http/cookies.h"
#include "server/passage.h"
#include "server/reader_language.h"

#include <fmt/format.h>

namespace gyoryu::server {

namespace {

bool only_reads(http::Method method) {
    return method == http::Method::get || method == http::Method::head || method == http::Method::options;
}

std::string new_request_id() {
    std::string id;
    for (const char c : base::secure_random_bytes(8))
        fmt::format_to(std::back_inserter(id), "{:02x}", static_cast<unsigned char>(c));
    return id;
}

/// The last element of a list header: what our own proxy added, behind what the client said or in a line of its own
/// below.
std::string_view last_of(const http::Request& request, std::string_view name) {
    std::string_view list;
    for (const auto& header : request.headers)
        if (http::same_token(header.name, name)) list = header.value;
    auto last = list.substr(list.rfind(',') == std::string_view::npos ? 0 : list.rfind(',') + 1);
    while (!last.empty() && last.front() == ' ') last.remove_prefix(1);
    return last;
}

std::string address_of(const http::Request& request, bool trust_proxy) {
    const auto forwarded = trust_proxy ? last_of(request, "X-Forwarded-For") : std::string_view();
    return forwarded.empty() ? request.remote_address : std::string(forwarded.substr(0, 64));
}

/// The secret of `Authorization: Bearer SECRET`.
std::string bearer_of(std::string_view header) {
    constexpr std::string_view scheme = "Bearer ";
    constexpr std::size_t longest = 100;
    if (!header.starts_with(scheme) || header.size() > scheme.size() + longest) return {};
    return std::string(header.substr(scheme.size()));
}

/// A token is for one event: it neither changes its maker's account nor makes other tokens.
bool is_open_to_tokens(const Route& route) { return route.tag != "account" && route.tag != "rehearsals"; }

template <class Passage>
void take_visitor(Passage& passage, app::Visitor visitor) {
    passage.visitor = std::move(visitor);
    passage.context.actor = passage.visitor->actor;
    std::string_view asked;
    for (const auto& [name, value] : *passage.query)
        if (name == "lang") asked = value;
    passage.language = reader_language(asked, passage.visitor->locale, passage.request.header("Accept-Language"));
    passage.context.lang = app::lang_of(passage.language);
}

/// A program with a token acts as an organiser of its event; with the cookie of one of that event's people beside it,
/// as that person.
template <class Passage>
base::Result<void> identify_token(app::Services& services, Passage& passage) {
    auto known = app::find_token(services, passage.bearer);
    if (!known) {
        token_passes().forget(passage.bearer);
        return base::fail(std::move(known).error());
    }
    token_passes().learn(passage.bearer);
    // A WebSocket is no route: it tells what changed and changes nothing.
    const auto* route = passage.match.route;
    if (route != nullptr && !is_open_to_tokens(*route)) return base::fail(base::FaultCode::forbidden);
    passage.by_token = passage.token.empty();
    if (passage.by_token) {
        take_visitor(passage, std::move(known->visitor));
        return {};
    }
    auto visitor = app::find_session(services, passage.token);
    if (!visitor) return base::fail(std::move(visitor).error());
    const auto* person = std::get_if<domain::PersonActor>(&visitor->actor);
    if (person == nullptr || person->event_id != known->event_id) return base::fail(base::FaultCode::forbidden);
    take_visitor(passage, std::move(*visitor));
    return {};
}

}  // namespace

Gateway::Passage::Passage(Gateway& gateway, const http::Request& asked)
    : request(asked),
      request_id(new_request_id()),
      token(http::cookie_value(asked.header("Cookie"), session_cookie)),
      bearer(bearer_of(asked.header("Authorization"))),
      address(address_of(asked, gateway.settings_.trust_proxy)),
      secure(asked.secure || gateway.services_.settings.public_url.starts_with("https://") ||
             (gateway.settings_.trust_proxy && last_of(asked, "X-Forwarded-Proto") == "https")),
      context{gateway.services_, domain::NobodyActor{}, domain::Lang::ko, address},
      call(context, asked) {}

base::Result<void> Gateway::admit(Passage& passage) {
    GYORYU_CHECK(refuse_other_sites(passage));
    const Access access = passage.match.route->info.access;
    const auto known = identify(passage);
    if (passage.visitor) {
        const bool checked = access != Access::anyone && !only_reads(passage.request.method) && !passage.by_token;
        if (checked && !same_secret(passage.request.header("X-CSRF-Token"), passage.visitor->csrf_token))
            return base::fail(base::FaultCode::csrf_rejected);
        return {};
    }
    if (const auto seconds = strangers_.take(passage.address, services_.clock.now()))
        return base::fail(base::FaultCode::too_many_attempts, {{"seconds", std::to_string(*seconds)}});
    if (access == Access::anyone) return {};
    if (!known) return base::fail(known.error());
    return base::fail(base::FaultCode::not_signed_in);
}

/// Finds out who asks. A cookie that no longer opens a session is like none.
base::Result<void> Gateway::identify(Passage& passage) {
    if (!passage.bearer.empty()) return identify_token(services_, passage);
    if (passage.token.empty()) return {};
    auto visitor = app::find_session(services_, passage.token);
    if (!visitor) return base::fail(std::move(visitor).error());
    take_visitor(passage, std::move(*visitor));
    return {};
}

/// Before sign-in too: nobody shall be signed in to somebody else's account by another site.
base::Result<void> Gateway::refuse_other_sites(const Passage& passage) const {
    if (only_reads(passage.request.method)) return {};
    if (is_same_origin(passage.request, services_.settings.public_url)) return {};
    return base::fail(base::FaultCode::csrf_rejected);
}

base::Result<void> Gateway::read_conditions(Passage& passage) const {
    if (!passage.match.route->info.needs_revision) return {};
    const auto if_match = passage.request.header("If-Match");
    if (if_match.empty()) return base::fail(base::FaultCode::missing_revision);
    const auto revision = revision_in(if_match);
    if (!revision) {
        base::Fault fault{base::FaultCode::validation_failed, {}, {}};
        fault.issues.push_back({"header/If-Match", "bad_format", {{"format", "revision"}}});
        return base::fail(std::move(fault));
    }
    passage.call.set_revision(*revision);
    return {};
}

}  // namespace gyoryu::server
