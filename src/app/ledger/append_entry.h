#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/ledger.h"
#include "store/transaction.h"

#include <array>
#include <string>

namespace gyoryu::app {

inline constexpr std::int64_t ledger_entries_max = 20'000;  ///< of one event

struct Claimant {
    domain::ClaimantKind kind = domain::ClaimantKind::organiser;
    std::string id;
};
/// Who the actor is to the ledger.
Claimant claimant_of(const domain::Actor& actor);

/// What is said of an outcome in words; it may name a person and is kept where it can be erased.
struct EntryWords {
    std::string product;
    std::string remark;
    std::string stated_by;
};
BOOST_DESCRIBE_STRUCT(EntryWords, (), (product, remark, stated_by))
constexpr auto limits_of(const EntryWords*) {
    return std::to_array<base::MemberLimit>({{"product", 0, 200}, {"remark", 0, 1000}, {"stated_by", 0, 120}});
}
constexpr auto optional_members(const EntryWords*) { return std::to_array<std::string_view>({"*"}); }

/// What somebody states about a deal.
struct OutcomeStatement {
    domain::OutcomeStage stage = domain::OutcomeStage::consultation;
    domain::ParticipantId seller_id;  ///< empty with `buyer_id` or alone: a figure that names nobody
    domain::ParticipantId buyer_id;
    domain::MeetingId meeting_id;
    domain::DealId deal_id;  ///< empty: a deal of its own begins
    domain::Money amount;
    bool approximate = false;
    std::optional<std::int64_t> unit_price_minor;  ///< in the amount's currency
    std::optional<std::int64_t> quantity;
    bool amount_confirmed = false;               ///< what would be asked back was meant so
    std::optional<base::LocalDate> happened_on;  ///< empty: today in the event's zone
    Claimant claimant;
    domain::EntrySource source = domain::EntrySource::entry_form;
    bool sample = false;
    EntryWords words;
};

/// The four below add one entry to the event's chain inside the caller's transaction, with its note and an audit
/// entry. The caller has authorised; `event` is read in the same transaction. The rate of the event for the currency
/// goes into the entry with its source and day. Faults: validation_failed (unknown currency, amount out of range, a
/// party of another event or side), amount_doubtful {reason, reading} (see amount_doubt.h), limit_reached {max}.
Result<domain::LedgerEntry> append_outcome(Context& context, store::Transaction& tx, const domain::Event& event,
                                           const OutcomeStatement& statement);

/// States anew what `about` says; stage, parties, meeting and deal stay those of `about`. entry_superseded when it has
/// been corrected or withdrawn already.
Result<domain::LedgerEntry> append_correction(Context& context, store::Transaction& tx, const domain::Event& event,
                                              const domain::LedgerEntryId& about, const OutcomeStatement& statement);

/// Takes back an outcome, a correction or a link. entry_superseded as above.
Result<domain::LedgerEntry> append_withdrawal(Context& context, store::Transaction& tx, const domain::Event& event,
                                              const domain::LedgerEntryId& about, const Claimant& claimant,
                                              const EntryWords& words);

/// What the other party says of an entry.
struct CounterpartAnswer {
    bool right = true;
    std::optional<domain::Money> amount;  ///< of a dispute: what would be right
    Claimant claimant;
    domain::EntrySource source = domain::EntrySource::confirmation_link;
    EntryWords words;
};
/// `about` is an outcome or a correction in force; the newest answer counts. entry_superseded otherwise.
Result<domain::LedgerEntry> append_answer(Context& context, store::Transaction& tx, const domain::Event& event,
                                          const domain::LedgerEntryId& about, const CounterpartAnswer& answer);

}  // namespace gyoryu::app
