#include "app/person_data/export_person.h"

#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/person_data/describe_person.h"
#include "app/person_data/person_page.h"
#include "app/person_data/person_rows.h"
#include "documents/files/zip_pack.h"
#include "schema/write.h"
#include "store/file_tables.h"
#include "store/record.h"

#include <boost/json/serialize.hpp>

namespace gyoryu::app {

namespace {

boost::json::array records_of(const Subject& subject) {
    boost::json::array records;
    for (const auto& one : subject.records())
        records.push_back({{"kind", boost::describe::enum_to_string(one.kind, "person")}, {"id", one.id}});
    return records;
}

/// Of the files among the rows, those whose bytes are still there.
void add_files(store::Transaction& tx, const boost::json::object& tables, std::vector<documents::PackEntry>& entries) {
    const auto* files = tables.if_contains("stored_files");
    if (files == nullptr) return;
    for (const auto& row : files->as_array()) {
        const auto file =
            store::find<domain::StoredFile>(tx, store::where("id", std::string(row.at("id").as_string())));
        if (!file || file->erased_at) continue;
        if (auto bytes = content_of(tx, *file))
            entries.push_back({"files/" + file->id.str() + " " + file->name, std::move(*bytes)});
    }
}

Result<File> pack(Context& context, store::Transaction& tx, const Subject& subject, const std::string& id) {
    const auto now = context.services.clock.now();
    auto tables = person_rows(tx, subject);
    std::vector<documents::PackEntry> entries;
    add_files(tx, tables, entries);
    const boost::json::object person{{"format", 1},
                                     {"made_at", now.str()},
                                     {"program", "gyoryu " + context.services.settings.version},
                                     {"records", records_of(subject)},
                                     {"tables", std::move(tables)}};
    entries.push_back({"person.json", boost::json::serialize(person) + "\n"});
    entries.push_back({"person.html", person_page(context.lang, person)});
    return File{"person-" + id + ".zip", "application/zip", documents::write_pack(entries, now)};
}

void audit_export(Context& context, store::Transaction& tx, const Subject& subject, const PersonRecord& record) {
    audit_done(context, tx,
               {subject.workspace.value_or(WorkspaceId()), "export_person",
                boost::describe::enum_to_string(record.kind, "person"), record.id});
}

}  // namespace

Result<File> export_person(Context& context, const PersonRecord& record, const ExportOptions& options) {
    return context.services.database.write([&](store::Transaction& tx) -> Result<File> {
        const auto* account = std::get_if<domain::AccountActor>(&context.actor);
        const bool own = account != nullptr && record.kind == domain::PersonRecordKind::account &&
                         account->account_id.str() == record.id;
        if (!own) GYORYU_CHECK(reach_person_data(context, tx, record));
        GYORYU_TRY(subject, subject_of(tx, record, options.same_address));
        audit_export(context, tx, subject, record);
        return pack(context, tx, subject, record.id);
    });
}

Result<File> export_me(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    const bool interpreter = person->kind == domain::PersonKind::interpreter;
    const PersonRecord record{
        interpreter ? domain::PersonRecordKind::interpreter : domain::PersonRecordKind::participant, person->person_id};
    return context.services.database.write([&](store::Transaction& tx) -> Result<File> {
        GYORYU_TRY(subject, subject_of(tx, record, false));
        subject.own_copy = true;
        audit_export(context, tx, subject, record);
        return pack(context, tx, subject, record.id);
    });
}

}  // namespace gyoryu::app
