#include "scenarios/load_outcomes.h"

#include "app/ledger/append_entry.h"
#include "base/assertions.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>
#include <map>

namespace gyoryu::scenarios {
namespace {

domain::Money in_minor_units(std::int64_t units, const std::string& currency) {
    for (int i = 0; i < domain::minor_digits(currency); ++i) units *= 10;
    return {units, currency};
}

domain::ParticipantId with_code(const EventRows& rows, const std::string& code) {
    const auto found = std::ranges::find(rows.participants, code, &domain::Participant::code);
    GYORYU_ASSERT(found != rows.participants.end());
    return found->id;
}

app::OutcomeStatement statement_of(const EventRows& rows, const OutcomeData& data) {
    app::OutcomeStatement statement;
    statement.stage = data.stage;
    statement.seller_id = with_code(rows, data.seller);
    statement.buyer_id = with_code(rows, data.buyer);
    statement.amount = in_minor_units(data.amount, data.currency);
    statement.amount_confirmed = true;
    statement.happened_on = data.on;
    statement.claimant = {domain::ClaimantKind::participant, statement.seller_id.str()};
    statement.source = domain::EntrySource::meeting_log;
    statement.sample = data.sample;
    statement.words = {data.product, rows.outcome_note, ""};
    return statement;
}

app::CounterpartAnswer answer_of(const domain::LedgerEntry& entry, const OutcomeData& data) {
    app::CounterpartAnswer answer;
    answer.right = data.answer == domain::ConfirmationState::confirmed;
    if (data.disputed_amount) answer.amount = in_minor_units(*data.disputed_amount, data.currency);
    answer.claimant = {domain::ClaimantKind::participant, entry.buyer_id.str()};
    return answer;
}

}  // namespace

void load_outcomes(app::Context& context, store::Transaction& tx, const EventRows& rows) {
    if (rows.rates) store::insert(tx, *rows.rates);
    std::map<std::pair<std::string, std::string>, domain::DealId> deals;
    for (const auto& data : rows.outcomes) {
        auto statement = statement_of(rows, data);
        auto& deal = deals[{data.seller, data.buyer}];
        statement.deal_id = deal;
        const auto entry = app::append_outcome(context, tx, rows.event, statement);
        GYORYU_ASSERT(entry.has_value());
        deal = entry->deal_id;
        if (data.answer == domain::ConfirmationState::claimed) continue;
        GYORYU_ASSERT(app::append_answer(context, tx, rows.event, entry->id, answer_of(*entry, data)).has_value());
    }
}

}  // namespace gyoryu::scenarios
