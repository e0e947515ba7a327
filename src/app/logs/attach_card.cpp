#include "app/logs/attach_card.h"

#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/logs/show_log.h"
#include "app/saving.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

/// Phones send pictures without names; the ending must fit what they are.
std::string name_of_picture(std::string_view bytes) { return bytes.starts_with("\x89PNG") ? "card.png" : "card.jpg"; }

}  // namespace

Result<MeetingLog> attach_card(Context& context, const MeetingId& id, std::string_view bytes) {
    // Who may not write is told so before a megabyte is looked into.
    GYORYU_CHECK(context.services.database.read(
        [&](store::Transaction& tx) { return reach_log(context, tx, id, Need::organise).map([](const auto&) {}); }));
    GYORYU_TRY(file, inspect_upload({domain::StoredFileKind::card_photo, name_of_picture(bytes)}, bytes));
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MeetingLog> {
        GYORYU_TRY(meeting, reach_log(context, tx, id, Need::organise));
        const auto rows = log_rows(tx, id);
        const FileOwner owner{domain::StoredFileOwner::meeting, id.str()};
        const auto known = files_of(tx, owner);
        if (std::ranges::any_of(known, [&](const auto& one) { return one.sha256 == file.sha256; }))
            return show_log(context, tx, meeting, rows);
        if (rows.log && rows.log->state == domain::LogState::settled) return fail(FaultCode::log_settled);
        GYORYU_CHECK(keep_file(context, tx, {meeting.event().workspace_id, meeting.event().id, owner}, file));
        audit_done(context, tx, {meeting.event().workspace_id, "attach_card", "meeting", id.str()});
        notices.push_back({meeting.event().workspace_id, meeting.event().id, "meeting_log", id.str(),
                           rows.log ? rows.log->revision : 1});
        return show_log(context, tx, meeting, rows);
    });
}

}  // namespace gyoryu::app
