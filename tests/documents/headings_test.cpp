#include "documents/imports/headings.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using Cells = std::vector<std::string>;

Sheet sheet_of(const std::vector<Cells>& lines) {
    Sheet sheet;
    for (std::size_t i = 0; i < lines.size(); ++i) sheet.rows.push_back({static_cast<int>(i) + 1, lines[i]});
    return sheet;
}

TEST(Headings, OfGroupsOverColumnsAreReadTogether) {
    const auto headings =
        find_headings(ListKind::participants,
                      sheet_of({{"2027 수출상담회 참가기업 명단"},
                                {"연번", "기업명", "", "대표자", "담당자", "", "", "품목"},
                                {"", "국문", "영문", "", "성명", "휴대폰", "이메일", ""},
                                {"1", "㈜예시메디", "Sample Medi", "김대표", "이담당", "010", "a@b.example", "의자"}}));
    EXPECT_EQ(headings.first, 1);
    EXPECT_EQ(headings.rows, 2);
    EXPECT_EQ(headings.texts, (Cells{"연번", "기업명 국문", "기업명 영문", "대표자", "담당자 성명", "담당자 휴대폰",
                                     "담당자 이메일", "품목"}));
}

TEST(Headings, MergedOverTwoRowsAreSaidOnceAndThoseOfTwoGroupsToldApart) {
    const auto headings = find_headings(
        ListKind::participants, sheet_of({{"구분", "기업명", "대표자", "", "담당자", "", "언어"},
                                          {"구분", "기업명", "성명", "연락처", "성명", "이메일", "언어"},
                                          {"셀러", "예시메디", "김대표", "010", "이담당", "a@b.example", "한국어"}}));
    EXPECT_EQ(headings.rows, 2);
    EXPECT_EQ(headings.texts,
              (Cells{"구분", "기업명", "대표자 성명", "대표자 연락처", "담당자 성명", "담당자 이메일", "언어"}));
}

TEST(Headings, OfOneRowAreNeverJoinedWithTheFirstEntry) {
    for (const auto& entry :
         {Cells{"셀러", "예시메디", "이담당", "a@b.example"}, Cells{"바이어", "Company Ltd", "Name", ""}}) {
        const auto headings =
            find_headings(ListKind::participants, sheet_of({{"구분", "기업명", "담당자", "이메일"}, entry}));
        EXPECT_EQ(headings.first, 0);
        EXPECT_EQ(headings.rows, 1);
    }
    EXPECT_EQ(find_headings(ListKind::participants, {}).texts, Cells{});
}

TEST(Headings, TitleOfTheSectionAboveDoesNotBecomeAGroup) {
    const auto headings =
        find_headings(ListKind::participants, sheet_of({{"기업 정보", "", "", "담당자 정보"},
                                                        {"기업명", "국가", "홈페이지", "담당자", "이메일"},
                                                        {"예시메디", "한국", "", "이담당", "a@b.example"}}));
    EXPECT_EQ(headings.first, 1);
    EXPECT_EQ(headings.rows, 1);
}

TEST(Headings, SumsNotesAndHeadingsOnceMoreAreNoEntries) {
    const Headings headings{0, 1, {"구분", "기업명", "국가", "담당자"}};
    const auto sheet = sheet_of({{"셀러", "예시메디", "한국", "이담당"},
                                 {"구분", "기업명", "국가", "담당자"},
                                 {"셀러", "총무산업", "한국", "김담당"},
                                 {"합계", "2개사"},
                                 {"", "총 2개사"},
                                 {"계", "2", "1", "2"},
                                 {"※ 명단은 바뀔 수 있음"},
                                 {"Total", "2"}});
    EXPECT_EQ(rows_without_entry(headings, sheet.rows), (std::vector<std::size_t>{1, 3, 4, 5, 6, 7}));
}

}  // namespace
}  // namespace gyoryu::documents
