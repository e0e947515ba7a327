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
    bool wishes = false;  ///< not read: whom participants ask, which the file uploaded as requests would bring
};
BOOST_DESCRIBE_STRUCT(ImportColumn, (), (heading, field, confidence, samples, wishes))

BOOST_DEFINE_ENUM_CLASS(ImportAction, create, update, skip, leave_out, error)
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
    int line = 0;  ///< from 1, without headings and empty rows; of each row its own
    int row = 0;   ///< as the sheet counts
    ImportAction action = ImportAction::create;
    std::map<std::string, std::string> values;  ///< field → text as given
    std::vector<ImportProblem> problems;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (), (line, row, action, values, problems))

struct ImportCounts {
    int create = 0;
    int update = 0;
    int skip = 0;       ///< nothing would change
    int leave_out = 0;  ///< by choice
    int error = 0;
};
BOOST_DESCRIBE_STRUCT(ImportCounts, (), (create, update, skip, leave_out, error))

/// A preview. `rows` holds at most `import_rows_shown`, in the order of the list; where there are more, those with
/// problems rather than others. The counts are of all rows.
inline constexpr int import_rows_shown = 500;
struct Import {
    domain::ImportId id;
    domain::EventId event_id;
    domain::ImportKind kind = domain::ImportKind::participants;
    std::string file_name;
    std::string encoding;
    std::string sheet;
    std::vector<std::string> sheets;  ///< of the workbook; another one is read by uploading again
    domain::ImportForm form = domain::ImportForm::one_per_row;  ///< what `columns` and `rows` were made of
    std::vector<ImportColumn> columns;
    std::map<std::string, std::string> given;  ///< field → what every row has that says nothing itself
    std::vector<ImportRow> rows;
    ImportCounts counts;
    int total_rows = 0;
    base::Instant expires_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (id, event_id, kind, file_name, encoding, sheet, sheets, form, columns, given, rows, counts,
                       total_rows, expires_at, revision))

/// A cell of the uploaded list, put right. Who asks or is asked in a list of wishes is put right in every row that
/// names them so.
struct ImportCorrection {
    int line = 0;
    int column = 0;  ///< from 0
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ImportCorrection, (), (line, column, text))
constexpr auto limits_of(const ImportCorrection*) {
    return std::to_array<base::MemberLimit>({{"line", 1, 1'000'000}, {"column", 0, 1000}, {"text", 0, 2000}});
}

/// What is not said stays as it is.
struct ImportEdit {
    std::map<std::string, std::optional<std::string>>
        mapping;                                              ///< column number from 0 as text → field; null: not read
    std::map<std::string, std::optional<std::string>> given;  ///< field → what every row has; null: nothing
    std::vector<int> leave_out;                               ///< lines
    std::vector<int> take_in;                                 ///< lines left out before
    std::vector<ImportCorrection> corrections;
};
BOOST_DESCRIBE_STRUCT(ImportEdit, (), (mapping, given, leave_out, take_in, corrections))
constexpr auto limits_of(const ImportEdit*) {
    return std::to_array<base::MemberLimit>({{"mapping", 0, 500},
                                             {"given", 0, 50},
                                             {"leave_out", 0, 20'000},
                                             {"take_in", 0, 20'000},
                                             {"corrections", 0, 500}});
}
constexpr auto optional_members(const ImportEdit*) { return std::to_array<std::string_view>({"*"}); }

struct ImportResult {
    int created = 0;
    int updated = 0;
    int skipped = 0;  ///< left out, or nothing would have changed
};
BOOST_DESCRIBE_STRUCT(ImportResult, (), (created, updated, skipped))

}  // namespace gyoryu::app
