#include "app/person_data/person_map.h"

#include "app/fixture.h"
#include "store/columns.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

// Whoever adds a table or a column says in src/app/person_data/person_map.inc what becomes of a person in it.
TEST(PersonMap, says_of_every_column_of_text_in_the_store_what_it_holds) {
    app_tests::Installation house;
    const auto tables = house.database().read([](store::Transaction& tx) { return store::table_columns(tx); });
    for (const auto& [name, columns] : tables) {
        const auto* table = person_table(name);
        ASSERT_NE(table, nullptr) << "table " << name << " does not stand in person_map.inc";
        for (const auto& column : columns.text) {
            int said = 0;
            for (const auto* list : {&table->personal, &table->plain, &table->secret})
                said += static_cast<int>(std::ranges::count(*list, column));
            const bool free = std::ranges::count(table->free, column) > 0;
            EXPECT_TRUE(said == 1 || (said == 0 && free)) << name << "." << column << " is told " << said << " times";
        }
    }
}

TEST(PersonMap, names_every_table_in_which_somebody_can_stand) {
    for (const auto& table : person_tables())
        if (!table.rows.empty() && table.table != "search_tokens")
            EXPECT_TRUE(text::has_sentence("person.table." + std::string(table.table))) << table.table;
}

}  // namespace gyoryu::app
