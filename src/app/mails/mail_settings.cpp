#include "app/mails/mail_settings.h"

#include "app/accounts/open_session.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/mail_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

MailSettings view_of(const domain::MailSettings& row) {
    return {row.event_id, row.reply_to, row.invitations, row.remind_day_before_at, row.remind_minutes_before,
            row.revision};
}

std::optional<domain::MailSettings> stored(store::Transaction& tx, const EventId& event) {
    return store::find<domain::MailSettings>(tx, store::where("event_id", event));
}

domain::MailSettings defaults_of(const EventId& event) {
    domain::MailSettings row;
    row.event_id = event;
    return row;
}

}  // namespace

Result<MailSettings> get_mail_settings(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<MailSettings> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        return view_of(stored(tx, event.id).value_or(defaults_of(event.id)));
    });
}

Result<MailSettings> update_mail_settings(Context& context, const EventId& id, std::int64_t expected_revision,
                                          const MailSettingsEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MailSettings> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        const auto before = stored(tx, event.id);
        auto row = before.value_or(defaults_of(event.id));
        if (!before && expected_revision != row.revision)
            return fail(FaultCode::stale_revision, {{"what", "mail_settings"}, {"id", event.id.str()}});
        if (!before) store::insert(tx, row);
        row.reply_to = normal_email(edit.reply_to);
        row.invitations = edit.invitations;
        row.remind_day_before_at = edit.remind_day_before_at;
        row.remind_minutes_before = edit.remind_minutes_before;
        GYORYU_TRY(saved, store::update(tx, row, expected_revision));
        audit_changed(context, tx, {event.workspace_id, "update_mail_settings", "mail_settings", event.id.str()},
                      before.value_or(defaults_of(event.id)), saved);
        notices.push_back({event.workspace_id, event.id, "mail_settings", event.id.str(), saved.revision});
        return view_of(saved);
    });
}

}  // namespace gyoryu::app
