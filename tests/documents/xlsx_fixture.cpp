#include "documents/xlsx_fixture.h"

#include "documents/files/zip_pack.h"

#include <vector>

namespace gyoryu::documents::testing {

namespace {

const std::string spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationships + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner +
           "</Relationships>";
}

}  // namespace

std::string xlsx_of(std::map<std::string, std::string> parts) {
    parts.try_emplace("xl/workbook.xml",
                      "<workbook xmlns=\"" + spreadsheet + "\" xmlns:r=\"" + relationships +
                          "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.try_emplace("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                              relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                                              relation("rId3", "styles", "styles.xml")));
    parts.try_emplace(
        "xl/styles.xml",
        "<styleSheet xmlns=\"" + spreadsheet +
            "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;\"/>"
            "<numFmt numFmtId=\"171\" formatCode=\"0.0&quot; days&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
            "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/>"
            "<xf numFmtId=\"171\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
    std::vector<PackEntry> entries;
    for (const auto& [name, bytes] : parts) entries.push_back({name, bytes});
    return write_pack(entries, {});
}

std::string xlsx_with_rows(const std::string& rows, const std::string& after, const std::string& strings) {
    return xlsx_of({{"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + spreadsheet + "\"><sheetData>" + rows +
                                                     "</sheetData>" + after + "</worksheet>"},
                    {"xl/sharedStrings.xml", "<sst xmlns=\"" + spreadsheet + "\">" + strings + "</sst>"}});
}

}  // namespace gyoryu::documents::testing
