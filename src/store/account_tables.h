#pragma once

#include "domain/unproven_account.h"
#include "store/stored.h"

GYORYU_STORED(UnprovenAccount, "unproven_accounts", "unproven_account", "account_id")
