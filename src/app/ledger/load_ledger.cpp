#include "app/ledger/load_ledger.h"

#include "app/participants/roster.h"
#include "app/reader.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::ConfirmationState;
using domain::EntryKind;
using domain::LedgerEntry;

void load_notes(store::Transaction& tx, LoadedLedger& ledger) {
    const std::string sql =
        "SELECT n.entry_id, n.product, n.remark, n.stated_by, n.erased_at FROM ledger_notes n "
        "JOIN ledger_entries e ON e.id = n.entry_id WHERE e.event_id = $1";
    for (const auto& row : tx.query(sql, {ledger.event.id.str()})) {
        domain::LedgerNote note;
        note.entry_id = domain::LedgerEntryId(store::text_of(row[0]));
        note.product = store::text_of(row[1]);
        note.remark = store::text_of(row[2]);
        note.stated_by = store::text_of(row[3]);
        if (!store::is_nothing(row[4])) note.erased_at = base::Instant{store::integer_of(row[4])};
        ledger.notes.emplace(note.entry_id, std::move(note));
    }
}

void load_parties(store::Transaction& tx, LoadedLedger& ledger) {
    for (const auto& one : roster_of(tx, ledger.event.id))
        ledger.parties.emplace(one.id.str(),
                               LedgerParty{one.id.str(), one.code, one.organisation.id.str(), one.organisation.names,
                                           one.organisation.country, one.organisation.sample});
}

void load_names(const Context& context, store::Transaction& tx, LoadedLedger& ledger) {
    std::set<std::string> accounts;
    bool interpreters = false;
    for (const auto& entry : ledger.book->entries()) {
        if (entry.claimant_kind == domain::ClaimantKind::organiser && !entry.claimant_id.empty())
            accounts.insert(entry.claimant_id);
        interpreters = interpreters || entry.claimant_kind == domain::ClaimantKind::interpreter;
    }
    for (const auto& account : store::select_where<domain::Account>(tx, store::one_of("id", accounts)))
        ledger.names.emplace(account.id.str(), account.display_name);
    if (!interpreters) return;
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::where("event_id", ledger.event.id)))
        ledger.names.emplace(one.id.str(), shown(context.lang, one.names));
}

void load_asks(store::Transaction& tx, LoadedLedger& ledger) {
    for (auto& ask : store::select<domain::LedgerAsk>(
             tx, {{store::where("event_id", ledger.event.id), store::where("purpose", domain::AskPurpose::confirm),
                   store::where("cancelled", false)},
                  {{"asked_at"}},
                  0}))
        ledger.asks.insert_or_assign(ask.entry_id, ask);
}

std::optional<LedgerParty> party(const LoadedLedger& ledger, const std::string& id) {
    const auto found = ledger.parties.find(id);
    return found == ledger.parties.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> number_of(const LoadedLedger& ledger, const domain::LedgerEntryId& id) {
    const auto* entry = ledger.book->find(id);
    return entry == nullptr ? std::nullopt : std::optional(entry->number);
}

void put_words(const LoadedLedger& ledger, const LedgerEntry& entry, LedgerRow& row) {
    const auto note = ledger.notes.find(entry.id);
    if (note == ledger.notes.end()) return;
    row.erased = note->second.erased_at.has_value();
    row.product = note->second.product;
    row.remark = note->second.remark;
    if (ledger.sees_people) row.stated_by = note->second.stated_by;
}

void put_claimant(const LoadedLedger& ledger, const LedgerEntry& entry, LedgerRow& row) {
    row.claimant_kind = entry.claimant_kind;
    row.claimant = party(ledger, entry.claimant_id);
    const auto name = ledger.names.find(entry.claimant_id);
    if (name != ledger.names.end() && ledger.sees_people) row.claimant_name = name->second;
}

bool named(const std::string& wanted, const std::string& have) {
    return wanted.empty() || (wanted == "-" ? have.empty() : wanted == have);
}

}  // namespace

LoadedLedger load_ledger(const Context& context, store::Transaction& tx, const domain::Event& event) {
    LoadedLedger ledger;
    ledger.event = event;
    ledger.book = std::make_unique<domain::LedgerBook>(
        store::select<LedgerEntry>(tx, {{store::where("event_id", event.id)}, {{"number"}}, 0}));
    ledger.now = context.services.clock.now();
    ledger.sees_people = may_see_contacts(context, event.workspace_id);
    if (auto rates = store::find<domain::EventRates>(tx, store::where("event_id", event.id)))
        ledger.rates = std::move(*rates);
    load_notes(tx, ledger);
    load_parties(tx, ledger);
    load_names(context, tx, ledger);
    load_asks(tx, ledger);
    return ledger;
}

