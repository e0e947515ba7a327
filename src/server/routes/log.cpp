#include "app/logs/agree_log.h"
#include "app/logs/attach_card.h"
#include "app/logs/get_log.h"
#include "app/logs/list_logs.h"
#include "app/logs/log_sheet_file.h"
#include "app/logs/reach_log.h"
#include "app/logs/record_files.h"
#include "app/logs/settle_log.h"
#include "app/logs/write_log.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

constexpr std::size_t card_bytes_max = std::size_t{10} << 20;

domain::EventId event_of(const Call& call) { return call.id<domain::EventId>("event"); }
domain::MeetingId meeting_of(const Call& call) { return call.id<domain::MeetingId>("meeting"); }

void add_own_logs(Routes& routes) {
    routes.get<app::MyLogs>("/api/v1/me/logs",
                            {.id = "my_logs",
                             .summary = "The own meetings with their logs, for a phone to keep.",
                             .access = Access::person},
                            [](Call& call) { return app::my_logs(call.context()); });
    routes.get<app::MeetingLog>("/api/v1/me/logs/{meeting}",
                                {.id = "get_my_log", .summary = "The log of an own meeting.", .access = Access::person},
                                [](Call& call) { return app::get_log(call.context(), meeting_of(call)); });
    routes.put<app::LogEdit, app::MeetingLog>(
        "/api/v1/me/logs/{meeting}",
        {.id = "write_my_log",
         .summary = "Write the own version of a meeting's log; sent twice it changes nothing.",
         .access = Access::person},
        [](Call& call, const app::LogEdit& edit) { return app::write_log(call.context(), meeting_of(call), edit); });
    routes.upload<app::MeetingLog>(
        "/api/v1/me/logs/{meeting}/card",
        {.id = "attach_my_card",
         .summary = "Keep a photo of a business card with a meeting.",
         .access = Access::person,
         .body_bytes_max = card_bytes_max},
        [](Call& call, std::string_view bytes) { return app::attach_card(call.context(), meeting_of(call), bytes); });
    routes.post<app::LogAgreementEdit, app::MeetingLog>(
        "/api/v1/me/logs/{meeting}/agreement",
        {.id = "agree_to_log", .summary = "Say that another's version is right.", .access = Access::person},
        [](Call& call, const app::LogAgreementEdit& edit) {
            return app::agree_log(call.context(), meeting_of(call), edit);
        });
}

void add_meeting_logs(Routes& routes) {
    routes.get<app::MeetingLog>(
        "/api/v1/meetings/{meeting}/log",
        {.id = "get_log", .summary = "A meeting's log with all its versions; contact details for organisers."},
        [](Call& call) -> base::Result<app::MeetingLog> {
            GYORYU_CHECK(app::members_only(call.context()));
            return app::get_log(call.context(), meeting_of(call));
        });
    routes.put<app::LogEdit, app::MeetingLog>(
        "/api/v1/meetings/{meeting}/log",
        {.id = "write_log",
         .summary = "Write the organisers' version of a meeting's log; sent twice it changes nothing.",
         .access = Access::organiser},
        [](Call& call, const app::LogEdit& edit) -> base::Result<app::MeetingLog> {
            GYORYU_CHECK(app::members_only(call.context()));
            return app::write_log(call.context(), meeting_of(call), edit);
        });
    routes.upload<app::MeetingLog>("/api/v1/meetings/{meeting}/log/card",
                                   {.id = "attach_card",
                                    .summary = "Keep a photo of a business card with a meeting, as an organiser.",
                                    .access = Access::organiser,
                                    .body_bytes_max = card_bytes_max},
                                   [](Call& call, std::string_view bytes) -> base::Result<app::MeetingLog> {
                                       GYORYU_CHECK(app::members_only(call.context()));
                                       return app::attach_card(call.context(), meeting_of(call), bytes);
                                   });
    routes.post<app::LogSettlementEdit, app::MeetingLog>(
        "/api/v1/meetings/{meeting}/log/settlement",
        {.id = "settle_log",
         .summary = "Say what holds; its amounts go into the outcome ledger.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call, const app::LogSettlementEdit& edit) {
            return app::settle_log(call.context(), meeting_of(call), call.revision(), edit);
        });
}

