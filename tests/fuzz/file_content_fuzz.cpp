#include "base/assertions.h"
#include "documents/content/file_content.h"
#include "documents/xlsx_fixture.h"
#include "fuzz/fuzz_target.h"

#include <array>

using namespace gyoryu;
using documents::testing::xlsx_of;

namespace {

void check(std::string_view bytes) {
    const auto form = documents::form_by_content(bytes);
    static constexpr std::array<const char*, 7> names{"a.pdf",  "a.png",  "a.jpg", "a.webp",
                                                      "a.docx", "a.xlsx", "a.hwpx"};
    int taken = 0;
    for (const auto* name : names)
        if (const auto found = documents::inspect_file(name, bytes)) {
            ++taken;
            GYORYU_ASSERT(form && *found == *form && documents::form_by_name(name) == form);
        }
    GYORYU_ASSERT(taken <= 1);
}

}  // namespace

/// The first byte says whether the rest is a file or a part of a workbook that is packed here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string rest(as_text(data + 1, size - 1));
    if (data[0] == 'r')
        check(xlsx_of({{"[Content_Types].xml", "<Types/>"}, {"xl/_rels/workbook.xml.rels", rest}}));
    else
        check(rest);
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {
        "f%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\nx\x9c\x03\x00\x00\x00\x00"
        "\x01\nendstream\nendobj\n<< /S /J#61vaScript /OpenAction /Encrypt >>",
        "f\xff\xd8\xff\xe0",
        "r<Relationships><Relationship Type=\"a/hyperlink\" Target=\"b\" TargetMode=\"External\"/></Relationships>",
        "f" + xlsx_of({{"[Content_Types].xml", "<Types/>"}}),
    };
}
