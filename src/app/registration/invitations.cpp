#include "app/registration/invitations.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/registration/registration_rows.h"
#include "app/saving.h"
#include "base/random.h"
#include "store/record.h"
#include "store/registration_tables.h"

namespace gyoryu::app {

namespace {

constexpr std::size_t code_letters = 8;

/// Without letters and digits that are mistaken for each other when read from paper.
std::string new_code() {
    static constexpr std::string_view letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    std::string code;
    for (const char byte : base::secure_random_bytes(code_letters))
        code += letters[static_cast<unsigned char>(byte) % letters.size()];
    return code;
}

std::string as_kept(std::string_view typed) {
    std::string code;
    for (const char c : typed)
        if (c != '-') code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return code;
}

void apply(const InvitationEdit& edit, domain::Invitation& to) {
    if (const auto code = as_kept(edit.code); !code.empty()) to.code = code;
    to.source = edit.source;
    to.roles = edit.roles;
    to.quota = edit.quota;
    to.expires_at = edit.expires_at;
    to.disabled = edit.disabled;
}

Invitation view_of(store::Transaction& tx, const domain::Invitation& row) {
    return {row, static_cast<int>(uses_of(tx, row.id))};
}

Result<InEvent<domain::Invitation>> reach_invitation(const Context& context, store::Transaction& tx,
                                                     const domain::InvitationId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    const auto found = store::find<domain::Invitation>(tx, store::where("id", id));
    if (!found) return fail(FaultCode::not_found, {{"what", "item"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, found->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "item"));
    return InEvent<domain::Invitation>{std::move(event), *found};
}

AuditSubject subject(const domain::Event& event, const char* action, const domain::InvitationId& id) {
    return {event.workspace_id, action, "invitation", id.str()};
}

}  // namespace

Result<List<Invitation>> list_invitations(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Invitation>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        List<Invitation> list;
        for (const auto& row :
             store::select<domain::Invitation>(tx, {{store::where("event_id", event.id)}, {{"code"}}, 0}))
            list.items.push_back(view_of(tx, row));
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<Invitation> create_invitation(Context& context, const EventId& id, const InvitationEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Invitation> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (store::count_where<domain::Invitation>(tx, store::where("event_id", event.id)) >= invitations_max)
            return fail(FaultCode::limit_reached, {{"max", std::to_string(invitations_max)}});
        domain::Invitation row;
        row.id = context.services.ids.next<domain::InvitationId>();
        row.event_id = event.id;
        row.code = new_code();
        apply(edit, row);
        store::insert(tx, row);
        audit_created(context, tx, subject(event, "create_invitation", row.id), row);
        notices.push_back({event.workspace_id, event.id, "invitation", row.id.str(), 1});
        return view_of(tx, row);
    });
}

Result<Invitation> update_invitation(Context& context, const domain::InvitationId& id, std::int64_t expected_revision,
                                     const InvitationEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Invitation> {
        GYORYU_TRY(reached, reach_invitation(context, tx, id));
        GYORYU_CHECK(Checks::of(edit).done());
        auto row = reached.row;
        apply(edit, row);
        GYORYU_TRY(saved, store::update(tx, std::move(row), expected_revision));
        audit_changed(context, tx, subject(reached.event, "update_invitation", id), reached.row, saved);
        notices.push_back({reached.event.workspace_id, reached.event.id, "invitation", id.str(), saved.revision});
        return view_of(tx, saved);
    });
}

Result<void> delete_invitation(Context& context, const domain::InvitationId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_invitation(context, tx, id));
        const auto used = store::count_where<domain::Application>(tx, store::where("invitation_id", id));
        if (used > 0) return fail(FaultCode::in_use, {{"count", std::to_string(used)}});
        GYORYU_CHECK(store::erase<domain::Invitation>(tx, id, expected_revision));
        audit_deleted(context, tx, subject(reached.event, "delete_invitation", id), reached.row);
        notices.push_back({reached.event.workspace_id, reached.event.id, "invitation", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