void add_event_logs(Routes& routes) {
    routes.get<app::List<app::LogLine>, app::LogFilter, app::ListQuery>(
        "/api/v1/events/{event}/logs", {.id = "list_logs", .summary = "Where the logs of an event's meetings stand."},
        [](Call& call, const app::LogFilter& filter, const app::ListQuery& query) {
            return app::list_logs(call.context(), event_of(call), filter, query);
        });
    routes.get<app::LogSummary>("/api/v1/events/{event}/logs/summary",
                                {.id = "summarise_logs", .summary = "Progress of the logs and totals by currency."},
                                [](Call& call) { return app::summarise_logs(call.context(), event_of(call)); });
    routes.post<app::LogBatch, app::LogBatchAnswer>(
        "/api/v1/events/{event}/logs/settlements",
        {.id = "settle_logs", .summary = "Settle logs that need no decision.", .access = Access::organiser},
        [](Call& call, const app::LogBatch& batch) { return app::settle_logs(call.context(), event_of(call), batch); });
}

constexpr std::string_view pdf = "application/pdf";
constexpr std::string_view xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::string_view csv = "text/csv";

void add_sheets(Routes& routes) {
    routes.file("/api/v1/me/logs/{meeting}/sheet.pdf",
                {.id = "my_log_sheet",
                 .summary = "An own meeting's log on paper; its code leads back to the record.",
                 .access = Access::person,
                 .content_type = pdf},
                [](Call& call) { return app::log_sheet_file(call.context(), meeting_of(call)); });
    routes.file("/api/v1/meetings/{meeting}/log/sheet.pdf",
                {.id = "log_sheet",
                 .summary = "A meeting's log on paper; its code leads back to the record.",
                 .access = Access::organiser,
                 .content_type = pdf},
                [](Call& call) -> base::Result<app::File> {
                    GYORYU_CHECK(app::members_only(call.context()));
                    return app::log_sheet_file(call.context(), meeting_of(call));
                });
    routes.file("/api/v1/events/{event}/logs/sheets.pdf",
                {.id = "log_sheets",
                 .summary = "The sheets of all meetings without a settled log.",
                 .access = Access::organiser,
                 .content_type = pdf},
                [](Call& call) { return app::log_sheets_file(call.context(), event_of(call)); });
}

struct RecordRoute {
    app::RecordForm form;
    std::string_view ending;
    std::string_view attendance_id;
    std::string_view hours_id;
    std::string_view content_type;
};

void add_records(Routes& routes) {
    static constexpr std::array<RecordRoute, 2> forms{
        {{app::RecordForm::pdf, "pdf", "attendance_pdf", "interpreter_hours_pdf", pdf},
         {app::RecordForm::xlsx, "xlsx", "attendance_xlsx", "interpreter_hours_xlsx", xlsx}}};
    for (const auto& one : forms) {
        routes.file<app::RecordPart>("/api/v1/events/{event}/attendance." + std::string(one.ending),
                                     {.id = one.attendance_id,
                                      .summary = "Who met whom and when, with signatures, by day and session.",
                                      .access = Access::organiser,
                                      .content_type = one.content_type},
                                     [form = one.form](Call& call, const app::RecordPart& part) {
                                         return app::attendance_file(call.context(), event_of(call), part, form);
                                     });
        routes.file("/api/v1/events/{event}/interpreter-hours." + std::string(one.ending),
                    {.id = one.hours_id,
                     .summary = "What each interpreter served, from logs and the released timetable.",
                     .access = Access::organiser,
                     .content_type = one.content_type},
                    [form = one.form](Call& call) {
                        return app::interpreter_hours_file(call.context(), event_of(call), form);
                    });
    }
    const auto list = [&](std::string_view ending, std::string_view id, app::RecordForm form, std::string_view type) {
        routes.file<app::RecordPart>(
            "/api/v1/events/{event}/logs." + std::string(ending),
            {.id = id, .summary = "All logs as a list.", .access = Access::organiser, .content_type = type},
            [form](Call& call, const app::RecordPart& part) {
                return app::logs_file(call.context(), event_of(call), part, form);
            });
    };
    list("csv", "logs_csv", app::RecordForm::csv, csv);
    list("xlsx", "logs_xlsx", app::RecordForm::xlsx, xlsx);
}

}  // namespace

void add_log_routes(Router& router) {
    Routes routes(router, "logs");
    add_own_logs(routes);
    add_meeting_logs(routes);
    add_event_logs(routes);
    add_sheets(routes);
    add_records(routes);
}

}  // namespace gyoryu::server
