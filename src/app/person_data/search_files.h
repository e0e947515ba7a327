#pragma once

#include "app/person_data/erasure_proof.h"

#include <filesystem>

namespace gyoryu::app {

/// Looks into every file that people handed in and that is still there: its bytes, and the parts of office documents.
/// What is compressed otherwise (a PDF's text) or drawn (a photo) is not seen. Ids of files that name the person.
SearchedPlace search_handed_in(Services& services, const Subject& subject, const text::TextTraces& traces,
                               std::vector<std::string>& named);

/// Looks into each file below a folder, byte by byte.
SearchedPlace search_folder(const std::filesystem::path& folder, const text::TextTraces& traces);

/// Looks into log files, line by line.
SearchedPlace search_logs(const std::vector<std::filesystem::path>& logs, const text::TextTraces& traces);

}  // namespace gyoryu::app
