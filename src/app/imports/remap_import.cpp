#include "app/imports/remap_import.h"

#include "app/checks.h"
#include "app/imports/list_kind.h"
#include "app/imports/reach_import.h"
#include "app/saving.h"
#include "documents/imports/cell_text.h"
#include "store/record.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace gyoryu::app {

namespace {

bool is_field(domain::ImportKind kind, const std::string& name) {
    return std::ranges::any_of(documents::fields_of(list_kind_of(kind)),
                               [&](const auto& field) { return field.key == name; });
}

std::size_t columns_of(const domain::Import& import) {
    std::size_t width = 1;
    for (const auto& cells : import.cells) width = std::max(width, cells.size());
    return width - 1;
}

bool is_column(const std::string& number, std::size_t columns) {
    for (std::size_t column = 0; column < columns; ++column)
        if (std::to_string(column) == number) return true;
    return false;
}

void map_columns(domain::Import& import, const ImportEdit& edit, Checks& checks) {
    const auto columns = columns_of(import);
    for (const auto& [column, field] : edit.mapping) {
        const auto path = schema::child("/mapping", column);
        if (!is_column(column, columns))
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
}

void give(domain::Import& import, const ImportEdit& edit, Checks& checks) {
    for (const auto& [field, text] : edit.given) {
        if (!is_field(import.kind, field))
            checks.add(schema::child("/given", field), "not_in_list", {{"value", field}});
        else if (!text || text->empty())
            import.given.erase(field);
        else
            import.given[field] = *text;
    }
}

bool is_line(const domain::Import& import, int line) {
    return line >= 1 && static_cast<std::size_t>(line) < import.cells.size();
}

void choose_lines(domain::Import& import, const ImportEdit& edit, Checks& checks) {
    std::set<int> left_out(import.left_out.begin(), import.left_out.end());
    for (const int line : edit.leave_out) left_out.insert(line);
    for (const int line : edit.take_in) left_out.erase(line);
    for (const auto* lines : {&edit.leave_out, &edit.take_in})
        for (const int line : *lines)
            if (!is_line(import, line))
                checks.add(lines == &edit.leave_out ? "/leave_out" : "/take_in", "unknown_reference",
                           {{"value", std::to_string(line)}});
    import.left_out.assign(left_out.begin(), left_out.end());
}

/// Whether the column names participants.
bool names_people(const domain::Import& import, int column) {
    const auto mapped = import.mapping.find(std::to_string(column));
    return import.kind == domain::ImportKind::requests && mapped != import.mapping.end() &&
           (mapped->second == "from" || mapped->second == "to");
}

void put_right(domain::Import& import, const ImportCorrection& correction) {
    const auto at = static_cast<std::size_t>(correction.column) + 1;
    const auto put = [&](std::vector<std::string>& cells) { cells[at] = documents::tidy_cell(correction.text); };
    auto& cells = import.cells[static_cast<std::size_t>(correction.line)];
    cells.resize(std::max(cells.size(), at + 1));
    const auto wrong = cells[at];
    put(cells);
    if (wrong.empty() || !names_people(import, correction.column)) return;
    for (auto& other : import.cells | std::views::drop(1))
        if (at < other.size() && other[at] == wrong) put(other);
}

void correct(domain::Import& import, const ImportEdit& edit, Checks& checks) {
    const auto columns = columns_of(import);
    for (std::size_t i = 0; i < edit.corrections.size(); ++i) {
        const auto& correction = edit.corrections[i];
        const auto path = schema::child("/corrections", std::to_string(i));
        if (!is_line(import, correction.line)) {
            checks.add(schema::child(path, "line"), "unknown_reference", {{"value", std::to_string(correction.line)}});
        } else if (correction.column < 0 || static_cast<std::size_t>(correction.column) >= columns) {
            checks.add(schema::child(path, "column"), "unknown_reference",
                       {{"value", std::to_string(correction.column)}});
        } else {
            put_right(import, correction);
        }
    }
}

Result<void> apply(domain::Import& import, const ImportEdit& edit) {
    auto checks = Checks::of(edit);
    map_columns(import, edit, checks);
    give(import, edit, checks);
    choose_lines(import, edit, checks);
    correct(import, edit, checks);
    return checks.done();
}

}  // namespace

Result<Import> remap_import(Context& context, const ImportId& id, std::int64_t expected_revision,
                            const ImportEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Import> {
        GYORYU_TRY(reached, reach_import(context, tx, id));
        GYORYU_CHECK(apply(reached.row, edit));
        GYORYU_TRY(saved, store::update(tx, reached.row, expected_revision));
        return preview_of(context, tx, {reached.event, saved});
    });
}

}  // namespace gyoryu::app
