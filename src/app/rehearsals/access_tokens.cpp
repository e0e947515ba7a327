#include "app/rehearsals/access_tokens.h"

#include "app/accounts/secret_token.h"
#include "app/audit/audit.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"

namespace gyoryu::app {

namespace {

AccessToken view_of(const domain::AccessToken& row) {
    return {row.id, row.event_id, std::nullopt, row.created_at, row.expires_at, row.revoked};
}

/// The program itself belongs to no account and needs no token.
Result<domain::AccountId> maker_of(const Context& context) {
    const auto* account = std::get_if<domain::AccountActor>(&context.actor);
    if (account == nullptr) return fail(FaultCode::forbidden);
    return account->account_id;
}

Result<domain::AccessToken> living_token(store::Transaction& tx, const std::string& secret, base::Instant now) {
    const auto found = store::find<domain::AccessToken>(tx, store::where("token_hash", token_hash(secret)));
    if (!found || found->revoked || found->expires_at <= now) return fail(FaultCode::not_signed_in);
    return *found;
}

}  // namespace

Result<AccessToken> create_access_token(Context& context, const RehearsalId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AccessToken> {
        GYORYU_TRY(rehearsal, reach_rehearsal(context, tx, id, Need::organise));
        GYORYU_TRY(maker, maker_of(context));
        const auto now = context.services.clock.now();
        const auto living =
            store::count_where<domain::AccessToken>(tx, store::where("event_id", rehearsal.event_id),
                                                    store::where("revoked", false), store::at_least("expires_at", now));
        if (living >= access_tokens_max)
            return fail(FaultCode::limit_reached, {{"max", std::to_string(access_tokens_max)}});
        const auto secret = new_secret_token();
        const domain::AccessToken row{context.services.ids.next<AccessTokenId>(),
                                      token_hash(secret),
                                      rehearsal.event_id,
                                      rehearsal.workspace_id,
                                      maker,
                                      now,
                                      {now.unix_ms + access_token_life_ms},
                                      false};
        store::insert(tx, row);
        audit_done(context, tx, {rehearsal.workspace_id, "create_access_token", "access_token", row.id.str()},
                   {{"expires_at", "", row.expires_at.str()}});
        notices.push_back({rehearsal.workspace_id, rehearsal.event_id, "access_token", row.id.str(), 1});
        auto view = view_of(row);
        view.token = secret;
        return view;
    });
}

Result<List<AccessToken>> list_access_tokens(Context& context, const RehearsalId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<AccessToken>> {
        GYORYU_TRY(rehearsal, reach_rehearsal(context, tx, id, Need::organise));
        List<AccessToken> list;
        const store::Select newest{
            {store::where("event_id", rehearsal.event_id)}, {{"created_at", true}, {"id"}}, list_limit_max};
        for (const auto& row : store::select<domain::AccessToken>(tx, newest)) list.items.push_back(view_of(row));
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<void> revoke_access_token(Context& context, const AccessTokenId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        auto row = store::find<domain::AccessToken>(tx, store::where("id", id));
        if (!row) return fail(FaultCode::not_found, {{"what", "access_token"}});
        GYORYU_CHECK(allow(context, row->workspace_id, Need::organise, "access_token"));
        row->revoked = true;
        GYORYU_CHECK(store::overwrite(tx, *row));
        audit_done(context, tx, {row->workspace_id, "revoke_access_token", "access_token", id.str()});
        notices.push_back({row->workspace_id, row->event_id, "access_token", id.str(), 0});
        return {};
    });
}

Result<TokenVisitor> find_token(Services& services, const std::string& secret) {
    const auto now = services.clock.now();
    return services.database.read([&](store::Transaction& tx) -> Result<TokenVisitor> {
        GYORYU_TRY(token, living_token(tx, secret, now));
        const auto account = store::find<domain::Account>(tx, store::where("id", token.account_id));
        if (!account || account->disabled) return fail(FaultCode::not_signed_in);
        auto member = store::find<domain::Member>(tx, store::where("account_id", account->id),
                                                  store::where("workspace_id", token.workspace_id));
        if (!member || member->role == domain::Role::auditor) return fail(FaultCode::not_signed_in);
        member->role = domain::Role::organiser;
        return TokenVisitor{token.event_id,
                            {domain::AccountActor{account->id, {*member}}, account->locale, "", token.expires_at}};
    });
}

}  // namespace gyoryu::app
