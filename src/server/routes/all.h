#pragma once

#include "server/gateway.h"
#include "server/routes.h"

#include <string>

namespace gyoryu::server {

/// What some routes need beside the use cases.
struct RouteParts {
    Installation installation;
    Metrics& metrics;
    LiveHub& hub;
};

void add_all_routes(Router& router, const RouteParts& parts);

/// The committed document of the interface: of all routes, without a running installation.
std::string openapi_of_all_routes();

void add_session_routes(Router& router, LiveHub& hub);
void add_account_routes(Router& router);
void add_workspace_routes(Router& router);
void add_member_routes(Router& router);
void add_organisation_routes(Router& router);
void add_programme_routes(Router& router);
void add_event_routes(Router& router);
void add_structure_routes(Router& router);
void add_participant_routes(Router& router);
void add_interpreter_routes(Router& router);
void add_request_routes(Router& router);
void add_wish_routes(Router& router);
void add_suggestion_routes(Router& router);
void add_meeting_routes(Router& router);
void add_draft_routes(Router& router);
void add_release_routes(Router& router);
void add_day_routes(Router& router);
void add_hall_routes(Router& router);
void add_check_in_routes(Router& router);
void add_job_routes(Router& router);
void add_link_routes(Router& router);
void add_mail_routes(Router& router);
void add_notice_routes(Router& router);
void add_shared_draft_routes(Router& router);
void add_block_routes(Router& router);
void add_task_routes(Router& router);
void add_personal_routes(Router& router);
void add_import_routes(Router& router);
void add_stored_file_routes(Router& router);
void add_application_routes(Router& router);
void add_registration_routes(Router& router);
void add_partner_routes(Router& router);
void add_document_routes(Router& router);
void add_ledger_routes(Router& router);
void add_ledger_ask_routes(Router& router);
void add_log_routes(Router& router);
void add_person_data_routes(Router& router);
void add_retention_routes(Router& router);
void add_survey_routes(Router& router);
void add_rating_routes(Router& router);
void add_archive_routes(Router& router);
void add_info_routes(Router& router);
void add_probe_routes(Router& router, const RouteParts& parts);

}  // namespace gyoryu::server
