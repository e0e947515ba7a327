#pragma once

#include "app/context.h"
#include "app/ledger/ledger_view.h"
#include "domain/event.h"
#include "store/transaction.h"

#include <memory>
#include <unordered_map>

namespace gyoryu::app {

/// An event's ledger with what is needed to show it. The number of statements does not depend on the entries.
struct LoadedLedger {
    domain::Event event;
    std::unique_ptr<domain::LedgerBook> book;
    std::unordered_map<domain::LedgerEntryId, domain::LedgerNote> notes;
    std::unordered_map<std::string, LedgerParty> parties;               ///< by participant id
    std::unordered_map<std::string, std::string> names;                 ///< of accounts and interpreters, by id
    std::unordered_map<domain::LedgerEntryId, domain::LedgerAsk> asks;  ///< the newest about each entry
    domain::EventRates rates;
    base::Instant now;
    bool sees_people = false;  ///< names of people: organisers only
};

LoadedLedger load_ledger(const Context& context, store::Transaction& tx, const domain::Event& event);

/// The currency to show amounts in: the one asked for if the event has a rate for it, else the base currency.
std::string shown_currency(const LoadedLedger& ledger, const std::string& asked);

AnswerState answer_state(const LoadedLedger& ledger, const domain::Claim& claim);
std::string product_of(const LoadedLedger& ledger, const domain::Claim& claim);
/// The buyer's country; empty when nobody is named or it is not known.
std::string country_of(const LoadedLedger& ledger, const domain::Claim& claim);

LedgerRow row_of(const LoadedLedger& ledger, const domain::LedgerEntry& entry, const std::string& currency);

/// Whether a claim is in the list; `show` is not looked at except for `counting`.
bool fits(const LoadedLedger& ledger, const domain::Claim& claim, const LedgerFilter& filter);

/// The entries that a filter names, by number.
std::vector<const domain::LedgerEntry*> entries_of(const LoadedLedger& ledger, const LedgerFilter& filter);

}  // namespace gyoryu::app
