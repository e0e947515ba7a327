#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/failures.h"

#include <string>
#include <string_view>

namespace gyoryu::store {

/// The version this program writes: the number of its newest migration.
int program_schema_version();

/// The version of an opened store; 0 when nothing was made yet.
int stored_schema_version(Connection& connection);

/// Brings the store forward to the program's version, all or nothing, one program at a time.
/// Fault: store_newer_than_program {store, program}.
base::Result<void> migrate(Connection& connection);

/// Begins a transaction that sees all that is committed and keeps other programs from migrating or restoring.
void begin_exclusive(Connection& connection);

/// The migrations after `from_version` up to `to_version`, inside a transaction that the caller has begun.
void migrate_within(Connection& connection, int from_version, int to_version);

/// A migration in one dialect: `{text}`, `{int}`, `{real}`, `{strict}` replaced, and of the lines after
/// `-- sqlite:` or `-- postgres:` (until `-- both:`) only those of the dialect.
std::string in_dialect(std::string_view script, Dialect dialect);

/// Turns a lost resource into the fault a person is told: store_damaged or store_unavailable {reason}.
template <class F>
auto as_fault(F&& f) -> decltype(f()) {
    try {
        return f();
    } catch (const StoreDamaged& damaged) {
        return base::fail(base::FaultCode::store_damaged, {{"reason", damaged.what()}});
    } catch (const StoreFailure& failure) {
        return base::fail(base::FaultCode::store_unavailable, {{"reason", failure.what()}});
    } catch (const Contention& contention) {
        return base::fail(base::FaultCode::store_unavailable, {{"reason", contention.what()}});
    }
}

}  // namespace gyoryu::store
