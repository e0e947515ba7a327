#include "app/documents/event_document.h"
#include "app/documents/personal_document.h"
#include "app/documents/personal_paper.h"
#include "app/documents/release_document.h"
#include "app/documents/start_pack.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

using app::TimetableForm;

struct FormOf {
    TimetableForm form;
    std::string_view ending;
    std::string_view id;
    std::string_view content_type;
};

constexpr std::string_view xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::string_view pdf = "application/pdf";
constexpr std::string_view ics = "text/calendar";

void add_release_files(Routes& routes) {
    static constexpr std::array<FormOf, 4> forms{
        {{TimetableForm::xlsx, "timetable.xlsx", "release_xlsx", xlsx},
         {TimetableForm::pdf, "timetable.pdf", "release_pdf", pdf},
         {TimetableForm::table_signs, "table-signs.pdf", "release_table_signs", pdf},
         {TimetableForm::ics, "timetable.ics", "release_ics", ics}}};
    for (const auto& form : forms)
        routes.file(
            "/api/v1/releases/{release}/" + std::string(form.ending),
            {.id = form.id, .summary = "The whole timetable people were told.", .content_type = form.content_type},
            [wanted = form.form](Call& call) {
                return app::release_document(call.context(), call.id<domain::ReleaseId>("release"), wanted);
            });
}

void add_draft_files(Routes& routes) {
    static constexpr std::array<FormOf, 2> forms{{{TimetableForm::xlsx, "timetable.xlsx", "draft_xlsx", xlsx},
                                                  {TimetableForm::pdf, "timetable.pdf", "draft_pdf", pdf}}};
    for (const auto& form : forms)
        routes.file(
            "/api/v1/drafts/{draft}/" + std::string(form.ending),
            {.id = form.id, .summary = "A draft's timetable, marked as a draft.", .content_type = form.content_type},
            [wanted = form.form](Call& call) {
                return app::draft_document(call.context(), call.id<domain::DraftId>("draft"), wanted);
            });
}

/// One person's timetable in three forms under `path`.
template <class Document>
void add_personal_files(Routes& routes, const std::string& path, const std::array<std::string_view, 3>& ids,
                        Access access, Document document) {
    const std::array<FormOf, 3> forms{{{TimetableForm::xlsx, ".xlsx", ids[0], xlsx},
                                       {TimetableForm::pdf, ".pdf", ids[1], pdf},
                                       {TimetableForm::ics, ".ics", ids[2], ics}}};
    for (const auto& form : forms)
        routes.file(path + std::string(form.ending),
                    {.id = form.id,
                     .summary = "A person's timetable of the newest release.",
                     .access = access,
                     .content_type = form.content_type},
                    [document, wanted = form.form](Call& call) { return document(call, wanted); });
}

void add_packs(Routes& routes) {
    routes.post<Nothing, app::Job, app::PackOptions>(
        "/api/v1/releases/{release}/packs",
        {.id = "start_pack",
         .summary = "Make an archive of all personal timetables; a job.",
         .access = Access::organiser,
         .status = 202},
        [](Call& call, const app::PackOptions& options) {
            return app::start_pack(call.context(), call.id<domain::ReleaseId>("release"), options);
        });
    routes.file("/api/v1/packs/{job}.zip",
                {.id = "get_pack",
                 .summary = "The finished archive.",
                 .access = Access::organiser,
                 .content_type = "application/zip"},
                [](Call& call) { return app::pack_file(call.context(), call.id<domain::JobId>("job")); });
}

constexpr std::string_view any_form = "application/octet-stream";

void add_papers(Routes& routes) {
    struct PaperRoute {
        std::string_view name, id, summary;
    };
    static constexpr std::array<PaperRoute, 9> papers{
        {{"results-report", "results_report",
          "What was planned, held and said, with every figure of the ledger; hwpx, docx, pdf, xlsx or html."},
         {"buyers-book", "buyers_book", "Who comes as a buyer, without contact details; in the same formats."},
         {"memorandum", "memorandum", "The text of an agreement between two participants; in the same formats."},
         {"certificates", "certificates", "A page for each participant who was there; in the same formats."},
         {"meeting-record", "meeting_record", "Every meeting with what its log says; in the same formats."},
         {"meeting-logs", "meeting_logs", "Every log in full, without contact details; in the same formats."},
         {"interpreters-pack", "interpreters_pack",
          "Meetings, companies and words of one interpreter or all; in the same formats."},
         {"personal-timetables", "personal_timetables",
          "The timetable of one person or everybody, a page each; in the same formats."},
         {"survey-results", "survey_results_document", "What the survey found, by question; in the same formats."}}};
    for (const auto& paper : papers)
        routes.file<app::PaperWish>(
            "/api/v1/events/{event}/documents/" + std::string(paper.name) + ".{format}",
            {.id = paper.id, .summary = paper.summary, .access = Access::organiser, .content_type = any_form},
            [kind = *app::paper_kind(paper.name)](Call& call, const app::PaperWish& wish) {
                return app::event_paper(call.context(), call.id<domain::EventId>("event"), kind, call.path("format"),
                                        wish);
            });
}

