#include "app/ledger/append_entry.h"

#include "app/checks.h"
#include "app/ledger/amount_doubt.h"
#include "app/ledger/chain.h"
#include "store/ledger_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

using domain::EntryKind;
using domain::LedgerEntry;

void check_money(Checks& checks, const std::string& path, const domain::Money& money) {
    if (!domain::is_currency(money.currency))
        checks.add(path + "/currency", "not_in_list", {{"value", money.currency}});
    if (money.minor < 0) checks.add(path + "/minor", "too_small", {{"min", "0"}});
    if (money.minor > base::default_number_max)
        checks.add(path + "/minor", "too_large", {{"max", std::to_string(base::default_number_max)}});
}

void check_party(Checks& checks, store::Transaction& tx, const EventId& event, const std::string& path,
                 const ParticipantId& party, domain::ParticipantSide side) {
    if (party.empty()) return;
    const bool known =
        store::count_where<domain::Participant>(tx, store::where("id", party), store::where("event_id", event),
                                                store::where("side", side)) > 0;
    if (!known) checks.add(path, "unknown_reference");
}

void check_figure(Checks& checks, const std::string& path, const std::optional<std::int64_t>& figure) {
    if (!figure) return;
    if (*figure < 0) checks.add(path, "too_small", {{"min", "0"}});
    if (*figure > base::default_number_max)
        checks.add(path, "too_large", {{"max", std::to_string(base::default_number_max)}});
}

Result<void> check_statement(store::Transaction& tx, const domain::Event& event, const OutcomeStatement& statement) {
    auto checks = Checks::of(statement.words);
    check_money(checks, "/amount", statement.amount);
    check_figure(checks, "/unit_price_minor", statement.unit_price_minor);
    check_figure(checks, "/quantity", statement.quantity);
    check_party(checks, tx, event.id, "/seller_id", statement.seller_id, domain::ParticipantSide::seller);
    check_party(checks, tx, event.id, "/buyer_id", statement.buyer_id, domain::ParticipantSide::buyer);
    if (!statement.deal_id.empty() && store::count_where<LedgerEntry>(tx, store::where("event_id", event.id),
                                                                      store::where("deal_id", statement.deal_id)) == 0)
        checks.add("/deal_id", "unknown_reference");
    return checks.done();
}

Result<void> ask_back(const Context& context, store::Transaction& tx, const domain::Event& event,
                      const OutcomeStatement& statement) {
    if (statement.amount_confirmed) return {};
    const auto spread = spread_of(tx, event.id, statement.stage, statement.amount.currency);
    const auto doubt = doubt_about(statement.amount, statement.unit_price_minor, statement.quantity, spread);
    if (doubt == AmountDoubt::none) return {};
    return fail(doubt_fault(context, doubt, statement.amount, spread));
}

void put_rate(store::Transaction& tx, const EventId& event, LedgerEntry& entry) {
    const auto rates = store::find<domain::EventRates>(tx, store::where("event_id", event));
    const auto* rate = rates ? domain::rate_of(*rates, entry.currency) : nullptr;
    if (rate == nullptr) return;
    entry.rate = rate->rate;
    entry.rate_currency = rates->base_currency;
    entry.rate_source = rate->source;
    entry.rate_on = rate->on_day;
}

void put_claimant(LedgerEntry& entry, const Claimant& claimant) {
    entry.claimant_kind = claimant.kind;
    entry.claimant_id = claimant.id;
}

/// What an outcome and a correction have in common.
LedgerEntry stated(store::Transaction& tx, const domain::Event& event, const OutcomeStatement& statement) {
    LedgerEntry entry;
    entry.stage = statement.stage;
    entry.seller_id = statement.seller_id;
    entry.buyer_id = statement.buyer_id;
    entry.meeting_id = statement.meeting_id;
    entry.deal_id = statement.deal_id;
    entry.amount_minor = statement.amount.minor;
    entry.currency = statement.amount.currency;
    entry.approximate = statement.approximate;
    entry.amount_confirmed = statement.amount_confirmed;
    entry.unit_price_minor = statement.unit_price_minor;
    entry.quantity = statement.quantity;
    entry.source = statement.source;
    entry.sample = statement.sample;
    if (statement.happened_on) entry.happened_on = *statement.happened_on;
    put_claimant(entry, statement.claimant);
    put_rate(tx, event.id, entry);
    return entry;
}

