#include "documents/imports/read_sheet.h"

#include "base/random.h"
#include "documents/files/zip_pack.h"
#include "documents/xlsx_fixture.h"
#include "text/encoding.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using testing::xlsx_of;
using testing::xlsx_with_rows;
using Cells = std::vector<std::string>;

base::FaultCode fault_of(const std::string& bytes, const SheetReading& reading = {}) {
    const auto sheet = read_sheet(bytes, reading);
    EXPECT_FALSE(sheet.has_value());
    return sheet ? base::FaultCode::internal : sheet.error().code;
}

TEST(ReadSheet, StringsOfAllKindsAreRead) {
    const auto sheet = read_sheet(xlsx_with_rows(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>안에 쓴 글</t></is></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A1&amp;B1</f><v>식의 값</v></c><c t=\"b\"><v>1</v></c><c "
        "t=\"e\"><v>#N/A</v></c></row>",
        "", "<si><r><t>원주</t></r><r><t xml:space=\"preserve\"> 의료</t></r><rPh><t>ゲンシュウ</t></rPh></si>"));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->name, "Sheet1");
    EXPECT_EQ(sheet->encoding, "XLSX");
    ASSERT_EQ(sheet->rows.size(), 2u);
    EXPECT_EQ(sheet->rows[0], (SheetRow{1, {"원주 의료", "", "안에 쓴 글"}}));
    EXPECT_EQ(sheet->rows[1], (SheetRow{3, {"식의 값", "TRUE", "#N/A"}}));
}

TEST(ReadSheet, NumbersAndDatesAreReadAsPeopleSeeThem) {
    const auto sheet = read_sheet(xlsx_with_rows(
        "<row r=\"1\"><c><v>821012345678</v></c><c><v>0.30000000000000004</v></c><c s=\"1\"><v>42543</v></c>"
        "<c s=\"2\"><v>0.55555555555555558</v></c><c s=\"3\"><v>42543.555555555555</v></c><c s=\"4\"><v>42543</v></c>"
        "<c s=\"5\"><v>2.5</v></c><c s=\"6\"><v>0.125</v></c><c><v>-7</v></c></row>"));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->rows.at(0).cells, (Cells{"821012345678", "0.3", "2016-06-22", "13:20", "2016-06-22 13:20",
                                              "2016-06-22", "2.5", "12.5%", "-7"}));
}

TEST(ReadSheet, TheDateSystemOf1904IsFollowed) {
    const auto bytes =
        xlsx_of({{"xl/workbook.xml",
                  "<x:workbook xmlns:x=\"m\" xmlns:r=\"r\"><x:workbookPr date1904=\"1\"/><x:sheets>"
                  "<x:sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets></x:workbook>"},
                 {"xl/worksheets/sheet1.xml",
                  "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c s=\"1\"><x:v>41081</x:v></x:c></x:row>"
                  "</x:sheetData></x:worksheet>"}});
    const auto sheet = read_sheet(bytes);
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->rows.at(0).cells, Cells{"2016-06-22"});
}

TEST(ReadSheet, AValueMergedOverRowsStandsInEachOfThem) {
    const auto sheet = read_sheet(xlsx_with_rows(
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>중국</v></c><c r=\"B1\" t=\"str\"><v>웨이하이</v></c></row>"
        "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>칭다오</v></c></row>",
        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"Z9:zz\"/></mergeCells>"));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->rows.at(1).cells, (Cells{"중국", "칭다오"}));
}

TEST(ReadSheet, AnotherSheetCanBeChosenAndHiddenOnesAreNot) {
    const auto bytes = xlsx_of(
        {{"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"숨김\" state=\"hidden\" r:id=\"a\"/><sheet name=\"빈\" "
          "r:id=\"b\"/>"
          "<sheet name=\"명단\" r:id=\"c\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
          "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"/xl/worksheets/b.xml\"/>"
          "<Relationship Id=\"c\" Type=\"x/worksheet\" Target=\"../xl/worksheets/c.xml\"/></Relationships>"},
         {"xl/worksheets/a.xml", "<worksheet><sheetData><row><c t=\"str\"><v>a</v></c></row></sheetData></worksheet>"},
         {"xl/worksheets/b.xml", "<worksheet><sheetData/></worksheet>"},
         {"xl/worksheets/c.xml",
          "<worksheet><sheetData><row><c t=\"str\"><v>c</v></c></row></sheetData></worksheet>"}});
    EXPECT_EQ(read_sheet(bytes)->name, "명단");
    EXPECT_EQ(read_sheet(bytes, {.sheet = "빈", .limits = {}, .expected = {}})->rows.size(), 0u);
    EXPECT_EQ(*sheet_names(bytes), (Cells{"명단"})) << "neither the hidden one nor the empty one is a choice";
    EXPECT_EQ(fault_of(bytes, {.sheet = "없음", .limits = {}, .expected = {}}), base::FaultCode::not_found);
}

