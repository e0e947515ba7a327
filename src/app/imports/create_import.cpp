#include "app/imports/create_import.h"

#include "app/audit/audit.h"
#include "app/imports/list_kind.h"
#include "app/imports/reach_import.h"
#include "app/reader.h"
#include "app/saving.h"
#include "base/utf8.h"
#include "documents/imports/cell_values.h"
#include "documents/imports/headings.h"
#include "documents/imports/read_sheet.h"
#include "store/record.h"

#include <algorithm>
#include <ranges>
#include <span>

namespace gyoryu::app {

namespace {

constexpr std::size_t file_name_max = 200;

std::vector<std::string> numbered(int number, const std::vector<std::string>& cells) {
    std::vector<std::string> row{std::to_string(number)};
    row.insert(row.end(), cells.begin(), cells.end());
    return row;
}

/// Whose list it is where no column says so: by the sheet's name, the titles above it, its headings, the file's name.
std::optional<documents::Side> side_of_list(const documents::Sheet& sheet, const documents::Headings& headings,
                                            const std::string& file_name) {
    std::vector<std::string> sources{sheet.name};
    for (const auto& row : std::span(sheet.rows).first(std::min(sheet.rows.size(), std::size_t(headings.first))))
        sources.insert(sources.end(), row.cells.begin(), row.cells.end());
    sources.insert(sources.end(), headings.texts.begin(), headings.texts.end());
    sources.push_back(file_name);
    for (const auto& source : sources)
        if (const auto side = documents::side_named_in(source)) return side;
    return std::nullopt;
}

void give_side(domain::Import& import, const documents::Sheet& sheet, const documents::Headings& headings) {
    const auto is_side = [](const auto& one) { return one.second == "side"; };
    if (import.kind != domain::ImportKind::participants || std::ranges::any_of(import.mapping, is_side)) return;
    if (const auto side = side_of_list(sheet, headings, import.file_name))
        import.given["side"] = *side == documents::Side::seller ? "seller" : "buyer";
}

void fill_rows(domain::Import& import, int heading_row, const std::vector<std::string>& headings,
               std::span<const documents::SheetRow> rows) {
    import.cells.push_back(numbered(heading_row, headings));
    for (const auto& row : rows) import.cells.push_back(numbered(row.number, row.cells));
    for (const auto& column : documents::propose_mapping(list_kind_of(import.kind), headings, rows).columns)
        import.mapping[std::to_string(column.column)] = column.field;
}

Result<void> fill(domain::Import& import, const documents::Sheet& sheet, text::Language language) {
    const auto headings = documents::find_headings(list_kind_of(import.kind), sheet);
    const auto first = std::min(sheet.rows.size(), std::size_t(headings.first + headings.rows));
    const int heading_row = first == 0 ? 1 : sheet.rows[first - 1].number;
    auto rows = std::vector(sheet.rows.begin() + static_cast<std::ptrdiff_t>(first), sheet.rows.end());
    const auto no_entries = documents::rows_without_entry(headings, rows);
    if (import.kind == domain::ImportKind::requests) {
        // A sum below a matrix would be read as wishes.
        auto entries = rows;
        for (const auto row : no_entries | std::views::reverse)
            entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(row));
        GYORYU_TRY(wishes, documents::read_wish_list(sheet, headings, entries, language));
        import.form = import_form_of(wishes.form);
        if (wishes.rewritten) {
            fill_rows(import, heading_row, wishes.headings, wishes.rows);
            return {};
        }
    }
    fill_rows(import, heading_row, headings.texts, rows);
    for (const auto row : no_entries) import.left_out.push_back(static_cast<int>(row) + 1);
    give_side(import, sheet, headings);
    return {};
}

Result<domain::Import> import_of(Context& context, const EventId& event, const ImportFile& file) {
    documents::SheetReading reading;
    reading.sheet = file.sheet;
    reading.expected = reader_of(context.lang);
    GYORYU_TRY(sheet, documents::read_sheet(file.bytes, reading));
    GYORYU_TRY(sheets, documents::sheet_names(file.bytes, reading.limits));
    domain::Import import;
    import.id = context.services.ids.next<ImportId>();
    import.event_id = event;
    import.kind = file.kind;
    import.file_name = base::whole_characters(file.file_name, file_name_max);
    import.encoding = sheet.encoding;
    import.sheet = sheet.name;
    if (!sheet.name.empty()) import.sheets = sheets;
    GYORYU_CHECK(fill(import, sheet, reader_of(context.lang)));
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
