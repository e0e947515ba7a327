#pragma once

#include "app/timetables/release_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Writes the letters of a new release, in its transaction: one or more to everybody whose meetings changed, none to
/// those without an address. Letters of earlier releases that have not left are withdrawn, and the new ones tell what
/// they would have told. The number of letters.
int queue_release_letters(Context& context, store::Transaction& tx, const domain::Event& event,
                          const domain::Release& release, ReleaseLetters letters);

}  // namespace gyoryu::app
