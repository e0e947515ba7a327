#include "documents/imports/wish_list.h"

#include "documents/imports/headings.h"
#include "documents/imports/wish_cells.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

Sheet sheet_of(const std::vector<std::vector<std::string>>& rows) {
    Sheet sheet;
    for (const auto& cells : rows) sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 1, cells});
    return sheet;
}

base::Result<WishList> try_read(const std::vector<std::vector<std::string>>& rows, const SheetLimits& limits = {}) {
    const auto sheet = sheet_of(rows);
    const auto headings = find_headings(ListKind::requests, sheet);
    const auto below = std::min(sheet.rows.size(), std::size_t(headings.first + headings.rows));
    return read_wish_list(sheet, headings, std::span(sheet.rows).subspan(below), text::Language::ko, limits);
}

/// Headings, then each row behind its number.
std::vector<std::string> lines_of(const std::vector<std::vector<std::string>>& rows, WishForm expected) {
    const auto list = try_read(rows).value();
    EXPECT_EQ(list.form, expected);
    const auto joined = [](const std::vector<std::string>& cells) {
        std::string line;
        for (const auto& cell : cells) line += (line.empty() ? "" : "|") + cell;
        return line;
    };
    std::vector<std::string> lines{joined(list.headings)};
    for (const auto& row : list.rows) lines.push_back(std::to_string(row.number) + " " + joined(row.cells));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(WishList, OneWishARowStaysAsItIs) {
    EXPECT_EQ(lines_of({{"신청기업", "희망상대", "순위"}, {"S01", "B01", "1"}, {"S02", "B02"}}, WishForm::one_per_row),
              (Lines{"신청기업|희망상대|순위", "2 S01|B01|1", "3 S02|B02"}));
}

TEST(WishList, OneCountedColumnNamesThoseWhoAreAskedFirst) {
    EXPECT_EQ(lines_of({{"기업명", "희망 바이어 1순위"}, {"하늘", "가나상사"}, {"바다", ""}}, WishForm::one_per_row),
              (Lines{"기업명|희망상대|순위", "2 하늘|가나상사|1"}));
}

TEST(WishList, AMatrixOfMarksBecomesAWishForEach) {
    EXPECT_EQ(lines_of({{"2027 상담 희망표"},
                        {},
                        {"No", "기업", "嘉兴康达", "TashMed", "PT Sehat", "계"},
                        {"1", "하늘메디", "○", "", "X", "1"},
                        {"2", "동해바이오", "", "◎", "△", "2"}},
                       WishForm::matrix),
              (Lines{"No|신청기업|희망상대|희망 정도", "4 1|하늘메디|嘉兴康达|", "5 2|동해바이오|TashMed|5",
                     "5 2|동해바이오|PT Sehat|2"}));
}

TEST(WishList, TheNamesAcrossTheTopMayStandUnderAGroup) {
    EXPECT_EQ(
        lines_of({{"셀러", "바이어", "", ""}, {"", "嘉兴康达", "TashMed", "PT Sehat"}, {"하늘메디", "O", "", "O"}},
                 WishForm::matrix),
        (Lines{"신청기업|희망상대", "3 하늘메디|嘉兴康达", "3 하늘메디|PT Sehat"}));
}

TEST(WishList, NumbersOfAMatrixAreRanksUnlessARowRepeatsOne) {
    EXPECT_EQ(
        lines_of({{"기업", "가", "나", "다"}, {"하늘", "2", "1순위", ""}, {"동해", "", "1", "2"}}, WishForm::matrix),
        (Lines{"신청기업|희망상대|순위", "2 하늘|가|2", "2 하늘|나|1", "3 동해|나|1", "3 동해|다|2"}));
    EXPECT_EQ(lines_of({{"기업", "가", "나", "다"}, {"하늘", "5", "5", "3"}}, WishForm::matrix),
              (Lines{"신청기업|희망상대|희망 정도", "2 하늘|가|5", "2 하늘|나|5", "2 하늘|다|3"}));
    EXPECT_EQ(lines_of({{"기업", "가", "나"}, {"하늘", "1", "1"}}, WishForm::matrix),
              (Lines{"신청기업|희망상대", "2 하늘|가", "2 하늘|나"}));
}

TEST(WishList, ACrossIsAWishWhereNothingElseMarksOne) {
    EXPECT_EQ(lines_of({{"Company", "Alpha", "Beta"}, {"Haneul", "x", ""}, {"Donghae", "", "x"}}, WishForm::matrix),
              (Lines{"신청기업|희망상대", "2 Haneul|Alpha", "3 Donghae|Beta"}));
    EXPECT_EQ(lines_of({{"Company", "Alpha", "Beta"}, {"Haneul", "x", "o"}, {"Donghae", "o", "x"}}, WishForm::matrix),
              (Lines{"신청기업|희망상대", "2 Haneul|Beta", "3 Donghae|Alpha"}));
}

TEST(WishList, CountedColumnsAreRanks) {
    EXPECT_EQ(lines_of({{"업체명", "1순위", "2순위", "3순위", "비고"},
                        {"하늘메디", "嘉兴康达", "TashMed", "", "오후"},
                        {"동해바이오", "", "PT Sehat", "嘉兴康达", ""}},
                       WishForm::several_per_row),
              (Lines{"업체명|비고|희망상대|순위", "2 하늘메디|오후|嘉兴康达|1", "2 하늘메디|오후|TashMed|2",
                     "3 동해바이오||PT Sehat|2", "3 동해바이오||嘉兴康达|3"}));
    EXPECT_EQ(lines_of({{"Company", "Choice 1", "Choice 2"}, {"Haneul", "Alpha", "Beta"}}, WishForm::several_per_row),
              (Lines{"Company|희망상대|순위", "2 Haneul|Alpha|1", "2 Haneul|Beta|2"}));
    EXPECT_EQ(
        lines_of({{"Компания", "1-й выбор", "2-й выбор"}, {"Восток", "Alpha", "Beta"}}, WishForm::several_per_row),
        (Lines{"Компания|희망상대|순위", "2 Восток|Alpha|1", "2 Восток|Beta|2"}));
    EXPECT_EQ(
        lines_of({{"企业名称", "第一志愿", "第1志愿", "第2志愿"}, {"康达", "", "甲", "乙"}}, WishForm::several_per_row),
        (Lines{"企业名称|第一志愿|희망상대|순위", "2 康达||甲|1", "2 康达||乙|2"}));
}

TEST(WishList, CountedCounterpartsHaveNoRankThatNobodyGave) {
    EXPECT_EQ(lines_of({{"셀러", "희망 바이어1", "희망 바이어2"}, {"하늘", "가", "나"}}, WishForm::several_per_row),
              (Lines{"셀러|희망상대", "2 하늘|가", "2 하늘|나"}));
}

TEST(WishList, MessagesAreCountedBesideTheRanks) {
    EXPECT_EQ(lines_of({{"기업명", "1순위", "1순위 사유", "2순위", "2순위 사유"}, {"하늘", "가", "대리점", "나", ""}},
                       WishForm::several_per_row),
              (Lines{"기업명|희망상대|순위|상담내용", "2 하늘|가|1|대리점", "2 하늘|나|2|"}));
}

TEST(WishList, SeveralInACellAreCut) {
    EXPECT_EQ(lines_of({{"셀러", "희망 바이어", "비고"},
                        {"하늘", "Kangda Co., Ltd., TashMed MChJ", "가"},
                        {"동해", "1) 가나\n2) 다라", ""}},
                       WishForm::several_per_row),
              (Lines{"셀러|비고|희망상대|순위", "2 하늘|가|Kangda Co., Ltd.|", "2 하늘|가|TashMed MChJ|",
                     "3 동해||가나|1", "3 동해||다라|2"}));
}

TEST(WishList, WhoAsksMayStandOnceForTheRowsBelow) {
    EXPECT_EQ(lines_of({{"신청기업", "희망상대"}, {"하늘", "가"}, {"", "나"}, {"동해", "가"}}, WishForm::one_per_row),
              (Lines{"신청기업|희망상대", "2 하늘|가", "3 하늘|나", "4 동해|가"}));
}

TEST(WishList, ListsThatAreNoneAreLeftAlone) {
    for (const auto& rows : std::vector<std::vector<std::vector<std::string>>>{
             {},
             {{"아무"}},
             {{"기업명", "전화1", "전화2"}, {"하늘", "010-1", "010-2"}},
             {{"No", "기업명", "부스"}, {"1", "하늘", "3"}, {"2", "동해", "4"}},
             {{"신청기업", "희망상대", "순위", "인원"}, {"S01", "B01", "1", "2"}}}) {
        const auto sheet = sheet_of(rows);
        const auto list = try_read(rows).value();
        EXPECT_EQ(list.form, WishForm::one_per_row);
        EXPECT_EQ(list.rows.size(), rows.empty() ? 0 : rows.size() - 1);
    }
}

TEST(WishList, IsNeverLongerThanAListMayBe) {
    std::vector<std::vector<std::string>> rows{{"기업", "가", "나", "다", "라"}};
    for (int i = 0; i < 5; ++i) rows.push_back({"회사" + std::string(1, char('A' + i)), "o", "o", "o", "o"});
    SheetLimits limits;
    limits.rows = 20;
    EXPECT_EQ(try_read(rows, limits).value().rows.size(), 20U);
    limits.rows = 19;
    const auto refused = try_read(rows, limits);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::FaultCode::too_many_rows);
}

