#include "base/assertions.h"
#include "documents/imports/read_sheet.h"
#include "fuzz/fuzz_target.h"
#include "text/encoding.h"

using namespace gyoryu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    documents::SheetReading reading;
    reading.limits.rows = 100;
    reading.limits.columns = 20;
    reading.limits.cell_bytes = 200;
    const auto sheet = documents::read_sheet(as_text(data, size), reading);
    if (!sheet) return 0;
    GYORYU_ASSERT(sheet->rows.size() <= reading.limits.rows);
    for (const auto& row : sheet->rows) {
        GYORYU_ASSERT(!row.cells.empty() && row.cells.size() <= reading.limits.columns && !row.cells.back().empty());
        for (const auto& cell : row.cells)
            GYORYU_ASSERT(cell.size() <= reading.limits.cell_bytes && text::is_valid_utf8(cell));
    }
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    const std::string korean = "기업명,담당자\r\n\"원주, 메디칼\",\"김 \"\"예시\"\"\"\n두\n";
    return {korean,
            text::encode(korean, text::Encoding::cp949),
            text::encode(korean, text::Encoding::utf16_le),
            text::encode("公司名称;国家\n威海样例;中国\n", text::Encoding::gb18030),
            text::encode("Компания\tСтрана\nПример\tРоссия\n", text::Encoding::windows_1251),
            "\xEF\xBB\xBFsep=|\na|b\rc|\"d\n",
            ",,,,\n\"\"\n\n;;;"};
}
