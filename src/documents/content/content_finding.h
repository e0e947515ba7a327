#pragma once

namespace gyoryu::documents {

/// What looking into a document found: nothing that runs, something that runs, or no way to tell.
enum class ContentFinding { still, active, unreadable };

}  // namespace gyoryu::documents
