#include "documents/imports/column_mapping.h"

#include "documents/imports/read_sheet.h"
#include "documents/proposal_of.h"

#include <gtest/gtest.h>

#include <map>

namespace gyoryu::documents {
namespace {

using Cells = std::vector<std::string>;

Sheet sheet_of(const std::vector<Cells>& lines) {
    Sheet sheet;
    for (std::size_t i = 0; i < lines.size(); ++i) sheet.rows.push_back({static_cast<int>(i) + 1, lines[i]});
    return sheet;
}

/// Heading → field of the proposal.
std::map<std::string, std::string> mapped(ListKind kind, const Cells& headings) {
    std::map<std::string, std::string> fields;
    for (const auto& column : proposal_of(kind, sheet_of({headings})).columns) {
        fields[headings[std::size_t(column.column)]] = column.field;
    }
    return fields;
}

TEST(ColumnMapping, KoreanHeadingsOfASecretariatAreUnderstood) {
    EXPECT_EQ(mapped(ListKind::participants, {"연번", "구분", "기업명(국문)", "기업명 (영문)*", "국가", "담당자",
                                              "담당자 이메일", "휴대폰 번호", "상담 희망 품목", "홈페이지", "비고"}),
              (std::map<std::string, std::string>{{"구분", "side"},
                                                  {"기업명(국문)", "name_ko"},
                                                  {"기업명 (영문)*", "name_en"},
                                                  {"국가", "country"},
                                                  {"담당자", "contact_name"},
                                                  {"담당자 이메일", "email"},
                                                  {"휴대폰 번호", "phone"},
                                                  {"상담 희망 품목", "needs"},
                                                  {"홈페이지", "website"},
                                                  {"비고", "note"}}));
}

TEST(ColumnMapping, ChineseHeadingsAreUnderstood) {
    EXPECT_EQ(mapped(ListKind::participants,
                     {"公司名称", "公司英文名", "联系人", "联系电话", "电子邮箱", "采购需求", "主营产品", "洽谈语言"}),
              (std::map<std::string, std::string>{{"公司名称", "name"},
                                                  {"公司英文名", "name_en"},
                                                  {"联系人", "contact_name"},
                                                  {"联系电话", "phone"},
                                                  {"电子邮箱", "email"},
                                                  {"采购需求", "needs"},
                                                  {"主营产品", "offers"},
                                                  {"洽谈语言", "languages"}}));
}

TEST(ColumnMapping, EnglishAndRussianHeadingsAreUnderstood) {
    EXPECT_EQ(mapped(ListKind::participants,
                     {"Company Name (required)", "Contact Person", "E-MAIL ADDRESS", "HS Code", "Time Zone"}),
              (std::map<std::string, std::string>{{"Company Name (required)", "name"},
                                                  {"Contact Person", "contact_name"},
                                                  {"E-MAIL ADDRESS", "email"},
                                                  {"HS Code", "hs_codes"},
                                                  {"Time Zone", "time_zone"}}));
    EXPECT_EQ(mapped(ListKind::participants,
                     {"Наименование организации", "Страна", "ФИО", "Адрес электронной почты", "Контактный телефон"}),
              (std::map<std::string, std::string>{{"Наименование организации", "name"},
                                                  {"Страна", "country"},
                                                  {"ФИО", "contact_name"},
                                                  {"Адрес электронной почты", "email"},
                                                  {"Контактный телефон", "phone"}}));
}

TEST(ColumnMapping, RequestsAndInterpretersHaveTheirOwnFields) {
    EXPECT_EQ(mapped(ListKind::requests, {"신청기업", "희망상대", "순위", "상담내용"}),
              (std::map<std::string, std::string>{
                  {"신청기업", "from"}, {"희망상대", "to"}, {"순위", "rank"}, {"상담내용", "message"}}));
    EXPECT_EQ(mapped(ListKind::interpreters, {"통역사", "통역언어", "근무시간", "연락처"}),
              (std::map<std::string, std::string>{
                  {"통역사", "name"}, {"통역언어", "languages"}, {"근무시간", "available"}, {"연락처", "phone"}}));
}

TEST(ColumnMapping, TitlesAboveTheHeadingsArePassedOver) {
    const auto sheet = sheet_of({{"2016 수출상담회 참가기업 명단"},
                                 {"작성일", "2016-06-01"},
                                 {"구분", "회사명", "이메일"},
                                 {"셀러", "예시메디칼", "a@example.com"}});
    const auto headings = find_headings(ListKind::participants, sheet);
    EXPECT_EQ(headings.first, 2);
    EXPECT_EQ(headings.rows, 1);
    const auto proposal = proposal_of(ListKind::participants, sheet);
    EXPECT_EQ(proposal.columns.size(), 3u);
    EXPECT_TRUE(proposal.missing.empty());
}

TEST(ColumnMapping, WhatAColumnHoldsTellsWhenItsHeadingDoesNot) {
    const auto proposal =
        proposal_of(ListKind::participants,
                    sheet_of({{"회사명", "A열", "B열", "C열", "D열"},
                              {"예시메디칼", "kim@example.com", "바이어", "+86 631 000 0000", "https://example.com"},
                              {"양례구강", "", "셀러", "010-0000-0000", "www.example.cn"}}));
    std::map<int, std::string> fields;
    for (const auto& column : proposal.columns) {
        fields[column.column] = column.field;
        if (column.column > 0) EXPECT_EQ(column.reason, MappingReason::content);
    }
    EXPECT_EQ(fields,
              (std::map<int, std::string>{{0, "name"}, {1, "email"}, {2, "side"}, {3, "phone"}, {4, "website"}}));
}

TEST(ColumnMapping, EachFieldAndEachColumnIsUsedOnce) {
    const auto proposal = proposal_of(ListKind::participants, sheet_of({{"이메일", "E-mail", "메일", "회사명"}}));
    EXPECT_EQ(proposal.columns.size(), 2u);
    EXPECT_EQ(proposal.unmapped, (std::vector<int>{1, 2}));
    EXPECT_EQ(proposal.missing, (std::vector<std::string>{"side"}));
}

TEST(ColumnMapping, AnExactHeadingIsSurerThanASimilarOne) {
    const auto proposal = proposal_of(ListKind::participants, sheet_of({{"회사명", "담당자 e-mail 주소"}}));
    ASSERT_EQ(proposal.columns.size(), 2u);
    EXPECT_EQ(proposal.columns[0].confidence, 1);
    EXPECT_EQ(proposal.columns[1].field, "email");
    EXPECT_LT(proposal.columns[1].confidence, 1);
    EXPECT_EQ(proposal.columns[1].reason, MappingReason::similar_heading);
}

TEST(ColumnMapping, AnEmptySheetLacksWhatIsRequired) {
    const auto proposal = proposal_of(ListKind::requests, {});
    EXPECT_TRUE(proposal.columns.empty());
    EXPECT_EQ(proposal.missing, (std::vector<std::string>{"from", "to"}));
}

TEST(ColumnMapping, NoHeadingNamesTwoFieldsOfAList) {
    for (const ListKind kind : {ListKind::participants, ListKind::interpreters, ListKind::requests}) {
        for (const auto& field : fields_of(kind)) {
            for (const text::Language language : text::all_languages) {
                const auto heading = heading_of(kind, field.key, language);
                EXPECT_EQ(mapped(kind, {heading}), (std::map<std::string, std::string>{{heading, field.key}}))
                    << heading;
            }
        }
    }
}

}  // namespace
}  // namespace gyoryu::documents
