#include "app/logs/settle_log.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/logs/save_log.h"
#include "store/log_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Result<void> check_open(const LogRows& rows) {
    if (!rows.log) return fail(FaultCode::not_found, {{"what", "meeting_log"}});
    if (rows.log->state == domain::LogState::settled) return fail(FaultCode::log_settled);
    return {};
}

void note_settled(Context& context, store::Transaction& tx, Notices& notices, const LogMeeting& meeting,
                  const LogRows& rows) {
    audit_done(context, tx, {meeting.event().workspace_id, "settle_log", "meeting_log", rows.log->id.str()},
               {{"entries", "", std::to_string(rows.log->entry_ids.size())}});
    notices.push_back(log_notice(meeting, rows));
}

Result<void> settle_as_written(Context& context, const EventId& event, const MeetingId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::organise));
        if (meeting.event().id != event) return fail(FaultCode::not_found, {{"what", "meeting"}});
        auto rows = log_rows(tx, id);
        GYORYU_CHECK(check_open(rows));
        if (rows.log->state == domain::LogState::differ) return fail(FaultCode::validation_failed);
        const auto& version = rows.versions.front();
        GYORYU_CHECK(
            settle(context, tx, meeting, rows,
                   {version.content, domain::LogSettler::organiser, version.author, version.amounts_confirmed}));
        note_settled(context, tx, notices, meeting, rows);
        return {};
    });
}

}  // namespace

Result<MeetingLog> settle_log(Context& context, const MeetingId& id, std::int64_t expected_revision,
                              const LogSettlementEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MeetingLog> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::organise));
        if (!domain::may_settle_log(context.actor, meeting.event().workspace_id))
            return fail(FaultCode::not_found, {{"what", "meeting"}});
        GYORYU_CHECK(Checks::of(edit).done());
        auto rows = log_rows(tx, id);
        GYORYU_CHECK(check_open(rows));
        if (rows.log->revision != expected_revision)
            return fail(FaultCode::stale_revision, {{"what", "meeting_log"}, {"id", id.str()}});
        GYORYU_CHECK(settle(
            context, tx, meeting, rows,
            {edit.content, domain::LogSettler::organiser, domain::LogAuthor::organiser, edit.amounts_confirmed}));
        note_settled(context, tx, notices, meeting, rows);
        return show_log(context, tx, meeting, rows);
    });
}

Result<LogBatchAnswer> settle_logs(Context& context, const EventId& id, const LogBatch& batch) {
    GYORYU_TRY(event, context.services.database.read(
                          [&](store::Transaction& tx) { return reach_event(context, tx, id, Need::organise); }));
    GYORYU_CHECK(Checks::of(batch).done());
    LogBatchAnswer answer;
    for (const auto& meeting : batch.meeting_ids) {
        const auto done = settle_as_written(context, event.id, meeting);
        if (done)
            ++answer.settled;
        else
            answer.left.push_back({meeting, std::string(base::name_of(done.error().code))});
    }
    return answer;
}

}  // namespace gyoryu::app
