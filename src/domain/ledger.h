#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

using LedgerEntryId = base::Id<struct LedgerEntry>;
using DealId = base::Id<struct Deal>;

/// How far a deal has come, in this order.
BOOST_DEFINE_ENUM_CLASS(OutcomeStage, consultation, expected_contract, contract, performed)

/// What an entry of the ledger does. All but `outcome` are about an earlier entry of the same event:
/// correction    states anew what the entry says; from then on the earlier one does not count
/// withdrawal    takes the entry back, whatever it is
/// same_report   the entry reports what `other_id` reports already: the two count once
/// same_deal     the entry's deal is the deal of `other_id`
/// confirmation  the other party says that the entry is right
/// dispute       the other party says that it is not, and what would be, if an amount is given
/// evidence      a document for the entry
BOOST_DEFINE_ENUM_CLASS(EntryKind, outcome, correction, withdrawal, same_report, same_deal, confirmation, dispute,
                        evidence)

BOOST_DEFINE_ENUM_CLASS(ClaimantKind, participant, interpreter, organiser, program)
BOOST_DEFINE_ENUM_CLASS(EntrySource, entry_form, meeting_log, confirmation_link, follow_up, article)
BOOST_DEFINE_ENUM_CLASS(EvidenceKind, export_declaration, letter_of_credit, bill_of_lading, signed_contract, article,
                        other)

/// One entry of an event's outcome ledger: appended, never changed, chained to the one before by its hash.
/// It holds ids and figures only; what may name a person is in its LedgerNote, which can be erased.
struct LedgerEntry {
    LedgerEntryId id;
    EventId event_id;
    std::int64_t number = 0;  ///< 1-based place in the event's chain
    int format = 1;           ///< of the bytes that are hashed (docs/ledger.md)
    EntryKind kind = EntryKind::outcome;
    LedgerEntryId about_id;  ///< empty for an outcome
    LedgerEntryId other_id;  ///< of same_report and same_deal
    DealId deal_id;
    std::optional<OutcomeStage> stage;
    ParticipantId seller_id;  ///< empty where an organiser or an article names nobody
    ParticipantId buyer_id;
    MeetingId meeting_id;
    std::optional<std::int64_t> amount_minor;
    std::string currency;
    bool approximate = false;       ///< "about", as the source says
    bool amount_confirmed = false;  ///< asked back at entry and confirmed
    std::optional<std::int64_t> unit_price_minor;
    std::optional<std::int64_t> quantity;
    std::string rate;  ///< units of `rate_currency` for one of `currency` at entry; empty when the event stated none
    std::string rate_currency;
    std::string rate_source;
    std::optional<base::LocalDate> rate_on;
    ClaimantKind claimant_kind = ClaimantKind::organiser;
    std::string claimant_id;  ///< pseudonymous: of a participant, an interpreter or an account
    EntrySource source = EntrySource::entry_form;
    std::optional<EvidenceKind> evidence;
    std::string file_id;
    std::string file_sha256;
    base::LocalDate happened_on;  ///< in the event's zone
    base::Instant recorded_at;
    bool sample = false;
    std::string note_commitment;  ///< SHA-256 of the note's bytes; empty when there is none
    std::string previous_hash;    ///< of the entry before; 64 zeros for the first
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(LedgerEntry, (),
                      (id, event_id, number, format, kind, about_id, other_id, deal_id, stage, seller_id, buyer_id,
                       meeting_id, amount_minor, currency, approximate, amount_confirmed, unit_price_minor, quantity,
                       rate, rate_currency, rate_source, rate_on, claimant_kind, claimant_id, source, evidence, file_id,
                       file_sha256, happened_on, recorded_at, sample, note_commitment, previous_hash, hash))

/// The free text of an entry. Erasing empties all but the id and sets `erased_at`; the commitment in the chain stays
/// and, without the salt, tells nothing.
struct LedgerNote {
    LedgerEntryId entry_id;
    std::string salt;       ///< 32 random bytes in hexadecimal
    std::string product;    ///< what was talked about
    std::string remark;     ///< note, reason of a correction or a dispute, number of a document
    std::string stated_by;  ///< name of the person who said so
    std::optional<base::Instant> erased_at;
};
BOOST_DESCRIBE_STRUCT(LedgerNote, (), (entry_id, salt, product, remark, stated_by, erased_at))

BOOST_DEFINE_ENUM_CLASS(AskPurpose, confirm, follow_up)

/// A question to a participant about outcomes, answered through a link without signing in.
struct LedgerAsk {
    std::string id;
    EventId event_id;
    AskPurpose purpose = AskPurpose::confirm;
    ParticipantId participant_id;  ///< who is asked
    LedgerEntryId entry_id;        ///< of confirm
    int months = 0;                ///< of follow_up: 3, 6 or 12
    base::Instant asked_at;
    base::Instant due_at;  ///< after it who has not answered is silent
    int reminders = 0;
    std::optional<base::Instant> reminded_at;
    std::optional<base::Instant> answered_at;
    bool cancelled = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(LedgerAsk, (),
                      (id, event_id, purpose, participant_id, entry_id, months, asked_at, due_at, reminders,
                       reminded_at, answered_at, cancelled, revision))

/// A token that leads to an ask; each letter carries its own. Only its SHA-256 is kept.
struct LedgerAskLink {
    std::string token_hash;
    std::string ask_id;
};
BOOST_DESCRIBE_STRUCT(LedgerAskLink, (), (token_hash, ask_id))

}  // namespace gyoryu::domain