bool is_figure(EntryKind kind) { return kind == EntryKind::outcome || kind == EntryKind::correction; }

Fault not_a_figure() {
    Fault fault{FaultCode::validation_failed, {}, {}};
    fault.issues.push_back({"/about_id", "unknown_reference", {}});
    return fault;
}

/// An outcome or correction of the event that nothing has taken the place of.
Result<LedgerEntry> figure_in_force(store::Transaction& tx, const domain::Event& event,
                                    const domain::LedgerEntryId& id) {
    GYORYU_TRY(entry, entry_of(tx, event, id));
    if (!is_figure(entry.kind)) return fail(not_a_figure());
    GYORYU_CHECK(check_in_force(tx, entry));
    return entry;
}

}  // namespace

Claimant claimant_of(const domain::Actor& actor) {
    if (const auto* account = std::get_if<domain::AccountActor>(&actor))
        return {domain::ClaimantKind::organiser, account->account_id.str()};
    if (const auto* person = std::get_if<domain::PersonActor>(&actor))
        return {person->kind == domain::PersonKind::participant ? domain::ClaimantKind::participant
                                                                : domain::ClaimantKind::interpreter,
                person->person_id};
    return {domain::ClaimantKind::program, ""};
}

Result<LedgerEntry> append_outcome(Context& context, store::Transaction& tx, const domain::Event& event,
                                   const OutcomeStatement& statement) {
    GYORYU_CHECK(check_statement(tx, event, statement));
    GYORYU_CHECK(ask_back(context, tx, event, statement));
    auto entry = stated(tx, event, statement);
    if (entry.deal_id.empty()) entry.deal_id = context.services.ids.next<domain::DealId>();
    return chain(context, tx, event, std::move(entry), statement.words);
}

Result<LedgerEntry> append_correction(Context& context, store::Transaction& tx, const domain::Event& event,
                                      const domain::LedgerEntryId& about, const OutcomeStatement& statement) {
    GYORYU_TRY(before, figure_in_force(tx, event, about));
    OutcomeStatement anew = statement;
    anew.stage = *before.stage;
    anew.seller_id = before.seller_id;
    anew.buyer_id = before.buyer_id;
    anew.meeting_id = before.meeting_id;
    anew.deal_id = before.deal_id;
    anew.sample = before.sample || statement.sample;
    if (!anew.happened_on) anew.happened_on = before.happened_on;
    GYORYU_CHECK(check_statement(tx, event, anew));
    GYORYU_CHECK(ask_back(context, tx, event, anew));
    auto entry = stated(tx, event, anew);
    entry.kind = EntryKind::correction;
    entry.about_id = about;
    return chain(context, tx, event, std::move(entry), statement.words);
}

Result<LedgerEntry> append_withdrawal(Context& context, store::Transaction& tx, const domain::Event& event,
                                      const domain::LedgerEntryId& about, const Claimant& claimant,
                                      const EntryWords& words) {
    GYORYU_CHECK(Checks::of(words).done());
    GYORYU_TRY(before, entry_of(tx, event, about));
    const bool link = before.kind == EntryKind::same_report || before.kind == EntryKind::same_deal;
    if (!is_figure(before.kind) && !link) return fail(not_a_figure());
    GYORYU_CHECK(check_in_force(tx, before));
    LedgerEntry entry;
    entry.kind = EntryKind::withdrawal;
    entry.about_id = about;
    entry.sample = before.sample;
    put_claimant(entry, claimant);
    return chain(context, tx, event, std::move(entry), words);
}

Result<LedgerEntry> append_answer(Context& context, store::Transaction& tx, const domain::Event& event,
                                  const domain::LedgerEntryId& about, const CounterpartAnswer& answer) {
    auto checks = Checks::of(answer.words);
    if (answer.amount) check_money(checks, "/amount", *answer.amount);
    GYORYU_CHECK(checks.done());
    GYORYU_TRY(before, figure_in_force(tx, event, about));
    LedgerEntry entry;
    entry.kind = answer.right ? EntryKind::confirmation : EntryKind::dispute;
    entry.about_id = about;
    entry.source = answer.source;
    entry.sample = before.sample;
    if (answer.amount) {
        entry.amount_minor = answer.amount->minor;
        entry.currency = answer.amount->currency;
    }
    put_claimant(entry, answer.claimant);
    return chain(context, tx, event, std::move(entry), answer.words);
}

}  // namespace gyoryu::app
