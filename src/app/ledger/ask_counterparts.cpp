#include "app/ledger/ask_counterparts.h"

#include "app/audit/audit.h"
#include "app/ledger/ask_rows.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

/// The claims to ask about.
Result<std::vector<const domain::Claim*>> claims_asked(const LoadedLedger& ledger, const AskEdit& edit) {
    std::vector<const domain::Claim*> claims;
    if (edit.entry_ids.empty()) {
        for (const auto& claim : ledger.book->claims())
            if (claim.counts && answer_state(ledger, claim) == AnswerState::claimed) claims.push_back(&claim);
        return claims;
    }
    auto checks = Checks::of(edit);
    for (std::size_t i = 0; i < edit.entry_ids.size(); ++i) {
        const auto* claim = ledger.book->claim_of(edit.entry_ids[i]);
        if (claim == nullptr || claim->entry->id != edit.entry_ids[i])
            checks.add("/entry_ids/" + std::to_string(i), "unknown_reference");
        else if (std::ranges::find(claims, claim) != claims.end())
            checks.add("/entry_ids/" + std::to_string(i), "duplicate");
        else
            claims.push_back(claim);
    }
    GYORYU_CHECK(checks.done());
    return claims;
}

void cancel(store::Transaction& tx, domain::LedgerAsk ask) {
    const auto revision = ask.revision;
    ask.cancelled = true;
    store::erase_where<domain::LedgerAskLink>(tx, store::where("ask_id", ask.id));
    (void)store::update(tx, std::move(ask), revision);
}

domain::LedgerAsk ask_about(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                            const domain::Claim& claim, int days) {
    for (auto& earlier : store::select_where<domain::LedgerAsk>(tx, store::where("entry_id", claim.entry->id),
                                                                store::where("cancelled", false)))
        if (!earlier.answered_at) cancel(tx, std::move(earlier));
    domain::LedgerAsk ask;
    ask.id = context.services.ids.next_text();
    ask.event_id = ledger.event.id;
    ask.participant_id = counterpart_of(claim);
    ask.entry_id = claim.entry->id;
    ask.asked_at = ledger.now;
    ask.due_at = {ledger.now.unix_ms + days * day_ms};
    store::insert(tx, ask);
    return ask;
}

AskedParticipant tell(Context& context, store::Transaction& tx, const LoadedLedger& ledger,
                      const std::vector<domain::LedgerAsk>& asks) {
    AskedParticipant asked;
    asked.participant = ledger.parties.at(asks.front().participant_id.str());
    asked.entries = static_cast<int>(asks.size());
    asked.mailed = queue_ask_letter(context, tx, ledger.event, asks.front(), "outcome_confirm", asked.entries);
    asked.url = new_answer_url(context, tx, asks.front().id);
    return asked;
}

struct ReachedAsk {
    domain::Event event;
    domain::LedgerAsk ask;
};
Result<ReachedAsk> reach_ask(const Context& context, store::Transaction& tx, const std::string& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto ask = store::find<domain::LedgerAsk>(tx, store::where("id", id));
    if (!ask) return fail(FaultCode::not_found, {{"what", "ledger_ask"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, ask->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "ledger_ask"));
    return ReachedAsk{std::move(event), std::move(*ask)};
}

}  // namespace

Result<AskedParticipants> ask_counterparts(Context& context, const EventId& id, const AskEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AskedParticipants> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        const auto ledger = load_ledger(context, tx, event);
        GYORYU_TRY(claims, claims_asked(ledger, edit));
        AskedParticipants asked;
        std::map<std::string, std::vector<domain::LedgerAsk>> by_participant;
        for (const auto* claim : claims) {
            const auto who = counterpart_of(*claim);
            if (who.empty())
                ++asked.without_counterpart;
            else
                by_participant[who.str()].push_back(ask_about(context, tx, ledger, *claim, edit.days));
        }
        for (const auto& [who, asks] : by_participant) asked.participants.push_back(tell(context, tx, ledger, asks));
        audit_done(context, tx, {event.workspace_id, "ask_counterparts", "event", event.id.str()},
                   {{"participants", "", std::to_string(asked.participants.size())}});
        notices.push_back({event.workspace_id, event.id, "ledger_ask", "*", 1});
        return asked;
    });
}

Result<List<LedgerAskView>> list_asks(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<LedgerAskView>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        const auto ledger = load_ledger(context, tx, event);
        std::map<std::string, bool> addresses;
        for (const auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event.id)))
            addresses[one.id.str()] = !one.email.empty();
        std::vector<LedgerAskView> views;
        for (const auto& ask :
             store::select<domain::LedgerAsk>(tx, {{store::where("event_id", event.id)}, {{"asked_at", true}}, 0})) {
            views.push_back(view_of(ledger, ask));
            views.back().has_address = addresses[ask.participant_id.str()];
        }
        return slice_of(std::move(views), query);
    });
}

Result<LedgerAskView> renew_ask_link(Context& context, const std::string& id) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<LedgerAskView> {
        GYORYU_TRY(reached, reach_ask(context, tx, id));
        if (reached.ask.cancelled) return fail(FaultCode::link_expired);
        if (reached.ask.answered_at) return fail(FaultCode::already_answered);
        auto view = view_of(load_ledger(context, tx, reached.event), reached.ask);
        view.url = new_answer_url(context, tx, id);
        audit_done(context, tx, {reached.event.workspace_id, "renew_ask_link", "ledger_ask", id});
        return view;
    });
}

Result<void> cancel_ask(Context& context, const std::string& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_ask(context, tx, id));
        if (reached.ask.answered_at) return fail(FaultCode::already_answered);
        cancel(tx, reached.ask);
        audit_done(context, tx, {reached.event.workspace_id, "cancel_ask", "ledger_ask", id});
        notices.push_back({reached.event.workspace_id, reached.event.id, "ledger_ask", id, 0});
        return {};
    });
}

}  // namespace gyoryu::app
