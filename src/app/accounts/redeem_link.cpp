#include "app/accounts/redeem_link.h"

#include "app/accounts/address_proof.h"
#include "app/accounts/attempt_limit.h"
#include "app/accounts/open_session.h"
#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "app/person_data/erased_marks.h"
#include "store/record.h"

#include <array>

namespace gyoryu::app {

namespace {

Result<SignedIn> redeem_once(Context& context, store::Transaction& tx, domain::OneTimeLink link) {
    if (link.used || link.expires_at <= context.services.clock.now()) return fail(FaultCode::link_expired);
    GYORYU_TRY(account, store::get<domain::Account>(tx, link.account_id));
    if (account.disabled) return fail(FaultCode::account_disabled);
    link.used = true;
    GYORYU_CHECK(store::overwrite(tx, link));
    note_used_link(tx, account.id, link.token_hash);
    GYORYU_TRY(signed_in, open_session(context, tx, account.id, std::nullopt));
    note_link_session(tx, context.services.clock.now(), signed_in.token);
    signed_in.session.fresh_link = true;
    return std::move(signed_in);
}

Result<SignedIn> redeem(Context& context, store::Transaction& tx, const std::string& hash) {
    if (auto once = store::find<domain::OneTimeLink>(tx, store::where("token_hash", hash)))
        return redeem_once(context, tx, std::move(*once));
    const auto link = store::find<domain::Link>(tx, store::where("token_hash", hash));
    if (!link) GYORYU_CHECK(refuse_erased(tx, hash));
    if (!link || link->revoked || link->purpose != domain::LinkPurpose::page) return fail(FaultCode::link_expired);
    return open_session(context, tx, std::nullopt, link->id);
}

}  // namespace

Result<SignedIn> redeem_link(Context& context, const LinkToken& link) {
    GYORYU_CHECK(Checks::of(link).done());
    const auto now = context.services.clock.now();
    const std::array limits{AttemptLimit{attempt_key("redeem/address", context.address), 20}};
    auto& database = context.services.database;
    // Only a wrong link leaves an attempt behind, noted afterwards: a link cannot be guessed, and a server that is
    // killed in between must not count against everybody behind one address.
    auto signed_in = database.write([&](store::Transaction& tx) -> Result<SignedIn> {
        GYORYU_CHECK(take_attempt(tx, now, limits));
        GYORYU_TRY(opened, redeem(context, tx, token_hash(link.token)));
        give_attempt_back(tx, now, limits);
        return std::move(opened);
    });
    if (!signed_in && signed_in.error().code != FaultCode::too_many_attempts)
        GYORYU_CHECK(database.write([&](store::Transaction& tx) { return take_attempt(tx, now, limits); }));
    return signed_in;
}

}  // namespace gyoryu::app
