#include "app/ledger/ask_rows.h"

#include "app/accounts/secret_token.h"
#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "text/dates.h"

namespace gyoryu::app {

std::string answer_url(const Settings& settings, const std::string& token) {
    return settings.public_url + "/a/" + token;
}

std::string new_answer_url(Context& context, store::Transaction& tx, const std::string& ask_id) {
    const auto token = new_secret_token();
    store::insert(tx, domain::LedgerAskLink{token_hash(token), ask_id});
    return answer_url(context.services.settings, token);
}

ParticipantId counterpart_of(const domain::Claim& claim) {
    const auto& entry = *claim.entry;
    const bool buyer_claims = !entry.buyer_id.empty() && claim.first->claimant_id == entry.buyer_id.str();
    return buyer_claims ? entry.seller_id : entry.buyer_id;
}

bool queue_ask_letter(Context& context, store::Transaction& tx, const domain::Event& event,
                      const domain::LedgerAsk& ask, const std::string& purpose, int entries) {
    const auto to = find_recipient(tx, event, domain::PersonKind::participant, ask.participant_id.str());
    if (!to || to->email.empty()) return false;
    const auto due = base::to_local(ask.due_at, to->zone.empty() ? event.time_zone : to->zone).day;
    Letter letter;
    letter.to = *to;
    letter.purpose = purpose;
    letter.params = {{"name", to->name},
                     {"event", shown(to->lang, event.names)},
                     {"due", text::full_date(reader_of(to->lang), due)},
                     {"entries", std::int64_t{entries}},
                     {"months", std::int64_t{ask.months}}};
    letter.secret_url = new_answer_url(context, tx, ask.id);
    return queue_mail(context, tx, &event, letter).has_value();
}

LedgerAskView view_of(const LoadedLedger& ledger, const domain::LedgerAsk& ask) {
    LedgerAskView view;
    view.id = ask.id;
    view.purpose = ask.purpose;
    const auto party = ledger.parties.find(ask.participant_id.str());
    if (party != ledger.parties.end()) view.participant = party->second;
    if (const auto* entry = ledger.book->find(ask.entry_id)) view.entry = entry->number;
    view.months = ask.months;
    view.asked_at = ask.asked_at;
    view.due_at = ask.due_at;
    view.reminders = ask.reminders;
    view.state = ask.cancelled             ? AskState::cancelled
                 : ask.answered_at         ? AskState::answered
                 : ask.due_at < ledger.now ? AskState::silent
                                           : AskState::open;
    return view;
}

}  // namespace gyoryu::app
