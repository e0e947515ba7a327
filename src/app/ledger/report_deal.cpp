#include "app/ledger/report_deal.h"

#include "app/checks.h"
#include "app/ledger/chain.h"

namespace gyoryu::app {

namespace {

using domain::Claim;

/// What is known of the reported stage of the deal.
struct Known {
    const Claim* any = nullptr;     ///< some figure of the deal: its parties
    const Claim* own = nullptr;     ///< stated by the participant at that stage
    const Claim* others = nullptr;  ///< stated by somebody else at that stage, and it counts
};

Known known_of(const LoadedLedger& ledger, const ParticipantId& participant, const DealReport& report) {
    Known known;
    for (const auto& claim : ledger.book->claims()) {
        const auto& entry = *claim.entry;
        if (claim.deal_id != report.deal_id) continue;
        if (entry.seller_id != participant && entry.buyer_id != participant) continue;
        known.any = &claim;
        if (entry.stage != report.stage) continue;
        if (claim.first->claimant_id == participant.str())
            known.own = &claim;
        else if (claim.counts)
            known.others = &claim;
    }
    return known;
}

bool states(const Claim* claim, const domain::Money& amount) {
    return claim != nullptr && claim->entry->amount_minor == amount.minor && claim->entry->currency == amount.currency;
}

OutcomeStatement statement_of(const ParticipantId& participant, const Claim& of, const DealReport& report,
                              const AnswerEdit& edit) {
    OutcomeStatement statement;
    statement.stage = report.stage;
    statement.seller_id = of.entry->seller_id;
    statement.buyer_id = of.entry->buyer_id;
    statement.meeting_id = of.entry->meeting_id;
    statement.deal_id = of.entry->deal_id;
    statement.amount = report.amount;
    statement.amount_confirmed = edit.confirmed_amount;
    statement.happened_on = report.happened_on;
    statement.claimant = {domain::ClaimantKind::participant, participant.str()};
    statement.source = domain::EntrySource::follow_up;
    statement.sample = of.entry->sample;
    statement.words = {"", report.remark, edit.stated_by};
    return statement;
}

Result<void> link_reports(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                          const domain::LedgerEntry& mine, const Claim& theirs) {
    domain::LedgerEntry link;
    link.kind = domain::EntryKind::same_report;
    link.about_id = mine.id;
    link.other_id = theirs.entry->id;
    link.claimant_kind = domain::ClaimantKind::program;
    link.source = domain::EntrySource::follow_up;
    link.sample = mine.sample;
    GYORYU_CHECK(chain(context, tx, ledger.event, std::move(link), {}));
    return {};
}

Result<void> confirm(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                     const ParticipantId& participant, const Claim& theirs, const DealReport& report,
                     const AnswerEdit& edit) {
    if (theirs.state == domain::ConfirmationState::confirmed) return {};
    CounterpartAnswer answer;
    answer.claimant = {domain::ClaimantKind::participant, participant.str()};
    answer.source = domain::EntrySource::follow_up;
    answer.words = {"", report.remark, edit.stated_by};
    GYORYU_CHECK(append_answer(context, tx, ledger.event, theirs.entry->id, answer));
    return {};
}

}  // namespace

Result<void> report_deal(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                         const ParticipantId& participant, const AnswerEdit& edit, std::size_t index) {
    const auto& report = edit.reports[index];
    const auto known = known_of(ledger, participant, report);
    if (known.any == nullptr) {
        Checks checks;
        checks.add("/reports/" + std::to_string(index) + "/deal_id", "unknown_reference");
        return checks.done();
    }
    if (states(known.own, report.amount)) return {};
    if (known.own == nullptr && states(known.others, report.amount))
        return confirm(context, tx, ledger, participant, *known.others, report, edit);
    const auto statement = statement_of(participant, *known.any, report, edit);
    if (known.own != nullptr) {
        GYORYU_CHECK(append_correction(context, tx, ledger.event, known.own->entry->id, statement));
        return {};
    }
    GYORYU_TRY(mine, append_outcome(context, tx, ledger.event, statement));
    if (known.others == nullptr) return {};
    return link_reports(context, tx, ledger, mine, *known.others);
}

}  // namespace gyoryu::app