TEST(ReadSheet, ASheetThatCannotBeReadIsAChoiceThatTellsWhy) {
    const auto bytes = xlsx_of(
        {{"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"명단\" r:id=\"a\"/><sheet name=\"깨짐\" r:id=\"b\"/></sheets>"
          "</workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
          "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"worksheets/b.xml\"/></Relationships>"},
         {"xl/worksheets/a.xml", "<worksheet><sheetData><row><c t=\"str\"><v>a</v></c></row></sheetData></worksheet>"},
         {"xl/worksheets/b.xml", "<worksheet><sheetData><row></sheetData>"}});
    EXPECT_EQ(*sheet_names(bytes), (Cells{"명단", "깨짐"}));
    EXPECT_EQ(fault_of(bytes, {.sheet = "깨짐", .limits = {}, .expected = {}}), base::FaultCode::unreadable_file);
}

TEST(ReadSheet, OneHundredThousandRowsAreRefusedWithTheLimit) {
    std::string rows;
    for (int i = 1; i <= 100'000; ++i) {
        rows += "<row r=\"" + std::to_string(i) + "\"><c t=\"str\"><v>기업 " + std::to_string(i * 7919 % 99991) +
                "</v></c></row>";
    }
    const auto sheet = read_sheet(xlsx_with_rows(rows));
    ASSERT_FALSE(sheet.has_value());
    EXPECT_EQ(sheet.error(), (base::Fault{base::FaultCode::too_many_rows, {{"max", "20000"}}, {}}));
}

TEST(ReadSheet, RowsThatOnlyLookFilledDoNotCount) {
    std::string rows = "<row r=\"1\"><c t=\"str\"><v>이름</v></c></row>";
    for (int i = 2; i <= 60'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\" s=\"1\"><c r=\"A" + std::to_string(i) + "\" s=\"1\"/></row>";
    const auto sheet = read_sheet(xlsx_with_rows(rows));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->rows.size(), 1u);
}

TEST(ReadSheet, AZipBombIsLeftInTime) {
    std::string rows;
    while (rows.size() < (64u << 20))
        rows += "<row><c/></row><row><c/></row><row><c/></row><row><c/></row><row><c/></row>";
    EXPECT_EQ(fault_of(xlsx_with_rows(rows)), base::FaultCode::archive_suspicious);
    EXPECT_EQ(fault_of(xlsx_with_rows("", "", rows)), base::FaultCode::archive_suspicious);
    EXPECT_EQ(fault_of(xlsx_of({{"xl/workbook.xml", std::string(64u << 20, ' ')}})),
              base::FaultCode::archive_suspicious);
    // One endless text is given up even before that.
    EXPECT_EQ(fault_of(xlsx_with_rows("<row><c t=\"str\"><v>" + std::string(64u << 20, 'a'))),
              base::FaultCode::unreadable_file);
}

TEST(ReadSheet, EntitiesOfTheFilesOwnAreRefused) {
    const std::string bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
        "<c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(fault_of(xlsx_of({{"xl/worksheets/sheet1.xml", bomb}})), base::FaultCode::unreadable_file);
}

TEST(ReadSheet, AnOverlongCellIsNamedByItsPlace) {
    const auto sheet = read_sheet(
        xlsx_with_rows("<row r=\"4\"><c r=\"AB4\" t=\"str\"><v>" + std::string(9000, 'x') + "</v></c></row>"));
    ASSERT_FALSE(sheet.has_value());
    ASSERT_EQ(sheet.error().issues.size(), 1u);
    EXPECT_EQ(sheet.error().issues[0].path, "4:AB");
    EXPECT_EQ(sheet.error().issues[0].code, "cell_too_long");
}

TEST(ReadSheet, TooManyColumnsAndTooLargeFilesAreRefused) {
    EXPECT_EQ(fault_of(xlsx_with_rows("<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>")),
              base::FaultCode::too_many_columns);
    EXPECT_EQ(fault_of(std::string(300, ',') + "x\n"), base::FaultCode::too_many_columns);
    EXPECT_EQ(fault_of(std::string(21u << 20, 'x')), base::FaultCode::file_too_large);
}

