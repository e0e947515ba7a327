#include "documents/imports/import_template.h"

#include "documents/proposal_of.h"

#include "documents/imports/cell_values.h"
#include "documents/imports/read_sheet.h"
#include "documents/imports/time_spans.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::documents {
namespace {

constexpr ListKind kinds[] = {ListKind::participants, ListKind::interpreters, ListKind::requests};

TEST(ImportTemplate, WhatItWritesIsMappedInFullInEveryLanguage) {
    for (const ListKind kind : kinds) {
        for (const text::Language language : text::all_languages) {
            for (const auto& bytes : {import_template_xlsx(kind, language), import_template_csv(kind, language)}) {
                const auto sheet = read_sheet(bytes);
                ASSERT_TRUE(sheet.has_value());
                const auto proposal = proposal_of(kind, *sheet);
                EXPECT_EQ(proposal.columns.size(), fields_of(kind).size()) << name_of(kind) << text::tag_of(language);
                for (const auto& column : proposal.columns)
                    EXPECT_EQ(column.field, fields_of(kind)[std::size_t(column.column)].key);
                ASSERT_EQ(sheet->rows.size(), 2u);
                EXPECT_TRUE(is_example_row(kind, sheet->rows[1].cells));
                EXPECT_FALSE(is_example_row(kind, sheet->rows[0].cells));
            }
        }
    }
}

TEST(ImportTemplate, ItsExampleCanBeReadAsItStands) {
    for (const text::Language language : text::all_languages) {
        const auto participants = read_sheet(import_template_csv(ListKind::participants, language))->rows.at(1).cells;
        const auto cell = [&](ListKind kind, const std::vector<std::string>& cells, std::string_view field) {
            const auto fields = fields_of(kind);
            return cells.at(std::size_t(std::ranges::find(fields, field, &ListField::key) - fields.begin()));
        };
        EXPECT_EQ(side_of(cell(ListKind::participants, participants, "side")), Side::seller);
        EXPECT_TRUE(languages_of(cell(ListKind::participants, participants, "languages")).has_value());
        EXPECT_TRUE(time_spans_of(cell(ListKind::participants, participants, "available"), 2016).has_value());
        const auto interpreters = read_sheet(import_template_csv(ListKind::interpreters, language))->rows.at(1).cells;
        EXPECT_TRUE(language_pairs_of(cell(ListKind::interpreters, interpreters, "languages")).has_value())
            << text::tag_of(language);
    }
}

}  // namespace
}  // namespace gyoryu::documents
