#include "app/ledger/chain.h"

#include "app/audit/audit.h"
#include "app/ledger/entry_bytes.h"
#include "base/random.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <sodium.h>

namespace gyoryu::app {

namespace {

std::optional<domain::LedgerEntry> last_entry(store::Transaction& tx, const EventId& event) {
    auto last = store::select<domain::LedgerEntry>(tx, {{store::where("event_id", event)}, {{"number", true}}, 1});
    if (last.empty()) return std::nullopt;
    return std::move(last.front());
}

std::string new_salt() {
    const std::string bytes = base::secure_random_bytes(32);
    std::array<char, 65> text{};
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return text.data();
}

/// The commitment of the note; empty when nothing was said.
std::string keep_words(store::Transaction& tx, const domain::LedgerEntryId& id, const EntryWords& words) {
    if (words.product.empty() && words.remark.empty() && words.stated_by.empty()) return {};
    const domain::LedgerNote note{id, new_salt(), words.product, words.remark, words.stated_by, {}};
    store::insert(tx, note);
    return sha256_hex(note_bytes(note));
}

}  // namespace

Result<domain::LedgerEntry> chain(Context& context, store::Transaction& tx, const domain::Event& event,
                                  domain::LedgerEntry entry, const EntryWords& words) {
    const auto last = last_entry(tx, event.id);
    entry.id = context.services.ids.next<domain::LedgerEntryId>();
    entry.event_id = event.id;
    entry.number = last ? last->number + 1 : 1;
    if (entry.number > ledger_entries_max)
        return fail(FaultCode::limit_reached, {{"max", std::to_string(ledger_entries_max)}});
    entry.recorded_at = context.services.clock.now();
    if (entry.happened_on == base::LocalDate{})
        entry.happened_on = base::to_local(entry.recorded_at, event.time_zone).day;
    entry.previous_hash = last ? last->hash : std::string(first_previous_hash);
    entry.note_commitment = keep_words(tx, entry.id, words);
    entry.hash = sha256_hex(entry_bytes(entry));
    store::insert(tx, entry);
    audit_done(context, tx, {event.workspace_id, "append_ledger_entry", "ledger_entry", entry.id.str()},
               {{"number", "", std::to_string(entry.number)}, {"hash", "", entry.hash}});
    return entry;
}

Result<domain::LedgerEntry> entry_of(store::Transaction& tx, const domain::Event& event,
                                     const domain::LedgerEntryId& id) {
    auto found = store::find<domain::LedgerEntry>(tx, store::where("id", id), store::where("event_id", event.id));
    if (!found) return fail(FaultCode::not_found, {{"what", "ledger_entry"}});
    return std::move(*found);
}

Result<void> check_in_force(store::Transaction& tx, const domain::LedgerEntry& entry) {
    using domain::EntryKind;
    const auto after = store::find<domain::LedgerEntry>(
        tx, store::where("about_id", entry.id),
        store::one_of("kind", std::array{EntryKind::correction, EntryKind::withdrawal}));
    if (after) return fail(FaultCode::entry_superseded, {{"number", std::to_string(after->number)}});
    return {};
}

}  // namespace gyoryu::app