TEST(ReadSheet, OtherFilesAndBrokenOnesAreUnreadable) {
    EXPECT_EQ(fault_of("PK\x03\x04 and then nothing of the kind"), base::FaultCode::unreadable_file);
    EXPECT_EQ(fault_of("\xD0\xCF\x11\xE0 an old workbook"), base::FaultCode::unreadable_file);
    EXPECT_EQ(fault_of("%PDF-1.7"), base::FaultCode::unreadable_file);
    EXPECT_EQ(fault_of(write_pack(std::vector<PackEntry>{{"readme.txt", "hello"}}, {})),
              base::FaultCode::unreadable_file);
    EXPECT_EQ(fault_of(xlsx_of({{"xl/workbook.xml", "<workbook><sheets/></workbook>"}})),
              base::FaultCode::unreadable_file);
    EXPECT_EQ(fault_of(xlsx_with_rows("<row><c t=\"str\"><v>not closed</v>")), base::FaultCode::unreadable_file);
}

TEST(ReadSheet, ACellOutsideARowBelongsToNoOne) {
    const auto sheet =
        read_sheet(xlsx_with_rows("<row><c t=\"str\"><v>a</v></c></row><c t=\"str\"><v>b</v></c><row/>"));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->rows, (std::vector<SheetRow>{{1, {"a"}}}));
}

TEST(ReadSheet, EveryCutAndFlippedByteOfAWorkbookIsSurvived) {
    const auto whole = xlsx_with_rows("<row r=\"1\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>42543</v></c></row>", "",
                                      "<si><t>원주</t></si>");
    const std::uint64_t seed = 4;
    base::Random random(seed);
    int read = 0;
    for (int i = 0; i < 400; ++i) {
        std::string broken = whole.substr(0, i % 2 == 0 ? whole.size() : random.below(whole.size()));
        for (int flips = 0; flips < 3 && !broken.empty(); ++flips)
            broken[random.below(broken.size())] ^= char(1 << random.below(8));
        const auto sheet = read_sheet(broken);
        read += sheet.has_value() ? 1 : 0;
    }
    EXPECT_LT(read, 400) << "seed " << seed;
}

TEST(ReadSheet, NamesOfAnyScriptAreKept) {
    const auto sheet = read_sheet(xlsx_with_rows(
        "<row><c t=\"str\"><v>شركة المثال</v></c><c t=\"str\"><v>🏥 병원 👩🏽‍⚕️</v></c>"
        "<c t=\"str\"><v>דוגמה בע״מ</v></c><c t=\"str\"><v>둘째_x000D_\n줄</v></c></row>"));
    ASSERT_TRUE(sheet.has_value());
    EXPECT_EQ(sheet->rows.at(0).cells,
              (Cells{"شركة المثال", "🏥 병원 👩🏽‍⚕️", "דוגמה בע״מ", "둘째\n줄"}));
}

TEST(ReadSheet, CsvOfEveryEncodingIsRead) {
    const std::string text = "기업명,담당자\r\n원주메디칼,김예시\r\n";
    for (const auto encoding :
         {text::Encoding::utf8, text::Encoding::utf8_with_bom, text::Encoding::utf16_le, text::Encoding::cp949}) {
        const auto sheet = read_sheet(text::encode(text, encoding));
        ASSERT_TRUE(sheet.has_value()) << text::name_of(encoding);
        EXPECT_EQ(sheet->rows.at(1).cells, (Cells{"원주메디칼", "김예시"}));
        EXPECT_EQ(sheet->encoding, text::name_of(encoding));
    }
    EXPECT_EQ(read_sheet(text::encode("公司名称;国家\n威海样例医疗;中国\n", text::Encoding::gb18030))->rows.at(1).cells,
              (Cells{"威海样例医疗", "中国"}));
    EXPECT_EQ(
        read_sheet(text::encode("Компания\tСтрана\nПример\tРоссия\n", text::Encoding::windows_1251))->rows.at(1).cells,
        (Cells{"Пример", "Россия"}));
}

TEST(ReadSheet, NothingGivesAnEmptySheet) {
    EXPECT_TRUE(read_sheet("")->rows.empty());
    EXPECT_TRUE(read_sheet("\xEF\xBB\xBF\r\n,,,\r\n")->rows.empty());
}

}  // namespace
}  // namespace gyoryu::documents
