#include "app/mails/mail_rows.h"

#include "store/mail_tables.h"
#include "store/record.h"

#include <map>
#include <set>

namespace gyoryu::app {

namespace {

using Names = std::map<std::string, domain::Names>;  ///< by the person's id

Names names_of(store::Transaction& tx, const std::vector<domain::Mail>& mails) {
    std::set<std::string> ids;
    for (const auto& mail : mails)
        if (!mail.person_id.empty()) ids.insert(mail.person_id);
    Names names;
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::one_of("id", ids)))
        names[one.id.str()] = one.names;
    const auto participants = store::select_where<domain::Participant>(tx, store::one_of("id", ids));
    std::set<OrganisationId> organisations;
    for (const auto& one : participants) organisations.insert(one.organisation_id);
    std::map<OrganisationId, domain::Names> called;
    for (const auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", organisations)))
        called[one.id] = one.names;
    for (const auto& one : participants) names[one.id.str()] = called[one.organisation_id];
    return names;
}

Mail view_of(const domain::Mail& mail, const Names& names) {
    Mail view{mail.id,
              mail.event_id,
              mail.to,
              mail.subject,
              mail.lang,
              mail.purpose,
              mail.state,
              mail.failure,
              mail.last_refusal,
              mail.attempts,
              mail.next_attempt_at,
              mail.created_at,
              mail.sent_at,
              std::nullopt,
              static_cast<int>(mail.calendars.size())};
    const auto found = names.find(mail.person_id);
    if (mail.person_kind && found != names.end())
        view.person = domain::PersonToTell{*mail.person_kind, mail.person_id, found->second};
    return view;
}

}  // namespace

Result<InEvent<domain::Mail>> reach_mail(const Context& context, store::Transaction& tx, const domain::MailId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto mail = store::find<domain::Mail>(tx, store::where("id", id));
    if (!mail || mail->event_id.empty()) return fail(FaultCode::not_found, {{"what", "mail"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, mail->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "mail"));
    return InEvent<domain::Mail>{std::move(event), std::move(*mail)};
}

std::vector<Mail> mail_views(store::Transaction& tx, const std::vector<domain::Mail>& mails) {
    const auto names = names_of(tx, mails);
    std::vector<Mail> views;
    views.reserve(mails.size());
    for (const auto& mail : mails) views.push_back(view_of(mail, names));
    return views;
}

}  // namespace gyoryu::app
