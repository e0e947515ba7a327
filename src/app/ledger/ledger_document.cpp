#include "app/ledger/ledger_document.h"

#include "app/checks.h"
#include "app/ledger/load_ledger.h"
#include "app/ledger/proof.h"
#include "app/reach.h"
#include "app/reader.h"
#include "documents/files/csv_text.h"
#include "documents/files/zip_pack.h"
#include "documents/xlsx/xlsx_book.h"
#include "text/catalogue.h"
#include "text/country_name.h"

#include <fmt/format.h>

namespace gyoryu::app {

namespace {

using Lines = std::vector<std::vector<std::string>>;

constexpr std::array columns{"number",   "happened_on", "kind",     "stage",       "seller", "buyer", "country",
                             "product",  "amount",      "currency", "shown",       "in",     "state", "counts",
                             "claimant", "remark",      "sample",   "recorded_at", "hash"};

/// 184000.00: a decimal point and no grouping, for machines.
std::string plain(const domain::Money& money) {
    const int digits = domain::minor_digits(money.currency);
    std::int64_t unit = 1;
    for (int i = 0; i < digits; ++i) unit *= 10;
    if (digits == 0) return std::to_string(money.minor);
    return fmt::format("{}.{:0{}}", money.minor / unit, money.minor % unit, digits);
}

template <class E>
std::string word(text::Language reader, const std::string& area, E value) {
    return text::sentence(reader, "ledger." + area + "." + boost::describe::enum_to_string(value, ""));
}

std::string name_of(const Context& context, const std::optional<LedgerParty>& party) {
    return party ? shown(context.lang, party->names) : std::string();
}

std::string claimant_text(const Context& context, const LedgerRow& row, text::Language reader) {
    if (row.claimant) return name_of(context, row.claimant);
    return row.claimant_name.empty() ? word(reader, "claimant", row.claimant_kind) : row.claimant_name;
}

std::vector<std::string> line_of(const Context& context, const LedgerRow& row) {
    const auto reader = reader_of(context.lang);
    const auto yes = [&](bool value) { return value ? text::sentence(reader, "ledger.yes") : std::string(); };
    const bool figure = row.stage.has_value() && !row.superseded_by;
    return {std::to_string(row.number),
            row.happened_on.str(),
            word(reader, "kind", row.kind),
            row.stage ? word(reader, "stage", *row.stage) : "",
            name_of(context, row.seller),
            name_of(context, row.buyer),
            row.buyer && !row.buyer->country.empty() ? text::country_name(reader, row.buyer->country) : "",
            row.product,
            row.amount ? plain(*row.amount) : "",
            row.amount ? row.amount->currency : "",
            row.shown ? plain(*row.shown) : "",
            row.shown ? row.shown->currency : "",
            figure ? word(reader, "state", row.state) : "",
            yes(row.counts),
            claimant_text(context, row, reader),
            row.remark,
            yes(row.sample),
            row.recorded_at.str(),
            row.hash};
}

Lines lines_of(const Context& context, const LoadedLedger& ledger, const LedgerFilter& filter) {
    Lines lines(1);
    for (const char* column : columns)
        lines[0].push_back(text::sentence(reader_of(context.lang), std::string("ledger.column.") + column));
    const auto currency = shown_currency(ledger, filter.in);
    for (const auto* entry : entries_of(ledger, filter))
        lines.push_back(line_of(context, row_of(ledger, *entry, currency)));
    return lines;
}

std::string xlsx(const Context& context, const Lines& lines) {
    const auto reader = reader_of(context.lang);
    documents::XlsxBook book(reader);
    book.write_list(book.add_sheet(text::sentence(reader, "ledger.file")), 0, lines);
    return book.finish();
}

std::string zipped_proof(const Context& context, store::Transaction& tx, const EventId& event) {
    std::vector<documents::PackEntry> entries;
    for (auto& file : proof_of(tx, event, context.lang, false))
        entries.push_back({std::move(file.name), std::move(file.bytes)});
    return documents::write_pack(entries, context.services.clock.now());
}

}  // namespace

Result<File> ledger_document(Context& context, const EventId& id, const LedgerFilter& filter, LedgerForm form) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<File> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(filter).done());
        const auto name = event.slug + " " + text::sentence(reader_of(context.lang), "ledger.file");
        if (form == LedgerForm::proof)
            return File{name + ".zip", "application/zip", zipped_proof(context, tx, event.id)};
        const auto lines = lines_of(context, load_ledger(context, tx, event), filter);
        if (form == LedgerForm::csv) return File{name + ".csv", "text/csv; charset=utf-8", documents::csv_text(lines)};
        return File{name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    xlsx(context, lines)};
    });
}

}  // namespace gyoryu::app
