#include "app/person_data/erase_again.h"

#include "app/audit/audit.h"
#include "app/ledger/entry_bytes.h"
#include "app/person_data/erase_person.h"
#include "app/person_data/erased_marks.h"
#include "schema/read.h"
#include "schema/write.h"
#include "store/person_tables.h"
#include "store/record.h"

#include <boost/json/serialize.hpp>

#include <set>

namespace gyoryu::app {

namespace {

struct ListedMark {
    std::string mark;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(ListedMark, (), (mark, at))

struct ErasedList {
    int format = 1;
    std::string key;
    std::vector<ListedMark> marks;
};
BOOST_DESCRIBE_STRUCT(ErasedList, (), (format, key, marks))
constexpr auto limits_of(const ErasedList*) {
    return std::to_array<base::MemberLimit>({{"key", 0, 64}, {"marks", 0, 10'000'000}});
}

struct Kept {
    domain::PersonRecordKind kind;
    const char* table;
};
constexpr std::array all_records{
    Kept{domain::PersonRecordKind::participant, "participants"}, Kept{domain::PersonRecordKind::delegate, "delegates"},
    Kept{domain::PersonRecordKind::interpreter, "interpreters"},
    Kept{domain::PersonRecordKind::application, "applications"}, Kept{domain::PersonRecordKind::account, "accounts"}};

std::vector<PersonRecord> listed_records(store::Transaction& tx, const ErasedList& list) {
    std::set<std::string> marks;
    for (const auto& one : list.marks)
        if (!store::find<domain::ErasedMark>(tx, store::where("mark", one.mark))) marks.insert(one.mark);
    std::vector<PersonRecord> found;
    for (const auto& kept : all_records)
        for (const auto& row : tx.query(std::string("SELECT id FROM ") + kept.table + " ORDER BY id")) {
            const auto& id = store::text_of(row[0]);
            const auto* kind = boost::describe::enum_to_string(kept.kind, "person");
            if (marks.contains(mark_of(tx, kind, id))) found.push_back({kept.kind, id});
        }
    return found;
}

/// Links of people who were erased before the backup was restored still say so.
void take_marks_over(Context& context, store::Transaction& tx, const ErasedList& list) {
    domain::Erasure erasure;
    erasure.id = context.services.ids.next<domain::ErasureId>();
    erasure.at = context.services.clock.now();
    erasure.reason = domain::ErasureReason::restored;
    ErasureProof proof;
    proof.id = erasure.id;
    proof.at = erasure.at;
    proof.reason = erasure.reason;
    proof.records["listed"] = static_cast<std::int64_t>(list.marks.size());
    erasure.proof = bytes_of(proof);
    erasure.digest = sha256_hex(erasure.proof);
    store::insert(tx, erasure);
    for (const auto& one : list.marks) store::insert_if_new(tx, domain::ErasedMark{one.mark, erasure.id, one.at});
}

}  // namespace

std::string erased_list(store::Transaction& tx) {
    ErasedList list{1, erasure_key(tx), {}};
    for (const auto& one : store::select_where<domain::ErasedMark>(tx)) list.marks.push_back({one.mark, one.at});
    return boost::json::serialize(schema::to_json(list)) + "\n";
}

Result<int> erase_again(Context& context, const std::string& text) {
    GYORYU_TRY(list, schema::from_text<ErasedList>(text));
    if (list.marks.empty()) return 0;
    const auto records = context.services.database.write([&](store::Transaction& tx) {
        take_erasure_key(tx, list.key);
        return listed_records(tx, list);
    });
    int erased = 0;
    for (const auto& record : records) {
        auto done = erase_person(context, record, {"", false}, {domain::ErasureReason::restored, {}, true});
        // One erased with another is gone already.
        if (!done && done.error().code != FaultCode::not_found) return fail(std::move(done).error());
        erased += done ? 1 : 0;
    }
    context.services.database.write([&](store::Transaction& tx) { take_marks_over(context, tx, list); });
    return erased;
}

std::vector<PersonRecord> records_named(store::Transaction& tx, const std::string& text) {
    std::vector<PersonRecord> records;
    if (const auto colon = text.find(':'); colon != std::string::npos) {
        PersonRecord record;
        record.id = text.substr(colon + 1);
        if (boost::describe::enum_from_string(text.substr(0, colon).c_str(), record.kind) && workspace_of(tx, record))
            records.push_back(record);
        return records;
    }
    std::set<std::string> workspaces;
    for (const auto& kept : all_records)
        for (const auto& row : tx.query(
                 std::string("SELECT id FROM ") + kept.table + " WHERE lower(email) = lower($1) ORDER BY id", {text})) {
            PersonRecord record{kept.kind, store::text_of(row[0])};
            const auto workspace = workspace_of(tx, record);
            const auto place = workspace && *workspace ? (*workspace)->str() : "";
            if (workspaces.insert(place).second) records.push_back(std::move(record));
        }
    return records;
}

}  // namespace gyoryu::app
