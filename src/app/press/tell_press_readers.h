#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/press.h"
#include "domain/press_reader.h"
#include "store/transaction.h"

#include <string>

namespace gyoryu::app {

/// Writes to one reader of a release how its embargo stands, unless that is what they were told last: set (with their
/// link: `url`, or one of the letter's own when it is empty), moved, lifted, or the release is out. Letters that have
/// not left are withdrawn: the new one tells what holds. Nothing for who has no link any more, and nothing at the time
/// that they were told the release would be out.
void tell_press_reader(Context& context, store::Transaction& tx, const domain::Event& event,
                       const domain::PressRelease& release, domain::PressReader reader, std::string url = {});

/// The same for all readers of a release, after it was changed.
void tell_press_readers(Context& context, store::Transaction& tx, const domain::Event& event,
                        const domain::PressRelease& release);

/// Letters to a reader that have not left are withdrawn; whether the one that would have told of the release first was
/// among them.
bool withdraw_press_letters(store::Transaction& tx, const domain::PressReader& reader);

}  // namespace gyoryu::app
