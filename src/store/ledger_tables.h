#pragma once

#include "domain/ledger.h"
#include "store/stored.h"

GYORYU_STORED(EventRates, "event_rates", "event_rates", "event_id")
GYORYU_STORED(LedgerEntry, "ledger_entries", "ledger_entry", "id")
GYORYU_STORED(LedgerNote, "ledger_notes", "ledger_note", "entry_id")
GYORYU_STORED(LedgerAsk, "ledger_asks", "ledger_ask", "id")
GYORYU_STORED(LedgerAskLink, "ledger_ask_links", "ledger_ask_link", "token_hash")
