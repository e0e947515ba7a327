#include "app/ledger/attach_evidence.h"

#include "app/checks.h"
#include "app/files/file_rows.h"
#include "app/ledger/chain.h"
#include "app/ledger/reach_entry.h"
#include "app/ledger/saved_entry.h"

namespace gyoryu::app {

namespace {

bool is_figure(const domain::LedgerEntry& entry) {
    return entry.kind == domain::EntryKind::outcome || entry.kind == domain::EntryKind::correction;
}

Result<void> check_evidence(store::Transaction& tx, const domain::LedgerEntry& about, const EvidenceLabel& label,
                            bool with_file) {
    auto checks = Checks::of(label);
    if (!with_file && label.remark.empty()) checks.add("/remark", "required");
    if (!is_figure(about)) checks.add("/about_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    return check_in_force(tx, about);
}

}  // namespace

Result<LedgerRow> attach_evidence(Context& context, const domain::LedgerEntryId& id, const EvidenceLabel& label,
                                  std::string_view bytes) {
    const auto checked = [&](store::Transaction& tx) -> Result<InEvent<domain::LedgerEntry>> {
        GYORYU_TRY(reached, reach_entry(context, tx, id, Need::organise));
        GYORYU_CHECK(check_evidence(tx, reached.row, label, !bytes.empty()));
        return std::move(reached);
    };
    GYORYU_CHECK(context.services.database.read(checked));
    std::optional<InspectedFile> inspected;
    if (!bytes.empty()) {
        GYORYU_TRY(looked, inspect_upload({domain::StoredFileKind::evidence, label.file_name}, bytes));
        inspected = std::move(looked);
    }
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<LedgerRow> {
        GYORYU_TRY(reached, checked(tx));
        domain::LedgerEntry evidence;
        evidence.kind = domain::EntryKind::evidence;
        evidence.about_id = id;
        evidence.evidence = label.evidence;
        evidence.sample = reached.row.sample;
        const auto claimant = claimant_of(context.actor);
        evidence.claimant_kind = claimant.kind;
        evidence.claimant_id = claimant.id;
        if (inspected) {
            const FilePlace place{
                reached.event.workspace_id, reached.event.id, {domain::StoredFileOwner::ledger_entry, id.str()}};
            GYORYU_TRY(file, keep_file(context, tx, place, *inspected));
            evidence.file_id = file.id.str();
            evidence.file_sha256 = file.sha256;
        }
        GYORYU_TRY(entry, chain(context, tx, reached.event, std::move(evidence), {"", label.remark, ""}));
        return saved_entry(context, tx, notices, reached.event, entry);
    });
}

}  // namespace gyoryu::app
