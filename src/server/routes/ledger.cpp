#include "app/files/file_rows.h"
#include "app/ledger/attach_evidence.h"
#include "app/ledger/correct_entry.h"
#include "app/ledger/erase_note.h"
#include "app/ledger/event_rates.h"
#include "app/ledger/get_entry.h"
#include "app/ledger/get_results.h"
#include "app/ledger/ledger_document.h"
#include "app/ledger/link_entries.h"
#include "app/ledger/list_ledger.h"
#include "app/ledger/record_outcome.h"
#include "server/routes/all.h"
#include "server/routes/currency_query.h"

namespace gyoryu::server {

namespace {

domain::EventId event_of(Call& call) { return call.id<domain::EventId>("event"); }
domain::LedgerEntryId entry_of(Call& call) { return call.id<domain::LedgerEntryId>("entry"); }

void add_reading(Routes& routes) {
    routes.get<app::Results, CurrencyQuery>(
        "/api/v1/events/{event}/results",
        {.id = "get_results", .summary = "Totals of the outcome ledger, with its flags and its head hash."},
        [](Call& call, const CurrencyQuery& query) {
            return app::get_results(call.context(), event_of(call), query.in);
        });
    routes.get<app::List<app::LedgerRow>, app::LedgerFilter, app::ListQuery>(
        "/api/v1/events/{event}/ledger",
        {.id = "list_ledger", .summary = "Entries of the outcome ledger: all, or those behind a total."},
        [](Call& call, const app::LedgerFilter& filter, const app::ListQuery& query) {
            return app::list_ledger(call.context(), event_of(call), filter, query);
        });
    routes.get<app::LedgerEntryPage, CurrencyQuery>(
        "/api/v1/ledger/{entry}",
        {.id = "get_ledger_entry", .summary = "One entry with its deal, history, evidence, rate and hashes."},
        [](Call& call, const CurrencyQuery& query) {
            return app::get_entry(call.context(), entry_of(call), query.in);
        });
}

void add_writing(Routes& routes) {
    routes.post<app::OutcomeEdit, app::LedgerRow>("/api/v1/events/{event}/ledger",
                                                  {.id = "record_outcome",
                                                   .summary = "Append an outcome; a doubtful amount is asked back.",
                                                   .access = Access::organiser,
                                                   .status = 201},
                                                  [](Call& call, const app::OutcomeEdit& edit) {
                                                      return app::record_outcome(call.context(), event_of(call), edit);
                                                  });
    routes.post<app::CorrectionEdit, app::LedgerRow>(
        "/api/v1/ledger/{entry}/corrections",
        {.id = "correct_ledger_entry",
         .summary = "Append a correction; what it corrects stays and no longer counts.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::CorrectionEdit& edit) {
            return app::correct_entry(call.context(), entry_of(call), edit);
        });
    routes.post<app::ReasonEdit, app::LedgerRow>("/api/v1/ledger/{entry}/withdrawals",
                                                 {.id = "withdraw_ledger_entry",
                                                  .summary = "Take an entry back, with the reason.",
                                                  .access = Access::organiser,
                                                  .status = 201},
                                                 [](Call& call, const app::ReasonEdit& edit) {
                                                     return app::withdraw_entry(call.context(), entry_of(call), edit);
                                                 });
    routes.post<app::EntryLinkEdit, app::LedgerRow>(
        "/api/v1/ledger/{entry}/links",
        {.id = "link_ledger_entries",
         .summary = "Say that two entries report the same thing, or belong to one deal.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::EntryLinkEdit& edit) {
            return app::link_entries(call.context(), entry_of(call), edit);
        });
    routes.post<Nothing, app::LedgerRow>("/api/v1/ledger/{entry}/note-erasures",
                                         {.id = "erase_ledger_note",
                                          .summary = "Empty an entry's note for good; amount and hash stay.",
                                          .access = Access::organiser,
                                          .status = 201},
                                         [](Call& call) { return app::erase_note(call.context(), entry_of(call)); });
    routes.upload<app::LedgerRow, app::EvidenceLabel>(
        "/api/v1/ledger/{entry}/evidence",
        {.id = "attach_evidence",
         .summary = "Add a document to an entry; the SHA-256 of its file goes into the chain.",
         .access = Access::organiser,
         .status = 201,
         .body_bytes_max = app::file_bytes_max},
        [](Call& call, const app::EvidenceLabel& label, std::string_view bytes) {
            return app::attach_evidence(call.context(), entry_of(call), label, bytes);
        });
}

void add_rates(Routes& routes) {
    routes.get<domain::EventRates>("/api/v1/events/{event}/rates",
                                   {.id = "get_rates", .summary = "The event's dated reference rates."},
                                   [](Call& call) { return app::get_rates(call.context(), event_of(call)); });
    routes.put<app::RatesEdit, domain::EventRates>("/api/v1/events/{event}/rates",
                                                   {.id = "replace_rates",
                                                    .summary = "State the event's reference rates anew.",
                                                    .access = Access::organiser,
                                                    .needs_revision = true},
                                                   [](Call& call, const app::RatesEdit& edit) {
                                                       return app::replace_rates(call.context(), event_of(call),
                                                                                 call.revision(), edit);
                                                   });
}

void add_files(Routes& routes) {
    struct Form {
        app::LedgerForm form;
        std::string_view ending;
        std::string_view id;
        std::string_view content_type;
        std::string_view summary;
    };
    static constexpr std::array<Form, 3> forms{
        {{app::LedgerForm::csv, ".csv", "ledger_csv", "text/csv", "The entries as a table."},
         {app::LedgerForm::xlsx, ".xlsx", "ledger_xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "The entries as a workbook."},
         {app::LedgerForm::proof, "-proof.zip", "ledger_proof", "application/zip",
          "The chain as files that sha256sum can check."}}};
    for (const auto& form : forms)
        routes.file<app::LedgerFilter>("/api/v1/events/{event}/ledger" + std::string(form.ending),
                                       {.id = form.id, .summary = form.summary, .content_type = form.content_type},
                                       [wanted = form.form](Call& call, const app::LedgerFilter& filter) {
                                           return app::ledger_document(call.context(), event_of(call), filter, wanted);
                                       });
}

}  // namespace

void add_ledger_routes(Router& router) {
    Routes routes(router, "ledger");
    add_reading(routes);
    add_writing(routes);
    add_rates(routes);
    add_files(routes);
}

}  // namespace gyoryu::server
