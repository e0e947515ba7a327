#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace gyoryu::store {

enum class CellKind { integer, real, text };

struct Column {
    std::string_view name;
    bool nullable = false;
    CellKind kind = CellKind::text;
};

/// What the record layer knows of a table: one column per described member, in their order.
struct Shape {
    std::string_view table;   ///< "events"
    std::string_view entity;  ///< "event": in faults, audit entries and search tokens
    std::vector<Column> columns;
    std::vector<std::string_view> key;
    bool revised = false;  ///< has a column `revision`

    /// Throws BadStatement for a column that is not there, so that no name from outside gets into SQL.
    const Column& column(std::string_view name) const;
    bool is_key(std::string_view name) const;
};

}  // namespace gyoryu::store
