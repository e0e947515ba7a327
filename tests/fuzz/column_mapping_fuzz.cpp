#include "base/assertions.h"
#include "documents/imports/cell_values.h"
#include "documents/imports/read_csv.h"
#include "documents/imports/time_spans.h"
#include "documents/imports/wish_list.h"
#include "documents/proposal_of.h"
#include "fuzz/fuzz_target.h"
#include "text/encoding.h"

#include <set>

using namespace gyoryu;

/// Every row has a number of the sheet, and there is no more in it than there are headings once it was read anew.
static void check_wishes(const documents::Sheet& sheet) {
    const auto headings = documents::find_headings(documents::ListKind::requests, sheet);
    const auto below = std::min(sheet.rows.size(), std::size_t(headings.first + headings.rows));
    documents::SheetLimits limits;
    limits.rows = 200;
    const auto rows = std::span(sheet.rows).subspan(below);
    const auto list = documents::read_wish_list(sheet, headings, rows, text::Language::ko, limits);
    if (!list) return;
    GYORYU_ASSERT(!list->rewritten || list->rows.size() <= limits.rows);
    for (const auto& row : list->rows) {
        GYORYU_ASSERT(!list->rewritten || row.cells.size() == list->headings.size());
        GYORYU_ASSERT(std::ranges::any_of(rows, [&](const auto& one) { return one.number == row.number; }));
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || !text::is_valid_utf8(as_text(data, size))) return 0;
    const auto rows = documents::parse_csv(as_text(data, size), ',', {});
    if (!rows) return 0;
    const documents::Sheet sheet{"", "", *rows};
    for (const auto kind :
         {documents::ListKind::participants, documents::ListKind::interpreters, documents::ListKind::requests}) {
        const auto proposal = documents::proposal_of(kind, sheet);
        std::set<int> columns;
        std::set<std::string> fields;
        for (const auto& column : proposal.columns) {
            GYORYU_ASSERT(columns.insert(column.column).second && fields.insert(column.field).second);
            GYORYU_ASSERT(column.confidence > 0 && column.confidence <= 1);
        }
        for (const int column : proposal.unmapped) GYORYU_ASSERT(columns.insert(column).second);
    }
    check_wishes(sheet);
    for (const auto& row : sheet.rows) {
        for (const auto& cell : row.cells) {
            documents::side_of(cell);
            documents::language_pairs_of(cell);
            for (const auto& span : documents::time_spans_of(cell, 2016).value_or(std::vector<documents::TimeSpan>{})) {
                GYORYU_ASSERT(span.from < span.to);
            }
        }
    }
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {"구분,기업명(영문),담당자 이메일,가능시간\n셀러,Example,kim@example.com,2016-06-22 10:00-12:00\n",
            "From,To,Priority\nS1,B2,5\n",
            "통역사,통역언어\n박예시,\"한국어-중국어, ko–en\"\n",
            "기업,가나,다라\n하늘,○,\n동해,1,2\n",
            "업체명,1순위,2순위\n하늘,\"가, 나\",3) 다\n",
            "3/10(수) 오후 2시~4시,14시 이후",
            "名单\n公司名称,联系电话\n威海样例,+86 631 000\n",
            "2016年6月22日 10：00～12：00,9-12,24:00,русский – корейский,采购商"};
}
