#pragma once

#include "app/context.h"
#include "app/press/press_view.h"

namespace gyoryu::app {

/// Organisers. Writes a release of an event from its records in the languages asked for. validation_failed for a
/// language asked for twice or a correction (correct_press_release); unreadable_template.
Result<PressRelease> write_press_release(Context& context, const EventId& event, const PressDraft& draft);

/// Organisers. The next version with other texts; what was reviewed or scheduled is a draft again.
/// already_published; validation_failed for a language given twice.
Result<PressRelease> edit_press_release(Context& context, const domain::PressReleaseId& id,
                                        std::int64_t expected_revision, const PressTexts& edit);

/// Organisers. The next version, written anew from the records in the same languages. already_published.
Result<PressRelease> rewrite_press_release(Context& context, const domain::PressReleaseId& id,
                                           std::int64_t expected_revision);

/// Organisers. A correction notice of a published release: what its figures are now, and why. It is a release of its
/// own, to be reviewed and published. not_released when the first is not published yet.
Result<PressRelease> correct_press_release(Context& context, const domain::PressReleaseId& id,
                                           const PressCorrectionEdit& edit);

/// Organisers. already_published: what was published stays.
Result<void> delete_press_release(Context& context, const domain::PressReleaseId& id, std::int64_t expected_revision);

}  // namespace gyoryu::app
