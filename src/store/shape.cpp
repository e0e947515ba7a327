#include "store/shape.h"

#include "store/failures.h"

#include <algorithm>

namespace gyoryu::store {

const Column& Shape::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name, &Column::name);
    if (found == columns.end()) throw BadStatement(std::string(table) + " has no column " + std::string(name));
    return *found;
}

bool Shape::is_key(std::string_view name) const { return std::ranges::find(key, name) != key.end(); }

}  // namespace gyoryu::store