TEST(WishList, ColumnsAmongParticipantsAreRecognised) {
    for (const auto* one : {"희망 바이어 1순위", "희망바이어", "1순위", "2지망", "상담 희망 바이어 (3)", "第1志愿",
                            "意向采购商", "Preferred buyer 1", "Wishes to meet", "1-й выбор", "Желаемый партнёр"})
        EXPECT_TRUE(tells_wishes(one)) << one;
    for (const auto* none : {"희망 시간", "희망 품목", "희망 시장", "바이어", "기업명", "순위", "비고", "", "Buyer",
                             "Target market", "意向产品", "Компания"})
        EXPECT_FALSE(tells_wishes(none)) << none;
}

TEST(WishCells, RanksAreCountedInEveryLanguage) {
    for (const auto* one : {"1", "1순위", "제1지망", "1st choice", "①", "第1志愿", "Rank 1", "１", "1-й выбор"})
        EXPECT_EQ(rank_in(one), 1) << one;
    for (const auto* none : {"", "하나", "0", "51", "1.5", "3/10", "2027 순위", "1번 업체", "B1"})
        EXPECT_FALSE(rank_in(none)) << none;
}

TEST(WishCells, NamesKeepTheirLegalFormsAndPlaces) {
    const auto names = [](std::string_view cell) {
        std::vector<std::string> found;
        for (const auto& one : names_in(cell))
            found.push_back(one.name + (one.rank ? "#" + std::to_string(*one.rank) : ""));
        return found;
    };
    EXPECT_EQ(names("Kangda Co., Ltd."), (Lines{"Kangda Co., Ltd."}));
    EXPECT_EQ(names("ООО «Восток», Москва; TashMed"), (Lines{"ООО «Восток», Москва", "TashMed"}));
    EXPECT_EQ(names("하늘메디, 동해바이오"), (Lines{"하늘메디", "동해바이오"}));
    EXPECT_EQ(names("甲公司、乙公司"), (Lines{"甲公司", "乙公司"}));
    EXPECT_EQ(names("1. 3M\n2. No.5 Trading"), (Lines{"3M#1", "No.5 Trading#2"}));
    EXPECT_EQ(names("①가나 ②다라"), (Lines{"가나 ②다라#1"}));
    EXPECT_EQ(names("1.5 Corp"), (Lines{"1.5 Corp"}));
    EXPECT_EQ(names("1. 가나, 다라"), (Lines{"가나", "다라"})) << "a count before one name alone ranks nothing";
    EXPECT_EQ(names(" ,; \n"), (Lines{}));
}

}  // namespace
}  // namespace gyoryu::documents
