#pragma once

#include "app/ledger/ledger_view.h"
#include "domain/workspace.h"

namespace gyoryu::app {

BOOST_DEFINE_ENUM_CLASS(AskState, open, answered, silent, cancelled)

/// A question that was put to a participant, as organisers see it.
struct LedgerAskView {
    std::string id;
    domain::AskPurpose purpose = domain::AskPurpose::confirm;
    LedgerParty participant;
    std::optional<std::int64_t> entry;  ///< number of the entry that is to be confirmed
    int months = 0;                     ///< of a follow-up
    AskState state = AskState::open;
    base::Instant asked_at;
    base::Instant due_at;
    int reminders = 0;
    bool has_address = false;        ///< letters reach them
    std::optional<std::string> url;  ///< only in the answer that made it
};
BOOST_DESCRIBE_STRUCT(LedgerAskView, (),
                      (id, purpose, participant, entry, months, state, asked_at, due_at, reminders, has_address, url))

/// Whom to ask about which entries: the party that did not claim them.
struct AskEdit {
    std::vector<domain::LedgerEntryId>
        entry_ids;  ///< none: every figure that counts and was neither answered nor asked
    int days = 14;  ///< until whoever has not answered is silent
};
BOOST_DESCRIBE_STRUCT(AskEdit, (), (entry_ids, days))
constexpr auto limits_of(const AskEdit*) {
    return std::to_array<base::MemberLimit>({{"entry_ids", 0, 2000}, {"days", 1, 365}});
}
constexpr auto optional_members(const AskEdit*) { return std::to_array<std::string_view>({"*"}); }

/// Their link to hand over, one for all questions of a participant.
struct AskedParticipant {
    LedgerParty participant;
    int entries = 0;
    bool mailed = false;
    std::string url;
};
BOOST_DESCRIBE_STRUCT(AskedParticipant, (), (participant, entries, mailed, url))

struct AskedParticipants {
    std::vector<AskedParticipant> participants;
    int without_counterpart = 0;  ///< entries that name nobody who could answer
};
BOOST_DESCRIBE_STRUCT(AskedParticipants, (), (participants, without_counterpart))

/// An entry as the asked participant sees it.
struct AnswerEntry {
    domain::LedgerEntryId id;
    domain::OutcomeStage stage = domain::OutcomeStage::consultation;
    domain::Names seller_names;
    domain::Names buyer_names;
    std::string product;
    domain::Money amount;
    bool approximate = false;
    std::optional<std::int64_t> unit_price_minor;
    std::optional<std::int64_t> quantity;
    base::LocalDate happened_on;
    domain::ConfirmationState state = domain::ConfirmationState::claimed;
};
BOOST_DESCRIBE_STRUCT(AnswerEntry, (),
                      (id, stage, seller_names, buyer_names, product, amount, approximate, unit_price_minor, quantity,
                       happened_on, state))

/// A deal as a follow-up asks about it: what was stated of it so far.
struct AnswerDeal {
    domain::DealId deal_id;
    domain::Names partner_names;
    std::string product;
    std::string currency;
    std::vector<AnswerEntry> figures;
};
BOOST_DESCRIBE_STRUCT(AnswerDeal, (), (deal_id, partner_names, product, currency, figures))

/// What the page behind an answer link shows; nothing of anybody else.
struct AnswerPage {
    domain::AskPurpose purpose = domain::AskPurpose::confirm;
    int months = 0;
    domain::Names event_names;
    base::LocalDate starts_on;
    base::LocalDate ends_on;
    bool sample = false;
    domain::Names participant_names;
    domain::Lang lang = domain::Lang::en;  ///< theirs
    base::Instant due_at;
    bool answered = false;
    std::vector<AnswerEntry> entries;
    std::vector<AnswerDeal> deals;
};
BOOST_DESCRIBE_STRUCT(AnswerPage, (),
                      (purpose, months, event_names, starts_on, ends_on, sample, participant_names, lang, due_at,
                       answered, entries, deals))

struct EntryAnswer {
    domain::LedgerEntryId entry_id;
    bool right = true;
    std::optional<domain::Money> amount;  ///< what would be right
    std::string remark;                   ///< why not; required then
};
BOOST_DESCRIBE_STRUCT(EntryAnswer, (), (entry_id, right, amount, remark))
constexpr auto limits_of(const EntryAnswer*) { return std::to_array<base::MemberLimit>({{"remark", 0, 1000}}); }
constexpr auto optional_members(const EntryAnswer*) { return std::to_array<std::string_view>({"remark"}); }

/// What has come of a deal by now, in all.
struct DealReport {
    domain::DealId deal_id;
    domain::OutcomeStage stage = domain::OutcomeStage::contract;
    domain::Money amount;
    std::optional<base::LocalDate> happened_on;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(DealReport, (), (deal_id, stage, amount, happened_on, remark))
constexpr auto limits_of(const DealReport*) { return std::to_array<base::MemberLimit>({{"remark", 0, 1000}}); }
constexpr auto optional_members(const DealReport*) { return std::to_array<std::string_view>({"remark"}); }

struct AnswerEdit {
    std::vector<EntryAnswer> answers;
    std::vector<DealReport> reports;  ///< deals that are left out: nothing new
    std::string stated_by;
    bool confirmed_amount = false;
};
BOOST_DESCRIBE_STRUCT(AnswerEdit, (), (answers, reports, stated_by, confirmed_amount))
constexpr auto limits_of(const AnswerEdit*) {
    return std::to_array<base::MemberLimit>({{"answers", 0, 500}, {"reports", 0, 500}, {"stated_by", 0, 120}});
}
constexpr auto optional_members(const AnswerEdit*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
