#pragma once

#include "app/mails/mail_view.h"

namespace gyoryu::app {

struct BounceNoted {
    bool noted = false;  ///< false: the letter is still being tried by the other side
};
BOOST_DESCRIBE_STRUCT(BounceNoted, (), (noted))

/// Takes in a message that came back and marks the letter it belongs to as not arrived. Organisers of the workspace
/// (the program itself: of any). Faults: unreadable_file when it is no report of a delivery; not_found when the
/// workspace wrote no such letter.
Result<BounceNoted> note_bounce(Context& context, const WorkspaceId& workspace, std::string_view message);

/// The same for whatever workspace wrote the letter; the program itself only.
Result<BounceNoted> note_bounce(Context& context, std::string_view message);

}  // namespace gyoryu::app
