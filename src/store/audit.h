#pragma once

#include "store/record.h"

namespace gyoryu::store {

/// Adds to the record of who changed what, in the transaction that changes it. The database refuses to change or
/// remove what was added (AppendOnlyViolation).
inline void append_audit(Transaction& tx, const domain::AuditEntry& entry) { insert(tx, entry); }

}  // namespace gyoryu::store
