#pragma once

#include "app/context.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The account of the actor; not_signed_in for everybody else, persons of links included.
Result<domain::Account> own_account(const Context& context, store::Transaction& tx);

}  // namespace gyoryu::app
