#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(ImportKind, participants, interpreters, requests)
/// How wishes were written down; whatever it was, `cells` hold one a row. Other lists have one entry a row.
BOOST_DEFINE_ENUM_CLASS(ImportForm, one_per_row, several_per_row, matrix)

/// A list somebody uploaded and has not yet committed; it expires.
struct Import {
    ImportId id;
    EventId event_id;
    ImportKind kind = ImportKind::participants;
    std::string file_name;
    std::string encoding;
    std::string sheet;                ///< the one that was read; empty for text
    std::vector<std::string> sheets;  ///< those to choose from
    ImportForm form = ImportForm::one_per_row;
    std::vector<std::vector<std::string>> cells;  ///< heading row first; each row begins with its number in the sheet
    std::map<std::string, std::string> mapping;   ///< column number from 0 as text → field
    std::map<std::string, std::string> given;     ///< field → what every row has that says nothing itself
    std::vector<int> left_out;                    ///< rows that are not brought in: indices of `cells`, ascending
    base::Instant created_at;
    base::Instant expires_at;
    bool committed = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (id, event_id, kind, file_name, encoding, sheet, sheets, form, cells, mapping, given, left_out,
                       created_at, expires_at, committed, revision))

}  // namespace gyoryu::domain
