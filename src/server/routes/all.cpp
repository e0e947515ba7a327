#include "server/routes/all.h"

#include "server/openapi_document.h"
#include "server/routes/agreement.h"
#include "server/routes/article.h"
#include "server/routes/event_page.h"
#include "server/routes/openapi_page.h"
#include "server/routes/press.h"
#include "server/routes/rehearsal.h"

namespace gyoryu::server {

namespace {

/// In the order of the document.
void add_api_routes(Router& router, LiveHub& hub) {
    add_session_routes(router, hub);
    add_account_routes(router);
    add_workspace_routes(router);
    add_member_routes(router);
    add_organisation_routes(router);
    add_programme_routes(router);
    add_event_routes(router);
    add_structure_routes(router);
    add_participant_routes(router);
    add_interpreter_routes(router);
    add_request_routes(router);
    add_wish_routes(router);
    add_suggestion_routes(router);
    add_meeting_routes(router);
    add_draft_routes(router);
    add_release_routes(router);
    add_day_routes(router);
    add_hall_routes(router);
    add_rehearsal_routes(router);
    add_check_in_routes(router);
    add_job_routes(router);
    add_link_routes(router);
    add_mail_routes(router);
    add_notice_routes(router);
    add_shared_draft_routes(router);
    add_block_routes(router);
    add_task_routes(router);
    add_personal_routes(router);
    add_import_routes(router);
    add_stored_file_routes(router);
    add_application_routes(router);
    add_registration_routes(router);
    add_partner_routes(router);
    add_document_routes(router);
    add_ledger_routes(router);
    add_agreement_routes(router);
    add_article_routes(router);
    add_ledger_ask_routes(router);
    add_log_routes(router);
    add_person_data_routes(router);
    add_retention_routes(router);
    add_survey_routes(router);
    add_rating_routes(router);
    add_archive_routes(router);
    add_press_routes(router);
    add_press_template_routes(router);
    add_info_routes(router);
}

}  // namespace

std::string openapi_of_all_routes() {
    Router router;
    LiveHub silent(0);
    add_api_routes(router, silent);
    return openapi_document(router);
}

void add_all_routes(Router& router, const RouteParts& parts) {
    add_api_routes(router, parts.hub);
    add_event_page(router);
    add_openapi_routes(router, openapi_document(router));
    add_probe_routes(router, parts);
}

}  // namespace gyoryu::server
