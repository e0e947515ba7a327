#include "app/mails/change_mails.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/mail_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

using domain::MailState;

std::vector<MailState> states_for(MailAction action) {
    switch (action) {
        case MailAction::send:
            return {MailState::held};
        case MailAction::hold:
            return {MailState::waiting};
        case MailAction::withdraw:
            break;
    }
    return {MailState::held, MailState::waiting};
}

void act(domain::Mail& mail, MailAction action, base::Instant now) {
    mail.next_attempt_at = std::nullopt;
    if (action == MailAction::send) {
        mail.state = MailState::waiting;
        mail.next_attempt_at = now;
    } else if (action == MailAction::hold) {
        mail.state = MailState::held;
    } else {
        mail.state = MailState::withdrawn;
        mail.secret_url.clear();
    }
}

}  // namespace

Result<MailsChanged> change_mails(Context& context, const EventId& id, const MailsEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MailsChanged> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        std::vector<store::Condition> wanted{store::where("event_id", event.id), store::where("taken", false),
                                             store::one_of("state", states_for(edit.action))};
        if (!edit.ids.empty()) wanted.push_back(store::one_of("id", edit.ids));
        MailsChanged changed;
        for (auto& mail : store::select<domain::Mail>(tx, {wanted, {}, 0})) {
            act(mail, edit.action, context.services.clock.now());
            store::put(tx, mail);
            ++changed.changed;
        }
        if (changed.changed == 0) return changed;
        audit_done(context, tx, {event.workspace_id, "change_mails", "event", event.id.str()},
                   {{"action", "", boost::describe::enum_to_string(edit.action, "")},
                    {"letters", "", std::to_string(changed.changed)}});
        notices.push_back({event.workspace_id, event.id, "mail", "*", 1});
        return changed;
    });
}

}  // namespace gyoryu::app
