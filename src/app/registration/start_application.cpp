#include "app/registration/start_application.h"

#include "app/accounts/attempt_limit.h"
#include "app/accounts/open_session.h"
#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "app/registration/application_letters.h"
#include "app/registration/application_rows.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr int starts_per_address = 30;  // an embassy registers many from one address
constexpr int starts_per_email = 5;

std::string code_as_kept(std::string_view typed) {
    std::string code;
    for (const char c : typed)
        if (c != ' ' && c != '-') code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return code;
}

Result<std::optional<domain::InvitationId>> invitation_for(const Context& context, store::Transaction& tx,
                                                           const domain::EventRegistration& registration,
                                                           const ApplicationStart& start) {
    const auto code = code_as_kept(start.invitation_code);
    if (code.empty()) {
        if (registration.invitation_needed) return fail(FaultCode::invitation_invalid);
        return std::optional<domain::InvitationId>();
    }
    const auto found = store::find<domain::Invitation>(tx, store::where("event_id", registration.event_id),
                                                       store::where("code", code));
    const bool expired = found && found->expires_at && *found->expires_at <= context.services.clock.now();
    if (!found || found->disabled || expired) return fail(FaultCode::invitation_invalid);
    if (!found->roles.empty() && std::ranges::find(found->roles, start.role) == found->roles.end())
        return fail(FaultCode::invitation_invalid);
    if (found->quota && uses_of(tx, found->id) >= *found->quota)
        return fail(FaultCode::limit_reached, {{"max", std::to_string(*found->quota)}});
    return std::optional(found->id);
}

Result<void> take_start(Context& context, const std::string& email) {
    const std::array limits{
        AttemptLimit{context.address.empty() ? "" : attempt_key("apply/address", context.address), starts_per_address},
        AttemptLimit{attempt_key("apply/email", email), starts_per_email}};
    return context.services.database.write(
        [&](store::Transaction& tx) { return take_attempt(tx, context.services.clock.now(), limits); });
}

}  // namespace

Result<OwnApplication> start_application(Context& context, const std::string& workspace, const std::string& event,
                                         const ApplicationStart& start) {
    GYORYU_CHECK(Checks::of(start).done());
    const auto email = normal_email(start.email);
    GYORYU_CHECK(take_start(context, email));
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<OwnApplication> {
        GYORYU_TRY(published, find_published(tx, workspace, event));
        const auto& registration = published.registration;
        const auto now = context.services.clock.now();
        const bool for_role = std::ranges::find(registration.roles, start.role) != registration.roles.end();
        if (state_of(tx, published, now) != RegistrationState::open || !for_role)
            return fail(FaultCode::registration_closed);
        GYORYU_CHECK(spend_proof(context, tx, registration, start.proof));
        GYORYU_TRY(invitation, invitation_for(context, tx, registration, start));
        const auto token = new_secret_token();
        domain::Application application;
        application.id = context.services.ids.next<domain::ApplicationId>();
        application.event_id = published.event.id;
        application.role = start.role;
        application.lang = start.lang;
        application.email = email;
        application.token_hash = token_hash(token);
        application.invitation_id = invitation;
        application.created_at = now;
        application.expires_at = {now.unix_ms + draft_valid_ms};
        store::insert(tx, application);
        mail_continue(context, tx, published.event, application, token);
        auto view = own_view(tx, application);
        view.token = token;
        return view;
    });
}

}  // namespace gyoryu::app
