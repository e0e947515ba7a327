#include "app/ledger/get_entry.h"

#include "app/ledger/load_ledger.h"
#include "app/ledger/reach_entry.h"
#include "base/stable_sort.h"
#include "store/file_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LedgerEntry;

std::vector<LedgerRow> deal_rows(const LoadedLedger& ledger, const domain::Claim& claim, const std::string& currency) {
    std::vector<LedgerRow> rows;
    for (const auto& other : ledger.book->claims())
        if (other.deal_id == claim.deal_id) rows.push_back(row_of(ledger, *other.entry, currency));
    base::stable_sort(rows, {}, [](const LedgerRow& row) { return *row.stage; });
    return rows;
}

/// Everything that hangs on the same outcome, evidence aside.
std::vector<LedgerRow> history_rows(const LoadedLedger& ledger, const LedgerEntry& entry, const std::string& currency) {
    std::vector<const LedgerEntry*> found{&entry};
    const auto take = [&](const LedgerEntry* one) {
        if (one != nullptr && std::ranges::find(found, one) == found.end()) found.push_back(one);
    };
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto* at = found[i];
        // A link leads to another outcome, whose own history is its own page's matter.
        const bool link = at->kind == domain::EntryKind::same_report || at->kind == domain::EntryKind::same_deal;
        if (!link) take(ledger.book->find(at->about_id));
        for (const auto& other : ledger.book->entries())
            if (other.about_id == at->id || (!link && other.other_id == at->id)) take(&other);
    }
    std::ranges::sort(found, {}, &LedgerEntry::number);
    std::vector<LedgerRow> rows;
    for (const auto* one : found)
        if (one->kind != domain::EntryKind::evidence) rows.push_back(row_of(ledger, *one, currency));
    return rows;
}

std::vector<EvidenceView> evidence_of(store::Transaction& tx, const LoadedLedger& ledger, const domain::Claim& claim) {
    std::vector<EvidenceView> views;
    for (const auto* entry : claim.evidence) {
        EvidenceView view{entry->id,
                          entry->number,
                          entry->evidence.value_or(domain::EvidenceKind::other),
                          entry->file_id,
                          "",
                          entry->file_sha256,
                          "",
                          entry->recorded_at};
        const auto note = ledger.notes.find(entry->id);
        if (note != ledger.notes.end()) view.remark = note->second.remark;
        if (!entry->file_id.empty())
            if (const auto file = store::find<domain::StoredFile>(tx, store::where("id", entry->file_id)))
                view.file_name = file->name;
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace

Result<LedgerEntryPage> get_entry(Context& context, const domain::LedgerEntryId& id, const std::string& currency) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<LedgerEntryPage> {
        GYORYU_TRY(reached, reach_entry(context, tx, id, Need::read));
        const auto ledger = load_ledger(context, tx, reached.event);
        const auto in = shown_currency(ledger, currency);
        const auto& entry = *ledger.book->find(id);
        LedgerEntryPage page;
        page.row = row_of(ledger, entry, in);
        page.history = history_rows(ledger, entry, in);
        if (entry.rate_on) page.rate = {entry.currency, entry.rate, entry.rate_source, *entry.rate_on};
        page.rate_currency = entry.rate_currency;
        page.previous_hash = entry.previous_hash;
        const auto entries = static_cast<std::int64_t>(ledger.book->entries().size());
        if (entry.number < entries) page.next = entry.number + 1;
        if (const auto* claim = ledger.book->claim_of(id)) {
            page.deal = deal_rows(ledger, *claim, in);
            page.evidence = evidence_of(tx, ledger, *claim);
            const auto ask = ledger.asks.find(claim->entry->id);
            if (ask != ledger.asks.end()) {
                page.asked_at = ask->second.asked_at;
                page.due_at = ask->second.due_at;
            }
        }
        return page;
    });
}

}  // namespace gyoryu::app
