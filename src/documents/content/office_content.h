#pragma once

#include "documents/content/content_finding.h"
#include "documents/content/file_content.h"

namespace gyoryu::documents {

/// DOCX, XLSX or HWPX by the parts in the archive; nothing for any other archive.
std::optional<FileForm> office_form_of(std::string_view bytes);

/// Looks for macros, controls, embedded objects, scripts, and parts that would be fetched from outside when the
/// document is opened; links that a reader may click are none.
ContentFinding find_in_office(std::string_view bytes);

}  // namespace gyoryu::documents
