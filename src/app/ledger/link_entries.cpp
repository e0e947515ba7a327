#include "app/ledger/link_entries.h"

#include "app/checks.h"
#include "app/ledger/chain.h"
#include "app/ledger/load_ledger.h"
#include "app/ledger/reach_entry.h"
#include "app/ledger/saved_entry.h"

namespace gyoryu::app {

namespace {

Result<void> check_link(const LoadedLedger& ledger, const domain::LedgerEntryId& id, const EntryLinkEdit& edit) {
    Checks checks = Checks::of(edit);
    for (const auto& one : {id, edit.other_id})
        if (const auto* after = ledger.book->superseded_by(one))
            return fail(FaultCode::entry_superseded, {{"number", std::to_string(after->number)}});
    const auto* one = ledger.book->claim_of(id);
    const auto* other = ledger.book->claim_of(edit.other_id);
    const bool figures =
        one != nullptr && other != nullptr && one != other && one->entry->id == id && other->entry->id == edit.other_id;
    const bool same_stage = figures && one->entry->stage == other->entry->stage;
    if (!figures || (edit.link == EntryLink::same_report && !same_stage)) checks.add("/other_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    const bool linked =
        edit.link == EntryLink::same_report ? one->counted_as == other->counted_as : one->deal_id == other->deal_id;
    if (linked) return fail(FaultCode::conflict_exists, {{"what", "ledger_entry"}, {"field", "other_id"}});
    return {};
}

}  // namespace

Result<LedgerRow> link_entries(Context& context, const domain::LedgerEntryId& id, const EntryLinkEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<LedgerRow> {
        GYORYU_TRY(reached, reach_entry(context, tx, id, Need::organise));
        GYORYU_CHECK(check_link(load_ledger(context, tx, reached.event), id, edit));
        domain::LedgerEntry link;
        link.kind = edit.link == EntryLink::same_report ? domain::EntryKind::same_report : domain::EntryKind::same_deal;
        link.about_id = id;
        link.other_id = edit.other_id;
        link.sample = reached.row.sample;
        const auto claimant = claimant_of(context.actor);
        link.claimant_kind = claimant.kind;
        link.claimant_id = claimant.id;
        GYORYU_TRY(entry, chain(context, tx, reached.event, std::move(link), {"", edit.remark, ""}));
        return saved_entry(context, tx, notices, reached.event, entry);
    });
}

}  // namespace gyoryu::app
