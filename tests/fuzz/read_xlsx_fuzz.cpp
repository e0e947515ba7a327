#include "base/assertions.h"
#include "documents/imports/read_sheet.h"
#include "documents/xlsx_fixture.h"
#include "fuzz/fuzz_target.h"
#include "text/encoding.h"

#include <algorithm>

using namespace gyoryu;
using documents::testing::xlsx_of;

namespace {

void check(const std::string& bytes) {
    documents::SheetReading reading;
    reading.limits.rows = 50;
    reading.limits.cell_bytes = 500;
    const auto sheet = documents::read_sheet(bytes, reading);
    if (!sheet) return;
    GYORYU_ASSERT(sheet->rows.size() <= reading.limits.rows);
    int before = 0;
    for (const auto& row : sheet->rows) {
        GYORYU_ASSERT(row.number > before);
        before = row.number;
        GYORYU_ASSERT(row.cells.size() <= reading.limits.columns);
        for (const auto& cell : row.cells)
            GYORYU_ASSERT(cell.size() <= reading.limits.cell_bytes && text::is_valid_utf8(cell));
    }
}

}  // namespace

/// A ZIP with a changed byte is refused by its checksums before any parser sees it, so most inputs are a part of a
/// workbook that is packed here: the first byte says which.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string rest(as_text(data + 1, size - 1));
    switch (data[0]) {
        case 's':
            check(xlsx_of(
                {{"xl/worksheets/sheet1.xml", rest}, {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"}}));
            break;
        case 't':
            check(xlsx_of({{"xl/worksheets/sheet1.xml",
                            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"},
                           {"xl/sharedStrings.xml", rest}}));
            break;
        case 'w':
            check(xlsx_of({{"xl/workbook.xml", rest}, {"xl/worksheets/sheet1.xml", "<worksheet/>"}}));
            break;
        case 'y':
            check(
                xlsx_of({{"xl/styles.xml", rest},
                         {"xl/worksheets/sheet1.xml",
                          "<worksheet><sheetData><row><c s=\"1\"><v>42543.5</v></c></row></sheetData></worksheet>"}}));
            break;
        default:
            check("PK" + rest);
    }
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    const auto whole = documents::testing::xlsx_with_rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "",
                                                          "<si><t>원주</t></si>");
    return {
        "s<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>x "
        "&amp; y</t></is></c>"
        "<c s=\"1\"><v>42543.5</v></c><c t=\"b\"><v>1</v></c></row><row r=\"9\"><c r=\"B9\" "
        "t=\"str\"><v>z</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:B9\"/></mergeCells></worksheet>",
        "t<sst><si><t xml:space=\"preserve\"> a_x000D_ </t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si></sst>",
        "w<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" r:id=\"rId1\" "
        "state=\"hidden\"/></sheets></workbook>",
        "y<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;y&quot; "
        "[h]:mm;@\"/></numFmts><cellXfs><xf numFmtId=\"14\"/>"
        "<xf numFmtId=\"170\"/></cellXfs></styleSheet>",
        "z" + whole.substr(2),
    };
}
