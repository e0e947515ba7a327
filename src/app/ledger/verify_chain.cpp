#include "app/ledger/verify_chain.h"

#include "app/ledger/entry_bytes.h"
#include "domain/audit.h"
#include "store/ledger_tables.h"
#include "store/readable_rows.h"

#include <unordered_map>

namespace gyoryu::app {

namespace {

using domain::LedgerEntry;
using domain::LedgerNote;
using Notes = std::unordered_map<std::string, LedgerNote>;

/// Notes of one event, by entry.
Notes notes_of(store::Transaction& tx, const std::vector<std::optional<LedgerEntry>>& entries) {
    constexpr std::size_t at_once = 400;
    Notes notes;
    std::vector<domain::LedgerEntryId> ids;
    const auto load = [&] {
        for (auto& note : store::select_readable<LedgerNote>(tx, {{store::one_of("entry_id", ids)}, {}, 0}))
            if (note) notes.emplace(note->entry_id.str(), std::move(*note));
        ids.clear();
    };
    for (const auto& entry : entries) {
        if (entry && !entry->note_commitment.empty()) ids.push_back(entry->id);
        if (ids.size() == at_once) load();
    }
    if (!ids.empty()) load();
    return notes;
}

std::optional<ChainFault> fault_of(const LedgerEntry& entry, std::int64_t number, const std::string& previous,
                                   const Notes& notes) {
    if (entry.number != number) return ChainFault::number;
    if (entry.previous_hash != previous) return ChainFault::previous_hash;
    if (entry.hash != sha256_hex(entry_bytes(entry))) return ChainFault::hash;
    if (entry.note_commitment.empty()) return std::nullopt;
    const auto note = notes.find(entry.id.str());
    if (note == notes.end()) return ChainFault::note;
    const bool kept = note->second.erased_at || entry.note_commitment == sha256_hex(note_bytes(note->second));
    return kept ? std::nullopt : std::optional(ChainFault::note);
}

}  // namespace

ChainState verify_chain(store::Transaction& tx, const EventId& event) {
    const auto entries = store::select_readable<LedgerEntry>(tx, {{store::where("event_id", event)}, {{"number"}}, 0});
    const auto notes = notes_of(tx, entries);
    ChainState state{event, static_cast<std::int64_t>(entries.size()), std::string(first_previous_hash), 0, {}};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        const auto& entry = entries[i];
        const auto fault = entry ? fault_of(*entry, number, state.head_hash, notes) : ChainFault::unreadable;
        if (fault) {
            state.broken = ChainBreak{number, entry ? entry->id.str() : "", *fault};
            return state;
        }
        const auto note = notes.find(entry->id.str());
        if (note != notes.end() && note->second.erased_at) ++state.erased_notes;
        state.head_hash = entry->hash;
    }
    return state;
}

std::vector<MissingEntry> entries_only_audited(store::Transaction& tx) {
    std::vector<std::string> ids;
    for (const auto& row :
         tx.query("SELECT a.entity_id FROM audit_entries a LEFT JOIN ledger_entries e ON e.id = a.entity_id "
                  "LEFT JOIN rehearsals r ON r.workspace_id = a.workspace_id AND r.deleted_at IS NOT NULL "
                  "WHERE a.action = 'append_ledger_entry' AND e.id IS NULL AND r.id IS NULL ORDER BY a.id LIMIT 1000"))
        ids.push_back(store::text_of(row[0]));
    std::vector<MissingEntry> missing;
    for (const auto& audit : store::select_where<domain::AuditEntry>(tx, store::one_of("entity_id", ids),
                                                                     store::where("action", "append_ledger_entry"))) {
        MissingEntry entry{audit.entity_id, "", ""};
        for (const auto& change : audit.changes) {
            if (change.field == "number") entry.number = change.after;
            if (change.field == "hash") entry.hash = change.after;
        }
        missing.push_back(std::move(entry));
    }
    return missing;
}

}  // namespace gyoryu::app
