#include "app/logs/write_log.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/logs/log_rules.h"
#include "app/logs/save_log.h"
#include "app/logs/show_log.h"
#include "app/saving.h"
#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogAuthor;

std::string author_id(const domain::Actor& actor) {
    if (const auto* person = std::get_if<domain::PersonActor>(&actor)) return person->person_id;
    if (const auto* account = std::get_if<domain::AccountActor>(&actor)) return account->account_id.str();
    return {};
}

const domain::LogVersion* version_by(const LogRows& rows, LogAuthor author) {
    const auto found = std::ranges::find(rows.versions, author, &domain::LogVersion::author);
    return found == rows.versions.end() ? nullptr : &*found;
}

/// A signature that stays as it was drawn belongs to what was signed then; a new one to what is said now.
std::string signed_digest(const std::optional<domain::Signature>& before, const std::string& before_digest,
                          const std::optional<domain::Signature>& after, const std::string& digest) {
    if (!after) return {};
    return before && *before == *after ? before_digest : digest;
}

void put_content(domain::LogVersion& version, const LogEdit& edit) {
    const auto before = version.content;
    version.content = edit.content;
    version.digest = log_digest(edit.content);
    version.seller_signed =
        signed_digest(before.seller_signature, version.seller_signed, edit.content.seller_signature, version.digest);
    version.buyer_signed =
        signed_digest(before.buyer_signature, version.buyer_signed, edit.content.buyer_signature, version.digest);
    // Who writes something says that it is right.
    if (version.author == LogAuthor::seller) version.seller_agreed = version.digest;
    if (version.author == LogAuthor::buyer) version.buyer_agreed = version.digest;
    version.write_id = edit.write_id;
    version.amounts_confirmed = edit.amounts_confirmed;
}

domain::LogVersion fresh_version(Context& context, const LogMeeting& meeting) {
    domain::LogVersion version;
    version.id = context.services.ids.next<domain::LogVersionId>();
    version.event_id = meeting.event().id;
    version.meeting_id = meeting.meeting.id;
    version.author = *meeting.author;
    version.created_at = context.services.clock.now();
    return version;
}

Result<void> check_write(const Context& context, store::Transaction& tx, const LogMeeting& meeting, const LogRows& rows,
                         const LogEdit& edit) {
    GYORYU_CHECK(Checks::of(edit).done());
    GYORYU_CHECK(check_log(edit.content, "/content"));
    if (rows.log && rows.log->state == domain::LogState::settled) return fail(FaultCode::log_settled);
    const auto* known = version_by(rows, *meeting.author);
    if (known != nullptr && edit.base_write_id != known->write_id)
        return fail(FaultCode::stale_revision, {{"what", "log_version"}, {"id", known->id.str()}});
    if (known != nullptr &&
        store::count_where<domain::LogWrite>(tx, store::where("version_id", known->id)) >= log_writes_max)
        return fail(FaultCode::limit_reached, {{"max", std::to_string(log_writes_max)}});
    if (edit.amounts_confirmed) return {};
    return check_amounts(context, tx, meeting.event().id, edit.content);
}

/// True when the write was taken before.
Result<bool> is_known(store::Transaction& tx, const LogRows& rows, LogAuthor author, const domain::LogWriteId& id) {
    const auto write = store::find<domain::LogWrite>(tx, store::where("id", id));
    if (!write) return false;
    const auto* version = version_by(rows, author);
    if (version != nullptr && version->id == write->version_id) return true;
    return fail(FaultCode::conflict_exists, {{"what", "log_write"}, {"field", "write_id"}});
}

Result<void> put_version(Context& context, store::Transaction& tx, const LogMeeting& meeting, LogRows& rows,
                         const LogEdit& edit) {
    const auto now = context.services.clock.now();
    const auto* known = version_by(rows, *meeting.author);
    auto version = known != nullptr ? *known : fresh_version(context, meeting);
    put_content(version, edit);
    version.author_id = author_id(context.actor);
    version.written_at = std::min(edit.written_at, now);
    version.updated_at = now;
    if (known == nullptr) {
        store::insert(tx, version);
        rows.versions.push_back(version);
        std::ranges::sort(rows.versions, {}, &domain::LogVersion::author);
    } else {
        GYORYU_TRY(saved, store::update(tx, version, known->revision));
        *std::ranges::find(rows.versions, version.id, &domain::LogVersion::id) = saved;
    }
    store::insert(tx, domain::LogWrite{edit.write_id, meeting.event().id, version.id, edit.content, now});
    return {};
}

}  // namespace

Result<MeetingLog> write_log(Context& context, const MeetingId& id, const LogEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MeetingLog> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::organise));
        auto rows = log_rows(tx, id);
        GYORYU_TRY(known, is_known(tx, rows, *meeting.author, edit.write_id));
        if (known) return show_log(context, tx, meeting, rows);
        GYORYU_CHECK(check_write(context, tx, meeting, rows, edit));
        GYORYU_CHECK(put_version(context, tx, meeting, rows, edit));
        GYORYU_CHECK(save_state(context, tx, meeting, rows, edit.content.outcome));
        audit_done(context, tx, {meeting.event().workspace_id, "write_log", "meeting_log", rows.log->id.str()},
                   {{"author", "", boost::describe::enum_to_string(*meeting.author, "")}});
        notices.push_back(log_notice(meeting, rows));
        return show_log(context, tx, meeting, rows);
    });
}

}  // namespace gyoryu::app
