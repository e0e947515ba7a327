#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::app {

/// What erasing a person does to their rows of a table. `by_hand` is done by erase_rows.h, in its own way.
enum class OnErase { keep, empty, remove, by_hand };

/// Where personal data lies. Every table and every column of text of the store stands in person_map.inc exactly once
/// or a test fails; so whoever adds a table says what becomes of a person in it.
struct PersonTable {
    std::string_view table;
    OnErase on_erase = OnErase::keep;
    std::string_view
        rows;  ///< SQL: which rows are a person's, with the sets of Subject (`{participants}`); empty: none
    std::string_view scope;  ///< SQL: which rows are a workspace's; empty: by `workspace_id`, else by `event_id`
    std::vector<std::string_view> personal;  ///< says who a person is; in other people's rows it is theirs
    std::vector<std::string_view> free;      ///< written by anybody about anything: a person's name is taken out
    std::vector<std::string_view> plain;     ///< ids, codes, days, numbers, words of the organiser
    std::vector<std::string_view> secret;    ///< hashes of links and passwords: in no export
    std::vector<std::string_view> hidden;    ///< the organiser's own view of somebody: not in the person's own copy
};

std::span<const PersonTable> person_tables();
/// Null for a table that does not stand there.
const PersonTable* person_table(std::string_view table);

}  // namespace gyoryu::app
