#include "app/accounts/open_session.h"

#include "app/accounts/address_proof.h"
#include "app/accounts/secret_token.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

Result<SessionPerson> person_of(store::Transaction& tx, const domain::Link& link) {
    SessionPerson person{link.person_kind, link.person_id, link.event_id, {}};
    if (link.person_kind == domain::PersonKind::interpreter) {
        GYORYU_TRY(interpreter, store::get<domain::Interpreter>(tx, InterpreterId(link.person_id)));
        person.names = interpreter.names;
        return person;
    }
    GYORYU_TRY(participant, store::get<domain::Participant>(tx, ParticipantId(link.person_id)));
    GYORYU_TRY(organisation, store::get<domain::Organisation>(tx, participant.organisation_id));
    person.names = organisation.names;
    return person;
}

std::vector<SessionWorkspace> workspaces_of(store::Transaction& tx, const AccountId& account) {
    const auto members = memberships_of(tx, account);
    std::vector<WorkspaceId> ids;
    ids.reserve(members.size());
    for (const auto& member : members) ids.push_back(member.workspace_id);
    const auto workspaces = store::select_where<domain::Workspace>(tx, store::one_of("id", ids));
    std::vector<SessionWorkspace> answer;
    answer.reserve(workspaces.size());
    for (const auto& workspace : workspaces) {
        const auto member = std::ranges::find(members, workspace.id, &domain::Member::workspace_id);
        answer.push_back({workspace.id, workspace.name, workspace.other_names, workspace.slug, member->role});
    }
    return answer;
}

}  // namespace

Account view_of(const domain::Account& account) {
    return {account.id,      account.email, account.display_name, account.locale, !account.password_hash.empty(),
            account.revision};
}

base::Instant session_end(const domain::SignIn& sign_in, base::Instant now) {
    return {std::min(now.unix_ms + session_idle_ms, sign_in.created_at.unix_ms + session_most_ms)};
}

Result<Session> session_of(store::Transaction& tx, const domain::SignIn& sign_in) {
    Session session;
    session.csrf_token = sign_in.csrf_token;
    if (sign_in.account_id) {
        GYORYU_TRY(account, store::get<domain::Account>(tx, *sign_in.account_id));
        session.account = view_of(account);
        session.workspaces = workspaces_of(tx, account.id);
        return session;
    }
    session.via = SessionVia::link;
    GYORYU_TRY(link, store::get<domain::Link>(tx, sign_in.link_id.value_or(LinkId())));
    GYORYU_TRY(person, person_of(tx, link));
    session.person = person;
    return session;
}

Result<SignedIn> open_session(Context& context, store::Transaction& tx, const std::optional<domain::AccountId>& account,
                              const std::optional<domain::LinkId>& link) {
    const auto now = context.services.clock.now();
    tx.execute("DELETE FROM sign_ins WHERE expires_at <= $1", {now.unix_ms});
    SignedIn signed_in;
    signed_in.token = new_secret_token();
    domain::SignIn sign_in{token_hash(signed_in.token), account, link, new_secret_token(), now, now};
    sign_in.expires_at = session_end(sign_in, now);
    store::insert(tx, sign_in);
    signed_in.expires_at = sign_in.expires_at;
    GYORYU_TRY(session, session_of(tx, sign_in));
    signed_in.session = std::move(session);
    return signed_in;
}

std::string normal_email(std::string_view email) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t'; };
    while (!email.empty() && is_space(email.front())) email.remove_prefix(1);
    while (!email.empty() && is_space(email.back())) email.remove_suffix(1);
    std::string lower(email);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

}  // namespace gyoryu::app
