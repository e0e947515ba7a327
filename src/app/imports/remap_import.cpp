#include "app/imports/remap_import.h"

#include "app/checks.h"
#include "app/imports/list_kind.h"
#include "app/imports/reach_import.h"
#include "app/saving.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

bool is_field(domain::ImportKind kind, const std::string& name) {
    return std::ranges::any_of(documents::fields_of(list_kind_of(kind)),
                               [&](const auto& field) { return field.key == name; });
}

bool is_column(const domain::Import& import, const std::string& number) {
    std::size_t width = 0;
    for (const auto& cells : import.cells) width = std::max(width, cells.size());
    for (std::size_t column = 0; column + 1 < width; ++column)
        if (std::to_string(column) == number) return true;
    return false;
}

Result<void> remap(domain::Import& import, const ImportEdit& edit) {
    auto checks = Checks::of(edit);
    for (const auto& [column, field] : edit.mapping) {
        const auto path = schema::child("/mapping", column);
        if (!is_column(import, column))
            checks.add(path, "unknown_reference", {{"value", column}});
        else if (!field)
            import.mapping.erase(column);
        else if (is_field(import.kind, *field))
            import.mapping[column] = *field;
        else
            checks.add(path, "not_in_list", {{"value", *field}});
    }
    std::set<std::string> claimed;
    for (const auto& [column, field] : import.mapping)
        if (!claimed.insert(field).second)
            checks.add(schema::child("/mapping", column), "duplicate", {{"value", field}});
    return checks.done();
}

}  // namespace

Result<Import> remap_import(Context& context, const ImportId& id, std::int64_t expected_revision,
                            const ImportEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Import> {
        GYORYU_TRY(reached, reach_import(context, tx, id));
        GYORYU_CHECK(remap(reached.row, edit));
        GYORYU_TRY(saved, store::update(tx, reached.row, expected_revision));
        return preview_of(context, tx, {reached.event, saved});
    });
}

}  // namespace gyoryu::app
