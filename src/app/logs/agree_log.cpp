#include "app/logs/agree_log.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/logs/save_log.h"
#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogAuthor;

Result<domain::LogVersion> version_of(const LogRows& rows, const LogAgreementEdit& edit) {
    const auto found = std::ranges::find(rows.versions, edit.version_id, &domain::LogVersion::id);
    if (found == rows.versions.end()) return fail(FaultCode::not_found, {{"what", "log_version"}});
    if (found->digest != edit.digest)
        return fail(FaultCode::stale_revision, {{"what", "log_version"}, {"id", found->id.str()}});
    return *found;
}

/// Of an interpreter's or an organiser's version both parties say the same; the seller's claim it becomes.
LogAuthor claimed_by(const domain::LogVersion& version) {
    return version.author == LogAuthor::buyer ? LogAuthor::buyer : LogAuthor::seller;
}

Result<void> save_agreement(store::Transaction& tx, LogRows& rows, domain::LogVersion version, LogAuthor as) {
    (as == LogAuthor::seller ? version.seller_agreed : version.buyer_agreed) = version.digest;
    GYORYU_TRY(saved, store::update(tx, version, version.revision));
    *std::ranges::find(rows.versions, saved.id, &domain::LogVersion::id) = saved;
    return {};
}

}  // namespace

Result<MeetingLog> agree_log(Context& context, const MeetingId& id, const LogAgreementEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MeetingLog> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::organise));
        if (!domain::may_agree_to_log(context.actor, meeting.parties))
            return fail(FaultCode::not_found, {{"what", "meeting"}});
        GYORYU_CHECK(Checks::of(edit).done());
        auto rows = log_rows(tx, id);
        GYORYU_TRY(version, version_of(rows, edit));
        if (rows.log->state == domain::LogState::settled) return fail(FaultCode::log_settled);
        GYORYU_CHECK(save_agreement(tx, rows, version, *meeting.author));
        const auto& now = *std::ranges::find(rows.versions, edit.version_id, &domain::LogVersion::id);
        const bool both = now.seller_agreed == now.digest && now.buyer_agreed == now.digest;
        if (both)
            GYORYU_CHECK(settle(context, tx, meeting, rows,
                                {now.content, domain::LogSettler::parties, claimed_by(now),
                                 now.amounts_confirmed || edit.amounts_confirmed}));
        audit_done(context, tx,
                   {meeting.event().workspace_id, both ? "settle_log" : "agree_log", "meeting_log", rows.log->id.str()},
                   {{"author", "", boost::describe::enum_to_string(*meeting.author, "")}});
        notices.push_back(log_notice(meeting, rows));
        return show_log(context, tx, meeting, rows);
    });
}

}  // namespace gyoryu::app