std::string shown_currency(const LoadedLedger& ledger, const std::string& asked) {
    return domain::rate_of(ledger.rates, asked) != nullptr ? asked : ledger.rates.base_currency;
}

AnswerState answer_state(const LoadedLedger& ledger, const domain::Claim& claim) {
    if (claim.state == ConfirmationState::confirmed) return AnswerState::confirmed;
    if (claim.state == ConfirmationState::disputed) return AnswerState::disputed;
    const auto ask = ledger.asks.find(claim.entry->id);
    if (ask == ledger.asks.end()) return AnswerState::claimed;
    return ask->second.due_at < ledger.now ? AnswerState::silent : AnswerState::asked;
}

std::string product_of(const LoadedLedger& ledger, const domain::Claim& claim) {
    for (const auto* entry : {claim.entry, claim.first}) {
        const auto note = ledger.notes.find(entry->id);
        if (note != ledger.notes.end() && !note->second.product.empty()) return note->second.product;
    }
    return {};
}

std::string country_of(const LoadedLedger& ledger, const domain::Claim& claim) {
    const auto buyer = ledger.parties.find(claim.entry->buyer_id.str());
    return buyer == ledger.parties.end() ? std::string() : buyer->second.country;
}

LedgerRow row_of(const LoadedLedger& ledger, const LedgerEntry& entry, const std::string& currency) {
    LedgerRow row;
    row.id = entry.id;
    row.number = entry.number;
    row.kind = entry.kind;
    row.about = number_of(ledger, entry.about_id);
    row.other = number_of(ledger, entry.other_id);
    if (const auto* after = ledger.book->superseded_by(entry.id)) row.superseded_by = after->number;
    row.stage = entry.stage;
    row.deal_id = entry.deal_id;
    row.seller = party(ledger, entry.seller_id.str());
    row.buyer = party(ledger, entry.buyer_id.str());
    row.meeting_id = entry.meeting_id;
    if (entry.amount_minor) row.amount = domain::Money{*entry.amount_minor, entry.currency};
    if (row.amount) row.shown = domain::converted(ledger.rates, *row.amount, currency);
    row.approximate = entry.approximate;
    row.unit_price_minor = entry.unit_price_minor;
    row.quantity = entry.quantity;
    row.source = entry.source;
    row.happened_on = entry.happened_on;
    row.recorded_at = entry.recorded_at;
    row.sample = entry.sample;
    row.hash = entry.hash;
    put_words(ledger, entry, row);
    put_claimant(ledger, entry, row);
    const auto* claim = ledger.book->claim_of(entry.id);
    if (claim == nullptr || claim->entry != &entry) return row;
    row.deal_id = claim->deal_id;
    row.state = answer_state(ledger, *claim);
    row.counts = claim->counts;
    row.furthest = claim->furthest;
    row.evidence = static_cast<int>(claim->evidence.size());
    if (row.product.empty()) row.product = product_of(ledger, *claim);
    return row;
}

bool fits(const LoadedLedger& ledger, const domain::Claim& claim, const LedgerFilter& filter) {
    if (filter.show == LedgerShow::counting && !claim.counts) return false;
    if (filter.stage && claim.entry->stage != filter.stage) return false;
    if (filter.state && claim.state != *filter.state) return false;
    if (filter.furthest && !claim.furthest) return false;
    if (filter.until && claim.entry->happened_on > *filter.until) return false;
    return named(filter.currency, claim.entry->currency) && named(filter.country, country_of(ledger, claim)) &&
           named(filter.product, product_of(ledger, claim)) && named(filter.seller, claim.entry->seller_id.str()) &&
           named(filter.buyer, claim.entry->buyer_id.str());
}

std::vector<const LedgerEntry*> entries_of(const LoadedLedger& ledger, const LedgerFilter& filter) {
    std::vector<const LedgerEntry*> entries;
    if (filter.show == LedgerShow::all) {
        for (const auto& entry : ledger.book->entries()) {
            const auto* claim = ledger.book->claim_of(entry.id);
            const bool unfiltered = !filter.stage && !filter.state && !filter.furthest && !filter.until &&
                                    filter.currency.empty() && filter.country.empty() && filter.product.empty() &&
                                    filter.seller.empty() && filter.buyer.empty();
            if (unfiltered || (claim != nullptr && fits(ledger, *claim, filter))) entries.push_back(&entry);
        }
        return entries;
    }
    for (const auto& claim : ledger.book->claims())
        if (fits(ledger, claim, filter)) entries.push_back(claim.entry);
    std::ranges::sort(entries, {}, &LedgerEntry::number);
    return entries;
}

}  // namespace gyoryu::app
