#pragma once

#include "app/person_data/erase_rows.h"

namespace gyoryu::app {

/// The parts of erase_rows that no single statement does; each counts into `done`.

/// Files handed in by the person or belonging to them, and photos of cards of their meetings: name and bytes go.
void erase_files_of(Context& context, store::Transaction& tx, const Subject& subject, ErasedRows& done);

/// Names, address and signature of their side in every version of their meetings' logs, and the notes they wrote.
/// Amounts, products and what was agreed stay.
void erase_in_logs(store::Transaction& tx, const Subject& subject, const text::TextTraces& traces, ErasedRows& done);

/// Entries of delegates in what their company applied with.
void erase_in_applications(store::Transaction& tx, const Subject& subject, ErasedRows& done);

/// Notes they stated and notes that name them; the chain keeps their commitments.
void erase_in_ledger(Context& context, store::Transaction& tx, const Subject& subject, const text::TextTraces& traces,
                     ErasedRows& done);

/// What the audit kept of their records' values: who did what and when stays.
void erase_in_audit(store::Transaction& tx, const Subject& subject, ErasedRows& done);

/// Interpreters' names in what people were told of changes.
void erase_in_releases(store::Transaction& tx, const Subject& subject, ErasedRows& done);

/// Uploaded lists that name them.
void erase_imports(store::Transaction& tx, const Subject& subject, const text::TextTraces& traces, ErasedRows& done);

/// Search tokens of their records; those that stay are made findable again by what is left of them.
void erase_from_search(store::Transaction& tx, const Subject& subject, ErasedRows& done);

}  // namespace gyoryu::app
