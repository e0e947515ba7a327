#pragma once

#include "domain/import.h"

#include "planning/reason.h"

#include <array>

#include "base/limits.h"

namespace gyoryu::app {

struct ImportColumn {
    std::string heading;
    std::optional<std::string> field;  ///< absent: not read
    double confidence = 0;             ///< 0 to 1, of the proposal
    std::vector<std::string> samples;
};
BOOST_DESCRIBE_STRUCT(ImportColumn, (), (heading, field, confidence, samples))

BOOST_DEFINE_ENUM_CLASS(ImportAction, create, update, skip, error)
BOOST_DEFINE_ENUM_CLASS(ProblemSeverity, error, warning)

/// What is wrong with one cell; `column` counts from 0 and is -1 for the row as a whole.
struct ImportProblem {
    int column = -1;
    std::string code;
    planning::Params params;
    std::string sentence;
    ProblemSeverity severity = ProblemSeverity::error;
};
BOOST_DESCRIBE_STRUCT(ImportProblem, (), (column, code, params, sentence, severity))

struct ImportRow {
    int row = 0;  ///< as the sheet counts: the heading is row 1
    ImportAction action = ImportAction::create;
    std::map<std::string, std::string> values;  ///< field → text as given
    std::vector<ImportProblem> problems;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (), (row, action, values, problems))

struct ImportCounts {
    int create = 0;
    int update = 0;
    int skip = 0;
    int error = 0;
};
BOOST_DESCRIBE_STRUCT(ImportCounts, (), (create, update, skip, error))

/// A preview. `rows` holds rows with problems first and at most `import_rows_shown`; the counts are of all rows.
inline constexpr int import_rows_shown = 500;
struct Import {
    domain::ImportId id;
    domain::EventId event_id;
    domain::ImportKind kind = domain::ImportKind::participants;
    std::string file_name;
    std::string encoding;
    std::vector<ImportColumn> columns;
    std::vector<ImportRow> rows;
    ImportCounts counts;
    int total_rows = 0;
    base::Instant expires_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (id, event_id, kind, file_name, encoding, columns, rows, counts, total_rows, expires_at,
                       revision))

/// `mapping`: column number from 0 as text → field, or null for a column not read. Columns left out keep theirs.
struct ImportEdit {
    std::map<std::string, std::optional<std::string>> mapping;
};
BOOST_DESCRIBE_STRUCT(ImportEdit, (), (mapping))
constexpr auto limits_of(const ImportEdit*) { return std::to_array<base::MemberLimit>({{"mapping", 0, 500}}); }

struct ImportResult {
    int created = 0;
    int updated = 0;
    int skipped = 0;
};
BOOST_DESCRIBE_STRUCT(ImportResult, (), (created, updated, skipped))

}  // namespace gyoryu::app
