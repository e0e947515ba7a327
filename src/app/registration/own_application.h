#pragma once

#include "app/context.h"
#include "app/registration/application_view.h"

#include <string_view>

namespace gyoryu::app {

/// What an applicant does with the secret of the mailed link; not_found for a secret that opens nothing, link_expired
/// for a draft past its 30 days.

Result<OwnApplication> get_own_application(Context& context, const std::string& token);

/// Saves what was written so far; nothing need be complete. Consents are appended when the answer or version changed.
/// already_answered once the application was decided or withdrawn; stale_revision.
Result<OwnApplication> save_own_application(Context& context, const std::string& token, std::int64_t expected_revision,
                                            const ApplicationEdit& edit);

/// Sends it for vetting; validation_failed names each thing missing. With no place left it goes to the waiting list.
/// registration_closed after the end; limit_reached when the invitation's quota was used up meanwhile.
Result<OwnApplication> submit_own_application(Context& context, const std::string& token);

/// Takes it back before it was accepted.
Result<OwnApplication> withdraw_own_application(Context& context, const std::string& token);

/// Hands in a catalogue, licence, certificate or the answer to a question of kind file.
Result<StoredFile> upload_own_file(Context& context, const std::string& token, const FileLabel& label,
                                   std::string_view bytes);
Result<void> remove_own_file(Context& context, const std::string& token, const domain::StoredFileId& file);

}  // namespace gyoryu::app
