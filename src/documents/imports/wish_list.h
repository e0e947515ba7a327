#pragma once

#include "base/result.h"
#include "documents/imports/column_mapping.h"
#include "documents/imports/sheet.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::documents {

/// How wishes were written down.
enum class WishForm { one_per_row, several_per_row, matrix };

/// Wishes, one in each row.
struct WishList {
    WishForm form = WishForm::one_per_row;
    bool rewritten = false;  ///< the rows are not those of the sheet
    std::vector<std::string> headings;
    std::vector<SheetRow> rows;  ///< each with the number of the row it was read from
};

/// Reads a list of wishes however offices write them. `rows` are the entries below the headings of `sheet`.
///  - One counterpart a row: as it is; who asks may stand once for the rows below it, as in merged cells.
///  - Several in a row: in columns that are counted (1순위, 2순위; Choice 1, Choice 2), or in one cell, cut at line
///    breaks, ; and 、 and at commas that no legal form or place follows. A count under a heading that means a rank, or
///    before each name of a cell, is the wish's rank.
///  - A matrix: who asks down the side, whom they ask across the top, and in between marks (○, ◎, △, 예, x) or numbers:
///    ranks, or, where one row has the same number twice, strengths.
/// What is not one wish a row becomes columns for who asks, whom, and the rank or strength if there is one, with our
/// own headings in `language`; other columns are kept. Fault: too_many_rows.
base::Result<WishList> read_wish_list(const Sheet& sheet, const Headings& headings, std::span<const SheetRow> rows,
                                      text::Language language, const SheetLimits& limits = {});

/// Whether a column of a list of participants says whom they ask ("희망 바이어 1순위"): read_wish_list makes wishes of
/// it.
bool tells_wishes(std::string_view heading);

}  // namespace gyoryu::documents
