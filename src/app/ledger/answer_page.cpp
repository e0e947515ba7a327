#include "app/ledger/answer_page.h"

#include "app/mails/recipient.h"
#include "base/stable_sort.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

domain::Names names_of(const LoadedLedger& ledger, const std::string& participant) {
    const auto found = ledger.parties.find(participant);
    return found == ledger.parties.end() ? domain::Names{} : found->second.names;
}

AnswerEntry entry_view(const LoadedLedger& ledger, const domain::Claim& claim) {
    const auto& entry = *claim.entry;
    return {entry.id,
            *entry.stage,
            names_of(ledger, entry.seller_id.str()),
            names_of(ledger, entry.buyer_id.str()),
            product_of(ledger, claim),
            {*entry.amount_minor, entry.currency},
            entry.approximate,
            entry.unit_price_minor,
            entry.quantity,
            entry.happened_on,
            claim.state};
}

std::vector<AnswerDeal> deals_of(const LoadedLedger& ledger, const ParticipantId& participant) {
    std::vector<AnswerDeal> deals;
    for (const auto& claim : ledger.book->claims()) {
        const auto& entry = *claim.entry;
        if (entry.seller_id != participant && entry.buyer_id != participant) continue;
        auto deal = std::ranges::find(deals, claim.deal_id, &AnswerDeal::deal_id);
        if (deal == deals.end()) {
            const auto& partner = entry.seller_id == participant ? entry.buyer_id : entry.seller_id;
            deal = deals.insert(
                deals.end(),
                {claim.deal_id, names_of(ledger, partner.str()), product_of(ledger, claim), entry.currency, {}});
        }
        deal->figures.push_back(entry_view(ledger, claim));
    }
    for (auto& deal : deals) base::stable_sort(deal.figures, {}, &AnswerEntry::stage);
    return deals;
}

}  // namespace

std::vector<domain::LedgerAsk> questions_of(store::Transaction& tx, const domain::LedgerAsk& ask) {
    return store::select_where<domain::LedgerAsk>(
        tx, store::where("event_id", ask.event_id), store::where("participant_id", ask.participant_id),
        store::where("purpose", domain::AskPurpose::confirm), store::where("cancelled", false));
}

AnswerPage answer_page(store::Transaction& tx, const LoadedLedger& ledger, const domain::LedgerAsk& ask) {
    AnswerPage page;
    page.purpose = ask.purpose;
    page.months = ask.months;
    page.event_names = ledger.event.names;
    page.starts_on = ledger.event.starts_on;
    page.ends_on = ledger.event.ends_on;
    page.sample = ledger.event.sample;
    page.participant_names = names_of(ledger, ask.participant_id.str());
    if (const auto to = find_recipient(tx, ledger.event, domain::PersonKind::participant, ask.participant_id.str()))
        page.lang = to->lang;
    page.due_at = ask.due_at;
    page.answered = ask.answered_at.has_value();
    if (ask.purpose == domain::AskPurpose::follow_up) {
        page.deals = deals_of(ledger, ask.participant_id);
        return page;
    }
    page.answered = true;
    for (const auto& question : questions_of(tx, ask)) {
        page.answered = page.answered && question.answered_at;
        const auto* claim = ledger.book->claim_of(question.entry_id);
        if (claim != nullptr &&
            std::ranges::find(page.entries, claim->entry->id, &AnswerEntry::id) == page.entries.end())
            page.entries.push_back(entry_view(ledger, *claim));
    }
    return page;
}

}  // namespace gyoryu::app
