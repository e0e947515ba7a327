#include "app/accounts/find_session.h"
#include "base/random.h"
#include "server/answer.h"
#include "server/auth/csrf.h"
#include "server/auth/same_origin.h"
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

/// The last element of a list header: what our own proxy added.
std::string_view last_of(std::string_view list) {
    auto last = list.substr(list.rfind(',') == std::string_view::npos ? 0 : list.rfind(',') + 1);
    while (!last.empty() && last.front() == ' ') last.remove_prefix(1);
    return last;
}

std::string address_of(const http::Request& request, bool trust_proxy) {
    const auto forwarded = trust_proxy ? last_of(request.header("X-Forwarded-For")) : std::string_view();
    return forwarded.empty() ? request.remote_address : std::string(forwarded.substr(0, 64));
}

}  // namespace

Gateway::Passage::Passage(Gateway& gateway, const http::Request& asked)
    : request(asked),
      request_id(new_request_id()),
      token(http::cookie_value(asked.header("Cookie"), session_cookie)),
      address(address_of(asked, gateway.settings_.trust_proxy)),
      secure(asked.secure || gateway.services_.settings.public_url.starts_with("https://") ||
             (gateway.settings_.trust_proxy && asked.header("X-Forwarded-Proto") == "https")),
      context{gateway.services_, domain::NobodyActor{}, domain::Lang::ko, address},
      call(context, asked) {}

base::Result<void> Gateway::admit(Passage& passage) {
    GYORYU_CHECK(refuse_other_sites(passage));
    const Access access = passage.match.route->info.access;
    const auto known = identify(passage);
    if (passage.visitor) {
        const bool checked = access != Access::anyone && !only_reads(passage.request.method);
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
    if (passage.token.empty()) return {};
    auto visitor = app::find_session(services_, passage.token);
    if (!visitor) return base::fail(std::move(visitor).error());
    passage.visitor = std::move(*visitor);
    passage.context.actor = passage.visitor->actor;
    std::string_view asked;
    for (const auto& [name, value] : *passage.query)
        if (name == "lang") asked = value;
    passage.language = reader_language(asked, passage.visitor->locale, passage.request.header("Accept-Language"));
    passage.context.lang = lang_of(passage.language);
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
