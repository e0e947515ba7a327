#include "app/accounts/find_session.h"
#include "app/accounts/redeem_link.h"
#include "app/accounts/request_link.h"
#include "app/accounts/sign_in.h"
#include "app/accounts/sign_out.h"
#include "server/http/cookies.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

/// As long as a session may last when it is used; the server decides when it really ends.
constexpr long cookie_age_s = 30L * 24 * 3600;

/// The answer carries the CSRF token: it is not compressed, so that its length tells nothing.
http::Response session_response(const app::Session& session) {
    auto response = json_response(200, schema::to_json(session));
    response.set("Cache-Control", "no-store, no-transform");
    return response;
}

base::Result<http::Response> signed_in(Call& call, base::Result<app::SignedIn> result) {
    if (!result) return base::fail(std::move(result).error());
    auto response = session_response(result->session);
    response.set("Set-Cookie", http::cookie(session_cookie, result->token, call.secure(), cookie_age_s));
    return response;
}

}  // namespace

void add_session_routes(Router& router, LiveHub& hub) {
    Routes routes(router, "session");
    routes.custom<app::Credentials, app::Session>(
        http::Method::post, "/api/v1/session",
        {.id = "sign_in",
         .summary = "Sign in with e-mail and password; sets the session cookie.",
         .access = Access::anyone},
        [](Call& call, const app::Credentials& credentials) {
            return signed_in(call, app::sign_in(call.context(), credentials));
        });
    routes.custom<Nothing, app::Session>(
        http::Method::get, "/api/v1/session",
        {.id = "get_session", .summary = "Who is signed in, with the CSRF token.", .access = Access::signed_in},
        [](Call& call) -> base::Result<http::Response> {
            GYORYU_TRY(session, app::show_session(call.context().services, call.session_token()));
            return session_response(session);
        });
    routes.custom<Nothing, Nothing>(http::Method::remove, "/api/v1/session",
                                    {.id = "sign_out",
                                     .summary = "Sign out; ends the session everywhere.",
                                     .access = Access::signed_in,
                                     .status = 204},
                                    [&hub](Call& call) -> base::Result<http::Response> {
                                        GYORYU_CHECK(app::sign_out(call.context(), call.session_token()));
                                        hub.close_if([&](const Subscription& other) {
                                            return !call.session_token().empty() &&
                                                   other.session_token == call.session_token();
                                        });
                                        auto response = empty_response(204);
                                        response.set("Set-Cookie", http::expired_cookie(session_cookie, call.secure()));
                                        return response;
                                    });
    routes.custom<app::LinkToken, app::Session>(
        http::Method::post, "/api/v1/session/link",
        {.id = "redeem_link",
         .summary =
             "Sign in with a one-time link of an account, or with the page link of a participant or interpreter.",
         .access = Access::anyone},
        [](Call& call, const app::LinkToken& link) { return signed_in(call, app::redeem_link(call.context(), link)); });
    routes.post<app::LinkRequest, Nothing>(
        "/api/v1/session/link-requests",
        {.id = "request_link",
         .summary = "Mail a link that signs in once; says nothing of whether the account exists.",
         .access = Access::anyone,
         .status = 202},
        [](Call& call, const app::LinkRequest& request) { return app::request_link(call.context(), request); });
}

}  // namespace gyoryu::server
