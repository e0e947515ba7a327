#include "app/person_data/person_map.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> all;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) all.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

struct Lists {
    std::string_view personal = {};
    std::string_view free = {};
    std::string_view plain = {};
    std::string_view secret = {};
    std::string_view hidden = {};
};

PersonTable table_of(std::string_view table, OnErase on_erase, std::string_view rows, std::string_view scope,
                     const Lists& lists) {
    return {table,
            on_erase,
            rows,
            scope,
            words(lists.personal),
            words(lists.free),
            words(lists.plain),
            words(lists.secret),
            words(lists.hidden)};
}

std::vector<PersonTable> read_map() {
    return {
#define GYORYU_PERSON_TABLE(table, on_erase, rows, scope, ...) \
    table_of(table, OnErase::on_erase, rows, scope, Lists __VA_ARGS__),
#include "app/person_data/person_map.inc"
#undef GYORYU_PERSON_TABLE
    };
}

}  // namespace

std::span<const PersonTable> person_tables() {
    static const auto tables = read_map();
    return tables;
}

const PersonTable* person_table(std::string_view table) {
    const auto tables = person_tables();
    const auto found = std::ranges::find(tables, table, &PersonTable::table);
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace gyoryu::app
