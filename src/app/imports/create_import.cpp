#include "app/imports/create_import.h"

#include "app/audit/audit.h"
#include "app/imports/list_kind.h"
#include "app/imports/reach_import.h"
#include "app/reader.h"
#include "app/saving.h"
#include "documents/read_sheet.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::size_t file_name_max = 200;

/// Without rows above the headings, each row led by its number in the sheet.
std::vector<std::vector<std::string>> cells_of(const documents::Sheet& sheet, int heading_row) {
    std::vector<std::vector<std::string>> cells;
    for (std::size_t i = static_cast<std::size_t>(heading_row); i < sheet.rows.size(); ++i) {
        cells.push_back({std::to_string(sheet.rows[i].number)});
        cells.back().insert(cells.back().end(), sheet.rows[i].cells.begin(), sheet.rows[i].cells.end());
    }
    if (cells.empty()) cells.push_back({"1"});
    return cells;
}

Result<domain::Import> import_of(Context& context, const EventId& event, const ImportFile& file) {
    documents::SheetReading reading;
    reading.expected = reader_of(context.lang);
    GYORYU_TRY(sheet, documents::read_sheet(file.bytes, reading));
    const auto proposal = documents::propose_mapping(list_kind_of(file.kind), sheet);
    domain::Import import;
    import.id = context.services.ids.next<ImportId>();
    import.event_id = event;
    import.kind = file.kind;
    import.file_name = file.file_name.substr(0, file_name_max);
    import.encoding = sheet.encoding;
    import.cells = cells_of(sheet, proposal.heading_row);
    for (const auto& column : proposal.columns) import.mapping[std::to_string(column.column)] = column.field;
    import.created_at = context.services.clock.now();
    import.expires_at = {import.created_at.unix_ms + import_valid_ms};
    return import;
}

}  // namespace

Result<Import> create_import(Context& context, const EventId& id, const ImportFile& file) {
    GYORYU_TRY(event, context.services.database.read(
                          [&](store::Transaction& tx) { return reach_event(context, tx, id, Need::organise); }));
    // Reading a large sheet takes long: no transaction may be open meanwhile.
    GYORYU_TRY(import, import_of(context, event.id, file));
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Import> {
        GYORYU_CHECK(reach_event(context, tx, event.id, Need::organise));
        tx.execute("DELETE FROM imports WHERE expires_at <= $1", {import.created_at.unix_ms});
        store::insert(tx, import);
        audit_done(context, tx, {event.workspace_id, "create_import", "import", import.id.str()},
                   {{"kind", "", boost::describe::enum_to_string(import.kind, "")},
                    {"rows", "", std::to_string(import.cells.size() - 1)}});
        return preview_of(context, tx, {event, import});
    });
}

}  // namespace gyoryu::app
