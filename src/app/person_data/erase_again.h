#pragma once

#include "app/context.h"
#include "app/person_data/subject.h"

#include <filesystem>

namespace gyoryu::app {

/// What was erased so far, as a file to keep beside the backups: the key of the installation and the marks made with
/// it (domain::ErasedMark). It names nobody.
std::string erased_list(store::Transaction& tx);

/// In the data folder; written after every erasure.
inline constexpr std::string_view erased_list_file = "erased.json";

/// Erases again whom a restored backup brought back: every record that a list marks and that the store has not erased
/// itself. How many records there were. validation_failed for a list that is none.
Result<int> erase_again(Context& context, const std::string& list);

/// Records by `kind:id` (participant, delegate, interpreter, application, account), or by an e-mail address: one of
/// each workspace, and the account. Empty when there are none.
std::vector<PersonRecord> records_named(store::Transaction& tx, const std::string& text);

}  // namespace gyoryu::app
