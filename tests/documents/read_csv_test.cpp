#include "documents/imports/read_csv.h"

#include "base/random.h"
#include "documents/files/csv_text.h"

#include <gtest/gtest.h>

namespace gyoryu::documents {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cells_of(std::string_view text, char delimiter = ',') {
    std::vector<Cells> lines;
    const auto rows = parse_csv(text, delimiter, {});
    EXPECT_TRUE(rows.has_value());
    if (rows) {
        for (const auto& row : *rows) lines.push_back(row.cells);
    }
    return lines;
}

TEST(ReadCsv, QuotesHoldDelimitersQuotesAndLineBreaks) {
    EXPECT_EQ(cells_of("a,\"b, c\",\"d \"\"e\"\"\"\n\"두\n줄\",x\n"),
              (std::vector<Cells>{{"a", "b, c", "d \"e\""}, {"두\n줄", "x"}}));
}

TEST(ReadCsv, EveryKindOfLineEndIsRead) {
    EXPECT_EQ(cells_of("a,b\r\nc\rd\n\n\ne"), (std::vector<Cells>{{"a", "b"}, {"c"}, {"d"}, {"e"}}));
}

TEST(ReadCsv, RowsKeepTheNumberThatTheSpreadsheetShows) {
    const auto rows = parse_csv("a\n\n\"b\nb\"\nc\n", ',', {});
    ASSERT_EQ(rows->size(), 3u);
    EXPECT_EQ((*rows)[1].number, 3);
    EXPECT_EQ((*rows)[2].number, 4);
}

TEST(ReadCsv, AQuoteThatIsNeverClosedEndsWithTheFile) {
    EXPECT_EQ(cells_of("a,\"b\nc"), (std::vector<Cells>{{"a", "b\nc"}}));
    EXPECT_EQ(cells_of("\"a\"b,c\""), (std::vector<Cells>{{"ab", "c\""}}));
}

TEST(ReadCsv, TheDelimiterIsTheOneThatCutsEvenly) {
    EXPECT_EQ(detect_delimiter("a;b;c\n1,5;2;3\n4;5,5;6\n"), ';');
    EXPECT_EQ(detect_delimiter("a\tb\nx, y\tz\n"), '\t');
    EXPECT_EQ(detect_delimiter("name,mail\n\"a;b\",c\n"), ',');
    EXPECT_EQ(detect_delimiter("a|b|c\n1|2|3"), '|');
    EXPECT_EQ(detect_delimiter("sep=;\na,b;c\n"), ';');
    EXPECT_EQ(detect_delimiter(""), ',');
}

TEST(ReadCsv, AStatedDelimiterIsNoRow) {
    const auto rows = parse_csv("sep=;\na;b\n", ';', {});
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->at(0).number, 2);
}

TEST(ReadCsv, LimitsAreKept) {
    SheetLimits limits;
    limits.rows = 2;
    EXPECT_EQ(parse_csv("a\nb\n\nc\n", ',', limits).error().code, base::FaultCode::too_many_rows);
    limits.cell_bytes = 3;
    EXPECT_EQ(parse_csv("ab,abcd\n", ',', limits).error().issues.at(0).path, "1:B");
    limits.columns = 2;
    EXPECT_EQ(parse_csv("a,b,c\n", ',', limits).error().code, base::FaultCode::too_many_columns);
    EXPECT_TRUE(parse_csv("a,b,,,,\n", ',', limits).has_value());
}

TEST(ReadCsv, WhatIsWrittenIsReadBack) {
    const std::uint64_t seed = 11;
    base::Random random(seed);
    const std::vector<std::string> pieces{"a", "원주", ",", "\"", "\n", ";", "威海", " x", "7"};
    for (int round = 0; round < 300; ++round) {
        std::vector<Cells> lines(1 + random.below(4));
        for (auto& line : lines) {
            line.resize(1 + random.below(4));
            for (auto& cell : line) {
                for (std::uint64_t i = random.below(4); i > 0; --i) cell += pieces[random.below(pieces.size())];
                cell = "x" + cell + "y";  // neither empty nor with space around, which reading cuts off
            }
        }
        EXPECT_EQ(cells_of(csv_text(lines).substr(3)), lines) << "seed " << seed << " round " << round;
    }
}

TEST(ReadCsv, AFormulaTypedByAParticipantIsWrittenAsText) {
    EXPECT_EQ(csv_text({{"=HYPERLINK(1)", "+cmd", "-2", "@a", "+82 10-1234", "a"}}),
              "\xEF\xBB\xBF'=HYPERLINK(1),'+cmd,-2,'@a,'+82 10-1234,a\r\n");
}

}  // namespace
}  // namespace gyoryu::documents
