#include "app/person_data/by_hand.h"

#include "app/files/file_rows.h"
#include "app/index.h"
#include "app/ledger/erase_note.h"
#include "app/person_data/person_map.h"
#include "store/file_tables.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "store/search.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gyoryu::app {

namespace {

/// Ids of a table's rows that are the person's.
std::vector<std::string> own_ids(store::Transaction& tx, const Subject& subject, const std::string& table) {
    std::vector<store::Value> params;
    const auto rows = with_sets(person_table(table)->rows, subject, params);
    std::vector<std::string> ids;
    for (const auto& row : tx.query("SELECT id FROM " + table + " WHERE " + rows, params))
        ids.push_back(store::text_of(row[0]));
    return ids;
}

store::Rows in_workspace(store::Transaction& tx, const Subject& subject, const std::string& select) {
    if (!subject.workspace) return tx.query(select);
    std::vector<store::Value> params;
    const auto scope = with_sets(" WHERE event_id IN ({events})", subject, params);
    return tx.query(select + scope, params);
}

bool contains(const std::vector<std::string>& list, std::string_view value) {
    return std::ranges::find(list, value) != list.end();
}

/// True when something was there to take away.
bool without_names(boost::json::value& changes, const Subject& subject) {
    bool changed = false;
    for (auto& change : changes.as_array())
        for (auto& person : change.as_object()["tell"].as_array()) {
            auto& names = person.as_object()["names"].as_array();
            if (names.empty() || !contains(subject.interpreters, person.as_object()["id"].as_string())) continue;
            names.clear();
            changed = true;
        }
    return changed;
}

}  // namespace

void erase_files_of(Context& context, store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    for (const auto& id : own_ids(tx, subject, "stored_files")) {
        const auto file = store::find<domain::StoredFile>(tx, store::where("id", id));
        if (file && !file->erased_at && erase_content(context, tx, *file)) ++done.emptied["stored_files"];
    }
    for (const auto& account : subject.accounts)
        tx.execute("UPDATE stored_files SET added_by = '' WHERE added_by = $1", {account});
}

void erase_in_applications(store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    for (const auto& gone : store::select_where<domain::Delegate>(tx, store::one_of("id", subject.delegates)))
        for (auto& one :
             store::select_where<domain::Application>(tx, store::where("participant_id", gone.participant_id))) {
            const auto left = std::erase_if(one.form.delegates, [&](const domain::DelegateEntry& entry) {
                return entry.name == gone.name || (!gone.email.empty() && entry.email == gone.email);
            });
            if (left > 0 && store::update(tx, one, one.revision)) ++done.emptied["applications"];
        }
}

void erase_in_ledger(Context& context, store::Transaction& tx, const Subject& subject, const text::TextTraces& traces,
                     ErasedRows& done) {
    const auto now = context.services.clock.now();
    for (const auto& id : subject.all()) done.emptied["ledger_notes"] += erase_notes_of(tx, id, now);
    const std::string select =
        "SELECT n.entry_id, n.product, n.remark FROM ledger_notes n JOIN ledger_entries e ON e.id = n.entry_id";
    for (const auto& row : in_workspace(tx, subject, select)) {
        if (!traces.found_in(store::text_of(row[1]) + "\n" + store::text_of(row[2]))) continue;
        tx.execute(
            "UPDATE ledger_notes SET salt = '', product = '', remark = '', stated_by = '', erased_at = $1 WHERE "
            "entry_id = $2",
            {now.unix_ms, store::text_of(row[0])});
        ++done.taken_out["ledger_notes"];
    }
    for (const auto& participant : subject.participants)
        tx.execute(
            "UPDATE ledger_asks SET cancelled = 1, revision = revision + 1 WHERE participant_id = $1 AND answered_at "
            "IS NULL",
            {participant});
}

void erase_in_audit(store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    for (const auto& id : subject.all())
        for (auto& entry : store::select_where<domain::AuditEntry>(tx, store::where("entity_id", id))) {
            bool changed = false;
            for (auto& change : entry.changes) {
                changed |= !change.before.empty() || !change.after.empty();
                change.before.clear();
                change.after.clear();
            }
            if (changed && store::overwrite(tx, entry)) ++done.emptied["audit_entries"];
        }
}

void erase_in_releases(store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    std::vector<store::Value> params;
    const auto events = with_sets("SELECT event_id FROM interpreters WHERE id IN ({interpreters})", subject, params);
    for (const auto& row : tx.query("SELECT id, changes FROM releases WHERE event_id IN (" + events + ")", params)) {
        auto changes = boost::json::parse(store::text_of(row[1]));
        if (!without_names(changes, subject)) continue;
        tx.execute("UPDATE releases SET changes = $1 WHERE id = $2", {boost::json::serialize(changes), row[0]});
        ++done.emptied["releases"];
    }
}

void erase_imports(store::Transaction& tx, const Subject& subject, const text::TextTraces& traces, ErasedRows& done) {
    for (const auto& row :
         in_workspace(tx, subject, "SELECT id, file_name, sheet, sheets, cells, mapping, given FROM imports")) {
        const auto named = [&](const store::Value& cell) { return traces.found_in(store::text_of(cell)); };
        if (std::none_of(row.begin() + 1, row.end(), named)) continue;
        done.removed["imports"] += tx.execute("DELETE FROM imports WHERE id = $1", {row[0]});
    }
}

void erase_from_search(store::Transaction& tx, const Subject& subject, ErasedRows& done) {
    for (const auto& id : subject.all())
        done.removed["search_tokens"] += tx.execute("DELETE FROM search_tokens WHERE entity_id = $1", {id});
    const auto workspace_of_event = [&](const EventId& id) {
        return store::get<domain::Event>(tx, id).value().workspace_id;
    };
    // Those of whom something was taken out as well: the words are few, and nobody is forgotten.
    const bool all = done.taken_out.contains("participants");
    const auto participants =
        all ? store::select_where<domain::Participant>(tx)
            : store::select_where<domain::Participant>(tx, store::one_of("id", subject.participants));
    for (const auto& one : participants) index_row(tx, workspace_of_event(one.event_id), one);
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::one_of("id", subject.interpreters)))
        index_row(tx, workspace_of_event(one.event_id), one);
}

}  // namespace gyoryu::app
