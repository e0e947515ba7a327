#pragma once

#include "app/files/file_rows.h"

namespace gyoryu::app {

/// A new kind of owner gets a case in file_gate.cpp that says where its files belong and who may hand them in.

/// Where files of that owner belong, for an actor who may hand in and take away: organisers of its workspace, the very
/// participant or interpreter, and for a meeting those who take part in it. Otherwise not_signed_in, not_found or
/// forbidden as everywhere.
Result<FilePlace> reach_owner_to_write(const Context& context, store::Transaction& tx, const FileOwner& owner);

/// A file, for an actor who may read it: whoever may hand in for its owner; of ledger entries every member.
Result<domain::StoredFile> reach_file_to_read(const Context& context, store::Transaction& tx,
                                              const domain::StoredFileId& file);

}  // namespace gyoryu::app
