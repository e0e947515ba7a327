#include "app/ledger/record_outcome.h"

#include "app/checks.h"
#include "app/ledger/chain.h"
#include "app/ledger/saved_entry.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/ledger_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Result<Claimant> claimant_in(const Context& context, store::Transaction& tx, const EventId& event,
                             const std::string& participant) {
    if (participant.empty()) return claimant_of(context.actor);
    if (store::count_where<domain::Participant>(tx, store::where("id", participant), store::where("event_id", event)) >
        0)
        return Claimant{domain::ClaimantKind::participant, participant};
    Checks checks;
    checks.add("/claimant_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    return Claimant{};
}

Result<void> check_meeting(store::Transaction& tx, const EventId& event, const std::string& meeting) {
    Checks checks;
    if (!meeting.empty() &&
        store::count_where<domain::Meeting>(tx, store::where("id", meeting), store::where("event_id", event)) == 0)
        checks.add("/meeting_id", "unknown_reference");
    return checks.done();
}

Result<domain::DealId> deal_followed(store::Transaction& tx, const domain::Event& event, const std::string& entry) {
    if (entry.empty()) return domain::DealId();
    GYORYU_TRY(followed, entry_of(tx, event, domain::LedgerEntryId(entry)));
    return followed.deal_id;
}

}  // namespace

Result<LedgerRow> record_outcome(Context& context, const EventId& id, const OutcomeEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<LedgerRow> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_CHECK(check_meeting(tx, event.id, edit.meeting_id));
        GYORYU_TRY(claimant, claimant_in(context, tx, event.id, edit.claimant_id));
        GYORYU_TRY(deal, deal_followed(tx, event, edit.follows_id));
        OutcomeStatement statement;
        statement.stage = edit.stage;
        statement.seller_id = ParticipantId(edit.seller_id);
        statement.buyer_id = ParticipantId(edit.buyer_id);
        statement.meeting_id = MeetingId(edit.meeting_id);
        statement.deal_id = deal;
        statement.amount = edit.amount;
        statement.approximate = edit.approximate;
        statement.unit_price_minor = edit.unit_price_minor;
        statement.quantity = edit.quantity;
        statement.amount_confirmed = edit.confirmed_amount;
        statement.happened_on = edit.happened_on;
        statement.claimant = claimant;
        statement.source = edit.article ? domain::EntrySource::article : domain::EntrySource::entry_form;
        statement.sample = event.sample;
        statement.words = edit.words;
        GYORYU_TRY(entry, append_outcome(context, tx, event, statement));
        return saved_entry(context, tx, notices, event, entry);
    });
}

}  // namespace gyoryu::app
