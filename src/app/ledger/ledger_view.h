#pragma once

#include "app/ledger/append_entry.h"
#include "app/ledger/verify_chain.h"
#include "domain/ledger_book.h"
#include "domain/name.h"
#include "domain/stored_file.h"

#include <array>
#include <map>

namespace gyoryu::app {

/// Where an amount stands with the other party. `silent`: asked, and the deadline has passed without an answer.
BOOST_DEFINE_ENUM_CLASS(AnswerState, claimed, asked, silent, confirmed, disputed)

struct LedgerParty {
    std::string id;
    std::string code;
    std::string organisation_id;
    domain::Names names;  ///< of its organisation
    std::string country;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(LedgerParty, (), (id, code, organisation_id, names, country, sample))

/// One entry as the ledger shows it.
struct LedgerRow {
    domain::LedgerEntryId id;
    std::int64_t number = 0;
    domain::EntryKind kind = domain::EntryKind::outcome;
    std::optional<std::int64_t> about;  ///< numbers of the entries it is about
    std::optional<std::int64_t> other;
    std::optional<std::int64_t> superseded_by;
    std::optional<domain::OutcomeStage> stage;
    domain::DealId deal_id;
    std::optional<LedgerParty> seller;
    std::optional<LedgerParty> buyer;
    domain::MeetingId meeting_id;
    std::optional<domain::Money> amount;
    std::optional<domain::Money> shown;  ///< in the currency asked for; absent without a rate
    bool approximate = false;
    std::optional<std::int64_t> unit_price_minor;
    std::optional<std::int64_t> quantity;
    AnswerState state = AnswerState::claimed;
    bool counts = false;    ///< in the totals of its stage
    bool furthest = false;  ///< its deal has come no further
    int evidence = 0;
    std::string product;
    std::string remark;
    std::string stated_by;
    bool erased = false;
    domain::ClaimantKind claimant_kind = domain::ClaimantKind::organiser;
    std::optional<LedgerParty> claimant;  ///< of a participant
    std::string claimant_name;            ///< of an interpreter or an account
    domain::EntrySource source = domain::EntrySource::entry_form;
    base::LocalDate happened_on;
    base::Instant recorded_at;
    bool sample = false;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(LedgerRow, (),
                      (id, number, kind, about, other, superseded_by, stage, deal_id, seller, buyer, meeting_id, amount,
                       shown, approximate, unit_price_minor, quantity, state, counts, furthest, evidence, product,
                       remark, stated_by, erased, claimant_kind, claimant, claimant_name, source, happened_on,
                       recorded_at, sample, hash))

struct EvidenceView {
    domain::LedgerEntryId entry_id;
    std::int64_t number = 0;
    domain::EvidenceKind kind = domain::EvidenceKind::other;
    std::string file_id;
    std::string file_name;
    std::string file_sha256;
    std::string remark;
    base::Instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(EvidenceView, (), (entry_id, number, kind, file_id, file_name, file_sha256, remark, recorded_at))

/// One entry with all around it.
struct LedgerEntryPage {
    LedgerRow row;
    std::vector<LedgerRow> deal;     ///< figures in force of the deal, by stage
    std::vector<LedgerRow> history;  ///< what it corrects, its corrections, links and answers, by number
    std::vector<EvidenceView> evidence;
    std::optional<domain::ReferenceRate> rate;  ///< at entry; none when the event stated none
    std::string rate_currency;
    std::string previous_hash;
    std::optional<std::int64_t> next;  ///< number of the next entry, which carries this hash
    std::optional<base::Instant> asked_at;
    std::optional<base::Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(LedgerEntryPage, (),
                      (row, deal, history, evidence, rate, rate_currency, previous_hash, next, asked_at, due_at))

/// Which entries a list shows. Figures: outcomes in force, as their newest correction states them; counting: those
/// of them that totals sum over.
BOOST_DEFINE_ENUM_CLASS(LedgerShow, all, figures, counting)

struct LedgerFilter {
    LedgerShow show = LedgerShow::figures;
    std::optional<domain::OutcomeStage> stage;
    std::optional<domain::ConfirmationState> state;
    std::string currency;
    std::string country;  ///< of the buyer; "-": none known
    std::string product;  ///< "-": none said
    std::string seller;   ///< id of a participant; "-": nobody named
    std::string buyer;
    bool furthest = false;                 ///< only where the deal stands
    std::optional<base::LocalDate> until;  ///< only what happened by that day
    std::string in;                        ///< currency to show amounts in; empty: the event's
};
BOOST_DESCRIBE_STRUCT(LedgerFilter, (),
                      (show, stage, state, currency, country, product, seller, buyer, furthest, until, in))
constexpr auto limits_of(const LedgerFilter*) {
    return std::to_array<base::MemberLimit>({{"currency", 0, 3},
                                             {"country", 0, 2},
                                             {"product", 0, 200},
                                             {"seller", 0, 64},
                                             {"buyer", 0, 64},
                                             {"in", 0, 3}});
}
constexpr auto optional_members(const LedgerFilter*) { return std::to_array<std::string_view>({"*"}); }

/// What an organiser enters.
struct OutcomeEdit {
    domain::OutcomeStage stage = domain::OutcomeStage::consultation;
    std::string seller_id;
    std::string buyer_id;
    std::string meeting_id;
    std::string follows_id;  ///< an entry of the same deal; empty: a deal of its own
    domain::Money amount;
    bool approximate = false;
    std::optional<std::int64_t> unit_price_minor;
    std::optional<std::int64_t> quantity;
    std::optional<base::LocalDate> happened_on;  ///< empty: today
    std::string claimant_id;                     ///< a participant who says so; empty: the organiser
    bool article = false;                        ///< read in a press article
    bool confirmed_amount = false;               ///< what was asked back (amount_doubtful) is meant so
    EntryWords words;
};
BOOST_DESCRIBE_STRUCT(OutcomeEdit, (),
                      (stage, seller_id, buyer_id, meeting_id, follows_id, amount, approximate, unit_price_minor,
                       quantity, happened_on, claimant_id, article, confirmed_amount, words))
constexpr auto limits_of(const OutcomeEdit*) {
    return std::to_array<base::MemberLimit>({{"seller_id", 0, 64},
                                             {"buyer_id", 0, 64},
                                             {"meeting_id", 0, 64},
                                             {"follows_id", 0, 64},
                                             {"unit_price_minor", 0, base::default_number_max},
                                             {"quantity", 0, 1'000'000'000'000},
                                             {"claimant_id", 0, 64}});
}
constexpr auto optional_members(const OutcomeEdit*) {
    return std::to_array<std::string_view>({"seller_id", "buyer_id", "meeting_id", "follows_id", "approximate",
                                            "claimant_id", "article", "confirmed_amount", "words"});
}

struct CorrectionEdit {
    domain::Money amount;
    bool approximate = false;
    std::optional<std::int64_t> unit_price_minor;
    std::optional<std::int64_t> quantity;
    bool confirmed_amount = false;
    EntryWords words;
};
BOOST_DESCRIBE_STRUCT(CorrectionEdit, (), (amount, approximate, unit_price_minor, quantity, confirmed_amount, words))
constexpr auto limits_of(const CorrectionEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"unit_price_minor", 0, base::default_number_max}, {"quantity", 0, 1'000'000'000'000}});
}
constexpr auto optional_members(const CorrectionEdit*) {
    return std::to_array<std::string_view>({"approximate", "confirmed_amount", "words"});
}

struct ReasonEdit {
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(ReasonEdit, (), (remark))
constexpr auto limits_of(const ReasonEdit*) { return std::to_array<base::MemberLimit>({{"remark", 1, 1000}}); }

BOOST_DEFINE_ENUM_CLASS(EntryLink, same_report, same_deal)

struct EntryLinkEdit {
    EntryLink link = EntryLink::same_deal;
    domain::LedgerEntryId other_id;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(EntryLinkEdit, (), (link, other_id, remark))
constexpr auto limits_of(const EntryLinkEdit*) { return std::to_array<base::MemberLimit>({{"remark", 0, 1000}}); }
constexpr auto optional_members(const EntryLinkEdit*) { return std::to_array<std::string_view>({"remark"}); }

/// A document for an entry; the file is the body, or none is sent and `remark` tells its number.
struct EvidenceLabel {
    domain::EvidenceKind evidence = domain::EvidenceKind::other;
    std::string file_name;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(EvidenceLabel, (), (evidence, file_name, remark))
constexpr auto limits_of(const EvidenceLabel*) {
    return std::to_array<base::MemberLimit>({{"file_name", 0, 200}, {"remark", 0, 1000}});
}
constexpr auto optional_members(const EvidenceLabel*) {
    return std::to_array<std::string_view>({"file_name", "remark"});
}

/// The rates of an event as they are replaced.
struct RatesEdit {
    std::string base_currency;
    std::vector<domain::ReferenceRate> rates;
};
BOOST_DESCRIBE_STRUCT(RatesEdit, (), (base_currency, rates))
constexpr auto limits_of(const RatesEdit*) {
    return std::to_array<base::MemberLimit>({{"base_currency", 3, 3, "[A-Z]{3}"}, {"rates", 0, 40}});
}

}  // namespace gyoryu::app
