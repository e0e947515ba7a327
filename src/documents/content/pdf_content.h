#pragma once

#include "documents/content/content_finding.h"

#include <string_view>

namespace gyoryu::documents {

/// Looks for what runs, fetches or carries: /JavaScript, /Launch, /EmbeddedFile, /RichMedia, /Rendition, /XFA,
/// /SubmitForm, /ImportData, /GoToE, in the file and in its compressed object streams, names written with #xx included.
/// Encrypted files and object streams that cannot be unpacked are unreadable.
ContentFinding find_in_pdf(std::string_view bytes);

}  // namespace gyoryu::documents
