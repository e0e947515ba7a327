#pragma once

#include "app/context.h"
#include "app/imports/import_view.h"

namespace gyoryu::app {

struct ImportFile {
    domain::ImportKind kind = domain::ImportKind::participants;
    std::string file_name;  ///< its ending chooses the reader: .xlsx, .csv, .tsv, .txt
    std::string bytes;      ///< at most 20 MiB
    std::string sheet;      ///< of a workbook, by name; empty: the first with content
};

/// Reads a sheet and proposes what its columns mean; nothing of the event changes. unreadable_file, unknown_encoding,
/// file_too_large, too_many_rows, archive_suspicious, not_found for a sheet that is not there.
Result<Import> create_import(Context& context, const EventId& event, const ImportFile& file);

}  // namespace gyoryu::app
