#pragma once

#include "app/context.h"
#include "app/press/press_view.h"

namespace gyoryu::app {

/// Organisers. Another person than the writer says that a draft is right (validation_failed `review_by_another`, but
/// where nobody else organises the workspace). figures_differ {written, recorded} when a figure of the text is not the
/// ledger's.
Result<PressRelease> review_press_release(Context& context, const domain::PressReleaseId& id,
                                          std::int64_t expected_revision);

/// Organisers. Sends a reviewed release under embargo: until then only those listed see it, the writer, the reviewer
/// and who schedules among them. not_reviewed; figures_differ; validation_failed for a moment that is past or somebody
/// who is no member.
Result<PressRelease> schedule_press_release(Context& context, const domain::PressReleaseId& id,
                                            std::int64_t expected_revision, const PressSchedule& schedule);

/// Organisers. Publishes a reviewed release at once. not_reviewed; already_published; figures_differ.
Result<PressRelease> publish_press_release(Context& context, const domain::PressReleaseId& id,
                                           std::int64_t expected_revision);

/// Organisers. Takes a scheduled release back: it is reviewed again, without an embargo. not_reviewed for any other.
Result<PressRelease> withdraw_press_release(Context& context, const domain::PressReleaseId& id,
                                            std::int64_t expected_revision);

/// Publishes what is due. One whose figures are not the ledger's any more is a draft again, marked as held back.
/// Returns how many were published. The job runner calls it every few seconds; nothing happens twice.
int publish_due_releases(Services& services);

}  // namespace gyoryu::app
