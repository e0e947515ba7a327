#include "app/accounts/find_session.h"

#include "app/accounts/address_proof.h"
#include "app/accounts/attempt_limit.h"
#include "app/accounts/open_session.h"
#include "app/accounts/secret_token.h"
#include "app/person_data/erased_marks.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t prolong_step_ms = 10 * 60 * 1000;

Result<domain::SignIn> living_sign_in(store::Transaction& tx, const std::string& token, base::Instant now) {
    const auto found = store::find<domain::SignIn>(tx, store::where("token_hash", token_hash(token)));
    if (!found) GYORYU_CHECK(refuse_erased(tx, token_hash(token)));
    if (!found || found->expires_at <= now) return fail(FaultCode::not_signed_in);
    return *found;
}

Result<Visitor> visitor_of(store::Transaction& tx, const domain::SignIn& sign_in) {
    Visitor visitor{domain::NobodyActor{}, std::nullopt, sign_in.csrf_token, sign_in.expires_at};
    if (sign_in.account_id) {
        const auto account = store::find<domain::Account>(tx, store::where("id", *sign_in.account_id));
        if (!account || account->disabled) return fail(FaultCode::not_signed_in);
        visitor.locale = account->locale;
        visitor.actor = domain::AccountActor{account->id, memberships_of(tx, account->id)};
        return visitor;
    }
    const auto link = store::find<domain::Link>(tx, store::where("id", sign_in.link_id.value_or(LinkId())));
    if (!link || link->revoked) return fail(FaultCode::not_signed_in);
    visitor.actor = domain::PersonActor{link->id, link->event_id, link->person_kind, link->person_id};
    return visitor;
}

struct Found {
    domain::SignIn sign_in;
    Visitor visitor;
};

}  // namespace

Result<Visitor> find_session(Services& services, const std::string& token) {
    const auto now = services.clock.now();
    auto found = services.database.read([&](store::Transaction& tx) -> Result<Found> {
        GYORYU_TRY(sign_in, living_sign_in(tx, token, now));
        GYORYU_TRY(visitor, visitor_of(tx, sign_in));
        return Found{std::move(sign_in), std::move(visitor)};
    });
    if (!found) return fail(std::move(found).error());
    const auto end = session_end(found->sign_in, now);
    if (end.unix_ms - found->sign_in.expires_at.unix_ms >= prolong_step_ms) {
        services.database.write([&](store::Transaction& tx) {
            tx.execute("UPDATE sign_ins SET expires_at = $1 WHERE token_hash = $2",
                       {end.unix_ms, found->sign_in.token_hash});
        });
        found->visitor.expires_at = end;
    }
    return std::move(found->visitor);
}

Result<Session> show_session(Services& services, const std::string& token) {
    return services.database.read([&](store::Transaction& tx) -> Result<Session> {
        const auto now = services.clock.now();
        GYORYU_TRY(sign_in, living_sign_in(tx, token, now));
        GYORYU_CHECK(visitor_of(tx, sign_in));
        GYORYU_TRY(session, session_of(tx, sign_in));
        session.fresh_link = is_fresh_link_session(tx, now, token);
        return session;
    });
}

}  // namespace gyoryu::app