void add_certificates(Routes& routes) {
    routes.file("/api/v1/participants/{participant}/certificate.{format}",
                {.id = "participant_certificate",
                 .summary = "That a participant was there; hwpx, docx, pdf, xlsx or html.",
                 .access = Access::organiser_or_person,
                 .content_type = any_form},
                [](Call& call) {
                    return app::participant_certificate(call.context(), call.id<domain::ParticipantId>("participant"),
                                                        call.path("format"));
                });
    routes.file("/api/v1/me/certificate.{format}",
                {.id = "my_certificate",
                 .summary = "That the person behind the link was there; in the same formats.",
                 .access = Access::person,
                 .content_type = any_form},
                [](Call& call) { return app::my_certificate(call.context(), call.path("format")); });
}

using PersonalPaper = base::Result<app::File> (*)(Call&);

/// A person's papers as hwpx, docx, pdf, xlsx or html; a timetable as pdf or xlsx is the one of add_personal_files.
void add_personal_papers(Routes& routes) {
    struct Paper {
        std::string_view path, id, summary;
        Access access;
        PersonalPaper make;
    };
    static constexpr std::string_view timetable = "A person's timetable of the newest release; hwpx, docx or html.";
    static constexpr std::string_view briefing =
        "What an interpreter reads before the day: meetings, companies, words in both languages; hwpx, docx, pdf, xlsx "
        "or html.";
    static const std::array<Paper, 5> papers{
        {{"/api/v1/participants/{participant}/timetable.{format}", "participant_timetable_document", timetable,
          Access::organiser_or_person,
          [](Call& call) {
              return app::participant_timetable(call.context(), call.id<domain::ParticipantId>("participant"),
                                                call.path("format"));
          }},
         {"/api/v1/interpreters/{interpreter}/timetable.{format}", "interpreter_timetable_document", timetable,
          Access::organiser_or_person,
          [](Call& call) {
              return app::interpreter_timetable(call.context(), call.id<domain::InterpreterId>("interpreter"),
                                                call.path("format"));
          }},
         {"/api/v1/me/timetable.{format}", "my_timetable_document", timetable, Access::person,
          [](Call& call) { return app::my_timetable(call.context(), call.path("format")); }},
         {"/api/v1/interpreters/{interpreter}/briefing.{format}", "interpreter_briefing", briefing,
          Access::organiser_or_person,
          [](Call& call) {
              return app::interpreter_briefing(call.context(), call.id<domain::InterpreterId>("interpreter"),
                                               call.path("format"));
          }},
         {"/api/v1/me/briefing.{format}", "my_briefing", briefing, Access::person,
          [](Call& call) { return app::my_briefing(call.context(), call.path("format")); }}}};
    for (const auto& paper : papers)
        routes.file(std::string(paper.path),
                    {.id = paper.id, .summary = paper.summary, .access = paper.access, .content_type = any_form},
                    paper.make);
}

void add_calendar(Routes& routes) {
    routes.file("/api/v1/calendar/{token}.ics",
                {.id = "subscribed_calendar",
                 .summary = "The calendar behind a subscription address.",
                 .access = Access::anyone,
                 .content_type = ics},
                [](Call& call) { return app::subscribed_calendar(call.context(), call.path("token")); });
}

}  // namespace

void add_document_routes(Router& router) {
    Routes routes(router, "documents");
    add_release_files(routes);
    add_draft_files(routes);
    add_personal_files(routes, "/api/v1/participants/{participant}/timetable",
                       {"participant_xlsx", "participant_pdf", "participant_ics"}, Access::organiser_or_person,
                       [](Call& call, TimetableForm form) {
                           return app::participant_document(call.context(),
                                                            call.id<domain::ParticipantId>("participant"), form);
                       });
    add_personal_files(routes, "/api/v1/interpreters/{interpreter}/timetable",
                       {"interpreter_xlsx", "interpreter_pdf", "interpreter_ics"}, Access::organiser_or_person,
                       [](Call& call, TimetableForm form) {
                           return app::interpreter_document(call.context(),
                                                            call.id<domain::InterpreterId>("interpreter"), form);
                       });
    add_personal_files(routes, "/api/v1/me/timetable", {"my_xlsx", "my_pdf", "my_ics"}, Access::person,
                       [](Call& call, TimetableForm form) { return app::my_document(call.context(), form); });
    add_packs(routes);
    add_papers(routes);
    add_certificates(routes);
    add_personal_papers(routes);
    add_calendar(routes);
}

}  // namespace gyoryu::server
