#include "documents/imports/read_xlsx.h"

#include "documents/imports/archive.h"
#include "documents/imports/xlsx_cells.h"
#include "documents/imports/xlsx_workbook.h"
#include "documents/imports/xml_stream.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

base::Result<std::vector<std::string>> read_strings(Archive& archive, const XlsxWorkbook& workbook,
                                                    const SheetLimits& limits) {
    SharedStrings events(limits.cell_bytes);
    if (workbook.strings_part.empty() || !archive.has(workbook.strings_part)) return std::vector<std::string>{};
    XmlStream stream(events);
    GYORYU_CHECK(archive.read(workbook.strings_part, [&](std::string_view piece) { return stream.feed(piece); }));
    if (!stream.finish()) return base::fail(base::FaultCode::unreadable_file);
    return std::move(events.strings);
}

base::Result<std::vector<SheetRow>> read_rows(Archive& archive, const XlsxWorkbook& workbook,
                                              const std::vector<std::string>& strings, const std::string& part,
                                              const SheetLimits& limits) {
    SheetCells events(workbook, strings, limits);
    XmlStream stream(events);
    GYORYU_CHECK(archive.read(part, [&](std::string_view piece) { return stream.feed(piece) && !events.fault; }));
    if (events.fault) return base::fail(std::move(*events.fault));
    if (!stream.finish()) return base::fail(base::FaultCode::unreadable_file);
    return events.rows();
}

/// Whether any cell has text. A sheet that cannot be read counts: choosing it tells why.
bool has_content(Archive& archive, const XlsxWorkbook& workbook, const std::vector<std::string>& strings,
                 const std::string& part, SheetLimits limits) {
    limits.rows = 0;
    SheetCells events(workbook, strings, limits);
    XmlStream stream(events);
    const auto read = archive.read(part, [&](std::string_view piece) { return stream.feed(piece) && !events.fault; });
    return !read || events.fault || !stream.finish();
}

}  // namespace

base::Result<Sheet> read_xlsx(std::string_view bytes, const SheetReading& reading) {
    GYORYU_TRY(archive, Archive::open(bytes, reading.limits));
    GYORYU_TRY(workbook, read_workbook(archive));
    GYORYU_TRY(strings, read_strings(archive, workbook, reading.limits));
    Sheet found;
    for (const auto& sheet : workbook.sheets) {
        if (reading.sheet.empty() ? sheet.hidden : sheet.name != reading.sheet) continue;
        GYORYU_TRY(rows, read_rows(archive, workbook, strings, sheet.part, reading.limits));
        found = {sheet.name, "XLSX", std::move(rows)};
        if (!found.rows.empty() || !reading.sheet.empty()) return found;
    }
    if (!reading.sheet.empty()) return base::fail(base::FaultCode::not_found, {{"what", "sheet"}});
    found.encoding = "XLSX";
    return found;
}

base::Result<std::vector<std::string>> xlsx_sheet_names(std::string_view bytes, const SheetLimits& limits) {
    GYORYU_TRY(archive, Archive::open(bytes, limits));
    GYORYU_TRY(workbook, read_workbook(archive));
    GYORYU_TRY(strings, read_strings(archive, workbook, limits));
    std::vector<std::string> names;
    for (const auto& sheet : workbook.sheets) {
        if (!sheet.hidden && has_content(archive, workbook, strings, sheet.part, limits)) names.push_back(sheet.name);
    }
    return names;
}

}  // namespace gyoryu::documents
