#include "store/page.h"

#include "base/assertions.h"
#include "store/cursor.h"
#include "store/statements.h"

namespace gyoryu::store::detail {

namespace {

base::Fault bad_cursor() {
    return {base::FaultCode::validation_failed, {}, {{"/cursor", "bad_format", {{"format", "cursor"}}}}};
}

/// A cursor holds one cell per column of the order, of the kind that the column has.
bool fits(const Shape& shape, const std::vector<Order>& order, const Row& cells) {
    if (cells.size() != order.size()) return false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Column& column = shape.column(order[i].column);
        const bool fitting = is_nothing(cells[i])            ? column.nullable
                             : column.kind == CellKind::text ? std::holds_alternative<std::string>(cells[i])
                             : column.kind == CellKind::real ? std::holds_alternative<double>(cells[i])
                                                             : std::holds_alternative<std::int64_t>(cells[i]);
        if (!fitting) return false;
    }
    return true;
}

Row cells_of(const std::vector<Order>& order, const Rows& rows, const Row& row) {
    Row cells;
    for (const Order& by : order) cells.push_back(row[rows.column(by.column)]);
    return cells;
}

}  // namespace

base::Result<RowPage> page_rows(Transaction& tx, const Shape& shape, const Select& select, std::string_view cursor,
                                std::int64_t limit) {
    GYORYU_ASSERT(limit >= 1);
    const auto order = whole_order(shape, select.order_by);
    Row after;
    if (!cursor.empty()) {
        auto cells = from_cursor(cursor);
        if (!cells || !fits(shape, order, *cells)) return base::fail(bad_cursor());
        after = std::move(*cells);
    }
    Select one_more = select;
    one_more.limit = limit + 1;
    auto statement = select_statement(shape, one_more, tx.dialect(), after);
    RowPage page;
    page.rows = tx.query(statement.sql, std::move(statement.params));
    page.total = count_rows(tx, shape, select.conditions);
    if (static_cast<std::int64_t>(page.rows.size()) > limit) {
        page.rows.rows.pop_back();
        page.next_cursor = to_cursor(cells_of(order, page.rows, page.rows.rows.back()));
    }
    return page;
}

}  // namespace gyoryu::store::detail
