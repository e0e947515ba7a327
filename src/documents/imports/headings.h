#pragma once

#include "documents/imports/column_mapping.h"
#include "documents/imports/sheet.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// The row above the columns of a list, among the first ten of the sheet; the rows above it are titles. Where groups
/// stand over it ("담당자" over "성명" and "이메일") both rows together: "담당자 성명". A sheet without any row that
/// looks like headings has the first that is no title, with more than one cell filled.
Headings find_headings(ListKind kind, const Sheet& sheet);

/// Which rows below the headings are no entries of the list, as indices of `rows`, ascending: sums ("합계", "총
/// 10개사"), notes below it ("※ …"), the headings once more on the next page.
std::vector<std::size_t> rows_without_entry(const Headings& headings, std::span<const SheetRow> rows);

/// "합계", "총 10개사", "Total".
bool begins_a_sum(std::string_view cell);

}  // namespace gyoryu::documents
