#include "server/fault_status.h"

namespace gyoryu::server {

int status_of(base::FaultCode code) {
    using enum base::FaultCode;
    switch (code) {
        case malformed_request:
        case malformed_json:
            return 400;
        case not_signed_in:
        case wrong_credentials:
        case link_expired:
            return 401;
        case forbidden:
        case csrf_rejected:
        case account_disabled:
            return 403;
        case not_found:
        case import_expired:
            return 404;
        case method_not_allowed:
            return 405;
        case stale_revision:
        case conflict_exists:
        case duplicate_request:
        case draft_released:
        case nothing_to_undo:
        case nothing_to_release:
        case last_owner:
        case in_use:
        case job_finished:
        case job_cancelled:
        case still_working:
        case file_exists:
            return 409;
        case body_too_large:
        case file_too_large:
            return 413;
        case unsupported_media_type:
            return 415;
        case validation_failed:
        case limit_reached:
        case weak_password:
        case unreadable_file:
        case unknown_encoding:
        case too_many_rows:
        case too_many_columns:
        case column_unmapped:
        case import_has_problems:
        case archive_suspicious:
        case unreadable_problem:
        case unreadable_timetable:
        case meeting_with_oneself:
        case same_side:
        case unknown_zone:
        case unknown_language:
        case slot_outside_event:
        case event_has_no_participants:
        case event_has_no_slots:
        case event_has_no_tables:
        case event_has_no_meetings:
        case timetable_breaks_rules:
        case meeting_frozen:
        case problem_infeasible:
            return 422;
        case missing_revision:
            return 428;
        case too_many_attempts:
            return 429;
        case head_too_large:
            return 431;
        case overloaded:
        case queue_full:
        case store_unavailable:
        case store_in_use:
            return 503;
        case store_newer_than_program:
        case store_damaged:
        case backup_invalid:
        case mail_not_configured:
        case address_in_use:
        case address_unusable:
        case tls_files_unusable:
        case internal:
            return 500;
    }
    return 500;
}

}  // namespace gyoryu::server
