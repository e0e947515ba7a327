#include "app/person_data/erase_person.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/documents/pack_shelf.h"
#include "app/ledger/entry_bytes.h"
#include "app/ledger/verify_chain.h"
#include "app/person_data/describe_person.h"
#include "app/person_data/erase_again.h"
#include "app/person_data/erased_marks.h"
#include "app/person_data/search_files.h"
#include "app/saving.h"
#include "app/workspaces/members.h"
#include "store/ledger_tables.h"
#include "store/person_tables.h"
#include "store/record.h"
#include "store/rewrite.h"
#include "store/search.h"
#include "text/search_tokens.h"

#include <fstream>

namespace gyoryu::app {

namespace {

/// What the first step hands to the second; it is never stored.
struct InProgress {
    Subject subject;
    text::TextTraces traces{{}};
    domain::Erasure erasure;
    ErasureProof proof;
    bool alone = true;  ///< nobody else in the whole store bears the name
    std::optional<std::filesystem::path> file;
};

std::string_view kind_name(domain::PersonRecordKind kind) { return boost::describe::enum_to_string(kind, "person"); }

Result<void> keep_an_owner(store::Transaction& tx, const Subject& subject) {
    for (const auto& account : subject.accounts)
        for (const auto& member : store::select_where<domain::Member>(tx, store::where("account_id", account)))
            if (member.role == domain::Role::owner) GYORYU_CHECK(require_other_owner(tx, member));
    return {};
}

std::vector<ProvenLedger> ledgers_of(store::Transaction& tx, const Subject& subject) {
    std::vector<store::Value> params;
    const auto sql = with_sets(
        "SELECT DISTINCT event_id FROM ledger_entries WHERE claimant_id IN ({all}) OR seller_id IN ({participants}) OR "
        "buyer_id IN ({participants}) ORDER BY 1",
        subject, params);
    std::vector<ProvenLedger> ledgers;
    for (const auto& row : tx.query(sql, params)) {
        const auto state = verify_chain(tx, EventId(store::text_of(row[0])));
        ledgers.push_back({state.event_id, state.entries, state.head_hash, !state.broken, false});
    }
    return ledgers;
}

void compare(std::vector<ProvenLedger>& after, const std::vector<ProvenLedger>& before) {
    for (std::size_t i = 0; i < after.size(); ++i)
        after[i].same = i < before.size() && after[i].entries == before[i].entries && after[i].head == before[i].head;
}

/// Whether a search for one of the names still leads to one of the records.
SearchedPlace search_the_index(store::Transaction& tx, const Subject& subject, const std::vector<std::string>& marks) {
    SearchedPlace place{"search", PlaceState::searched, 0, 0, 0, 0, {}};
    const auto ids = subject.all();
    for (const auto& mark : marks) {
        const auto tokens = text::query_tokens_of(mark);
        if (tokens.empty() || !subject.workspace) continue;
        ++place.rows;
        for (const auto& hit : store::find_text(tx, *subject.workspace, tokens, 10'000))
            place.found += std::ranges::find(ids, hit.entity_id) != ids.end() ? 1 : 0;
    }
    return place;
}

void add_tables(ErasureProof& proof, const std::vector<SearchedTable>& tables) {
    for (const auto& table : tables)
        if (table.columns > 0)
            proof.searched.push_back({"table " + table.table,
                                      PlaceState::searched,
                                      table.columns,
                                      table.rows,
                                      table.found,
                                      table.others,
                                      {}});
}

bool nobody_else(store::Transaction& tx, Subject subject, const text::TextTraces& traces) {
    subject.workspace.reset();
    for (const auto& table : search_tables(tx, subject, traces))
        if (table.found + table.others > 0) return false;
    return true;
}

void audit_erasure(Context& context, store::Transaction& tx, const InProgress& now, const std::string& action) {
    const auto workspace = now.subject.workspace.value_or(WorkspaceId());
    audit_done(context, tx, {workspace, action, "erasure", now.erasure.id.str()},
               {{"kind", "", std::string(kind_name(now.erasure.kind))}, {"digest", "", now.erasure.digest}});
}

void settle_requests(store::Transaction& tx, const Subject& subject, base::Instant now) {
    for (auto& request : store::select_where<domain::ErasureRequest>(tx, store::one_of("person_id", subject.people()),
                                                                     store::is_null("settled_at"))) {
        request.settled_at = now;
        const auto revision = request.revision;
        (void)store::update(tx, std::move(request), revision);
    }
}

std::string ordered_by(const domain::Actor& actor) {
    if (const auto* account = std::get_if<domain::AccountActor>(&actor)) return account->account_id.str();
    if (const auto* person = std::get_if<domain::PersonActor>(&actor)) return person->link_id.str();
    return "";
}

/// Erases, looks through the tables, and keeps what is known by then: all or nothing.
Result<InProgress> erase_in_store(Context& context, store::Transaction& tx, Notices& notices,
                                  const PersonRecord& record, const ErasureOrder& order, const OperatorWish& wish) {
    InProgress now;
    GYORYU_CHECK(reach_person_data(context, tx, record));
    GYORYU_TRY(entry, entry_of(tx, record));
    if (!wish.without_confirmation && text::search_text(order.confirm) != text::search_text(entry.name)) {
        Fault different{FaultCode::validation_failed, {}, {{"/confirm", "not_the_same", {}}}};
        return fail(std::move(different));
    }
    GYORYU_TRY(subject, subject_of(tx, record, order.same_address));
    GYORYU_CHECK(keep_an_owner(tx, subject));
    const auto marks = marks_of_identity(tx, subject);
    now.traces = text::TextTraces(marks);
    now.erasure = {context.services.ids.next<domain::ErasureId>(),
                   subject.workspace.value_or(WorkspaceId()),
                   context.services.clock.now(),
                   record.kind,
                   wish.reason,
                   ordered_by(context.actor),
                   "",
                   ""};
    store::insert(tx, now.erasure);
    keep_marks(tx, subject, now.erasure);
    auto& proof = now.proof;
    proof.id = now.erasure.id;
    proof.at = now.erasure.at;
    proof.reason = wish.reason;
    proof.program = context.services.settings.version;
    for (const auto& one : subject.records()) ++proof.records[std::string(kind_name(one.kind))];
    proof.looked_for = static_cast<std::int64_t>(now.traces.texts());
    const auto before = ledgers_of(tx, subject);
    settle_requests(tx, subject, now.erasure.at);
    auto rows = erase_rows(context, tx, subject, now.traces);
    proof.removed = std::move(rows.removed);
    proof.emptied = std::move(rows.emptied);
    proof.taken_out = std::move(rows.taken_out);
    proof.ledgers = ledgers_of(tx, subject);
    compare(proof.ledgers, before);
    add_tables(proof, search_tables(tx, subject, now.traces));
    proof.searched.push_back(search_the_index(tx, subject, marks));
    now.alone = nobody_else(tx, subject, now.traces);
    now.file = store::file_of(tx);
    now.subject = std::move(subject);
    audit_erasure(context, tx, now, "erase_person");
    for (const auto& one : now.subject.records())
        if (now.subject.workspace)
            notices.push_back({*now.subject.workspace, std::nullopt, std::string(kind_name(one.kind)), one.id, 0});
    return now;
}

/// Archives of timetables name everybody: all are made anew when somebody wants one.
void forget_archives(Context& context) { context.services.packs->keep_only({}); }

void look_outside(Context& context, InProgress& now, const OperatorWish& wish) {
    auto& searched = now.proof.searched;
    searched.push_back(search_handed_in(context.services, now.subject, now.traces, now.proof.named_in_files));
    if (now.file) {
        const bool rewritten = store::rewrite(*now.file);
        if (now.alone && rewritten && searched.back().found == 0)
            searched.push_back(search_folder(now.file->parent_path(), now.traces));
        else
            searched.push_back({"data folder", PlaceState::named_elsewhere, 0, 0, 0, 0, {}});
    }
    searched.push_back(search_logs(wish.logs, now.traces));
    SearchedPlace backups{"backups", PlaceState::expires, 0, 0, 0, 0, {}};
    if (now.subject.workspace)
        backups.until = context.services.database.read(
            [&](store::Transaction& tx) { return backups_until(tx, *now.subject.workspace, now.erasure.at); });
    searched.push_back(backups);
    sum_up(now.proof);
}

/// Readable by the program alone; an old one stays when the new one cannot be written.
void write_list(const std::filesystem::path& file, const std::string& list) {
    const auto fresh = std::filesystem::path(file.string() + ".new");
    {
        std::ofstream out(fresh, std::ios::binary);
        out << list;
        if (!out.flush()) return;
    }
    std::error_code ignored;
    std::filesystem::permissions(fresh, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
    std::filesystem::rename(fresh, file, ignored);
}

}  // namespace

Result<Erasure> erase_person(Context& context, const PersonRecord& record, const ErasureOrder& order,
                             const OperatorWish& wish) {
    if (!wish.without_confirmation) GYORYU_CHECK(Checks::of(order).done());
    auto begun = save(context, [&](store::Transaction& tx, Notices& notices) {
        return erase_in_store(context, tx, notices, record, order, wish);
    });
    if (!begun) return fail(std::move(begun).error());
    auto& now = *begun;
    forget_archives(context);
    look_outside(context, now, wish);
    now.erasure.proof = bytes_of(now.proof);
    now.erasure.digest = sha256_hex(now.erasure.proof);
    const auto list = context.services.database.write([&](store::Transaction& tx) {
        store::put(tx, now.erasure);
        audit_erasure(context, tx, now, "prove_erasure");
        return erased_list(tx);
    });
    if (now.file) write_list(now.file->parent_path() / erased_list_file, list);
    return Erasure{now.erasure.id, now.erasure.at, now.erasure.kind, now.erasure.digest, std::move(now.proof)};
}

}  // namespace gyoryu::app
