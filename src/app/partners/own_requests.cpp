#include "app/partners/own_requests.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/partners/list_partners.h"
#include "app/partners/reach_me.h"
#include "app/partners/request_letters.h"
#include "app/registration/registration_rows.h"
#include "app/requests/save_wishes.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::AskStatus;
using domain::RequestStatus;

constexpr std::int64_t hour_ms = 60LL * 60 * 1000;

/// As long as the organiser set, but not beyond the first day of the event; two hours at least.
base::Instant answer_until(store::Transaction& tx, const domain::Event& event, base::Instant now) {
    const auto days = registration_of(tx, event.id).answer_days;
    const auto start = base::to_instant(event.starts_on, {}, event.time_zone);
    const auto wished = std::min(now.unix_ms + days * 24 * hour_ms, start.unix_ms);
    return {std::max(wished, now.unix_ms + 2 * hour_ms)};
}

template <class Row>
void note(const domain::Event& event, const Row& row, Notices& notices) {
    notices.push_back({event.workspace_id, event.id, "request", row.id.str(), row.revision});
}

template <class Row, class Status>
Result<void> set_status(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event, Row row,
                        Status status) {
    row.status = status;
    const auto revision = row.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(row), revision));
    audit_done(context, tx, {event.workspace_id, "answer_request", "request", saved.id.str()},
               {{"status", "", boost::describe::enum_to_string(status, "")}});
    note(event, saved, notices);
    return {};
}

/// The wish with which the timetable is made; one that the organiser had entered is accepted instead.
void accept_wish(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                 const domain::Ask& ask) {
    domain::Request request;
    request.id = context.services.ids.next<RequestId>();
    request.event_id = event.id;
    request.from_id = ask.from_id;
    request.to_id = ask.to_id;
    request.priority = ask.priority;
    request.message = ask.message;
    request.status = RequestStatus::accepted;
    request.created_at = context.services.clock.now();
    if (store::insert_if_new(tx, request)) return note(event, request, notices);
    tx.execute(
        "UPDATE requests SET status = 'accepted', revision = revision + 1 WHERE from_id = $1 AND to_id = $2 AND "
        "status <> 'withdrawn'",
        {ask.from_id.str(), ask.to_id.str()});
}

/// An unanswered ask of that direction that is not past its time.
std::optional<domain::Ask> pending(store::Transaction& tx, const ParticipantId& from, const ParticipantId& to,
                                   base::Instant now) {
    auto found = store::find<domain::Ask>(tx, store::where("from_id", from), store::where("to_id", to),
                                          store::where("status", AskStatus::open));
    if (found && found->expires_at <= now) return std::nullopt;
    return found;
}

/// What is past its time but not yet marked so must not stand in the way of asking again.
void expire_own(store::Transaction& tx, const ParticipantId& from, const ParticipantId& to, base::Instant now) {
    tx.execute(
        "UPDATE asks SET status = 'expired', revision = revision + 1 WHERE from_id = $1 AND to_id = $2 AND "
        "status = 'open' AND expires_at <= $3",
        {from.str(), to.str(), now.unix_ms});
}

Result<void> check_asking(store::Transaction& tx, const Me& me, const ParticipantId& partner) {
    if (me.event.status == domain::EventStatus::closed) return fail(FaultCode::registration_closed);
    const auto open = store::count_where<domain::Ask>(tx, store::where("from_id", me.participant.id),
                                                      store::where("status", AskStatus::open));
    if (open >= open_requests_max) return fail(FaultCode::limit_reached, {{"max", std::to_string(open_requests_max)}});
    // Each of them is a letter to the partner, also one that was taken back.
    const auto asked =
        store::count_where<domain::Ask>(tx, store::where("from_id", me.participant.id), store::where("to_id", partner));
    if (asked >= requests_to_one_max)
        return fail(FaultCode::limit_reached, {{"max", std::to_string(requests_to_one_max)}});
    const auto wished = store::count_where<domain::Request>(tx, store::where("from_id", me.participant.id),
                                                            store::where("to_id", partner),
                                                            store::where_not("status", RequestStatus::withdrawn));
    if (wished > 0) return fail(FaultCode::duplicate_request);
    return {};
}

/// One of or to the reader; as unknown as none to everybody else.
template <class Row>
std::optional<Row> find_own(store::Transaction& tx, const Me& me, const std::string& id, const char* end) {
    return store::find<Row>(tx, store::where("id", id), store::where("event_id", me.event.id),
                            store::where(end, me.participant.id));
}

tl::unexpected<Fault> no_request() { return fail(FaultCode::not_found, {{"what", "request"}}); }

/// Answers an ask, or a wish the organiser entered; who asked.
Result<ParticipantId> answered(Context& context, store::Transaction& tx, Notices& notices, const Me& me,
                               const std::string& id, bool accepted) {
    if (const auto ask = find_own<domain::Ask>(tx, me, id, "to_id")) {
        const bool late = ask->expires_at <= context.services.clock.now();
        if (ask->status != AskStatus::open || late) return fail(FaultCode::already_answered);
        GYORYU_CHECK(
            set_status(context, tx, notices, me.event, *ask, accepted ? AskStatus::accepted : AskStatus::declined));
        if (accepted) accept_wish(context, tx, notices, me.event, *ask);
        return ask->from_id;
    }
    const auto request = find_own<domain::Request>(tx, me, id, "to_id");
    if (!request) return no_request();
    if (request->status != RequestStatus::open) return fail(FaultCode::already_answered);
    GYORYU_CHECK(set_status(context, tx, notices, me.event, *request,
                            accepted ? RequestStatus::accepted : RequestStatus::declined));
    return request->from_id;
}

domain::PairRule pair_of(const Me& me, const domain::Participant& partner) {
    const bool selling = me.participant.side == domain::ParticipantSide::seller;
    return {me.event.id, selling ? me.participant.id : partner.id, selling ? partner.id : me.participant.id,
            domain::PairDecision::never};
}

domain::PairDecision rule_of(store::Transaction& tx, const domain::PairRule& pair) {
    const auto found = store::find<domain::PairRule>(tx, store::where("event_id", pair.event_id),
                                                     store::where("seller_id", pair.seller_id),
                                                     store::where("buyer_id", pair.buyer_id));
    return found ? found->rule : domain::PairDecision::none;
}

std::optional<domain::Block> find_block(store::Transaction& tx, const EventId& event, const ParticipantId& from,
                                        const ParticipantId& to) {
    return store::find<domain::Block>(tx, store::where("event_id", event), store::where("from_id", from),
                                      store::where("to_id", to));
}

void block(store::Transaction& tx, domain::Block own, const domain::PairRule& pair, domain::PairDecision before) {
    own.made_rule = before != domain::PairDecision::never;
    own.replaced_must = before == domain::PairDecision::must;
    if (store::insert_if_new(tx, own)) store::put(tx, pair);
}

void unblock(store::Transaction& tx, const Me& me, const ParticipantId& partner, const domain::PairRule& pair) {
    const auto own = find_block(tx, me.event.id, me.participant.id, partner);
    if (!own) return;
    store::erase_where<domain::Block>(tx, store::where("event_id", own->event_id),
                                      store::where("from_id", own->from_id), store::where("to_id", own->to_id));
    // What the organiser has decided since then stands.
    if (!own->made_rule || rule_of(tx, pair) != domain::PairDecision::never) return;
    if (auto theirs = find_block(tx, me.event.id, partner, me.participant.id)) {
        theirs->made_rule = true;  // the pair stays apart for their sake
        theirs->replaced_must = own->replaced_must;
        store::put(tx, *theirs);
        return;
    }
    if (own->replaced_must)
        store::put(tx, domain::PairRule{pair.event_id, pair.seller_id, pair.buyer_id, domain::PairDecision::must});
    else
        store::erase_where<domain::PairRule>(tx, store::where("event_id", pair.event_id),
                                             store::where("seller_id", pair.seller_id),
                                             store::where("buyer_id", pair.buyer_id));
}

}  // namespace

Result<Partner> ask_partner(Context& context, const PartnerWish& wish) {
    auto asked = save_wishes(
        context, [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<ParticipantId> {
            GYORYU_TRY(me, reach_taking_part(context, tx));
            event = me.event;
            GYORYU_CHECK(Checks::of(wish).done());
            GYORYU_TRY(partner, reach_partner(tx, me, wish.to_id));
            const auto now = context.services.clock.now();
            expire_own(tx, me.participant.id, partner.id, now);
            GYORYU_CHECK(check_asking(tx, me, partner.id));
            const auto theirs = pending(tx, partner.id, me.participant.id, now);
            const domain::Ask ask{context.services.ids.next<domain::AskId>(),
                                  event.id,
                                  me.participant.id,
                                  partner.id,
                                  wish.priority,
                                  wish.message,
                                  theirs ? AskStatus::accepted : AskStatus::open,
                                  now,
                                  answer_until(tx, event, now)};
            if (!store::insert_if_new(tx, ask)) return fail(FaultCode::duplicate_request);
            audit_created(context, tx, {event.workspace_id, "ask_partner", "request", ask.id.str()}, ask);
            note(event, ask, notices);
            if (!theirs) {
                if (!find_block(tx, event.id, partner.id, me.participant.id))
                    mail_request(context, tx, me, partner, ask);
                return partner.id;
            }
            GYORYU_CHECK(set_status(context, tx, notices, event, *theirs, AskStatus::accepted));
            accept_wish(context, tx, notices, event, *theirs);
            accept_wish(context, tx, notices, event, ask);
            mail_answer(context, tx, me, partner, true);
            return partner.id;
        });
    if (!asked) return fail(std::move(asked).error());
    return partner_of(context, *asked);
}

Result<Partner> answer_request(Context& context, const std::string& id, const RequestAnswer& answer) {
    auto asker = save_wishes(
        context, [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<ParticipantId> {
            GYORYU_TRY(me, reach_taking_part(context, tx));
            event = me.event;
            GYORYU_TRY(from, answered(context, tx, notices, me, id, answer.accepted));
            GYORYU_TRY(partner, reach_partner(tx, me, from));
            mail_answer(context, tx, me, partner, answer.accepted);
            return from;
        });
    if (!asker) return fail(std::move(asker).error());
    return partner_of(context, *asker);
}

Result<void> withdraw_request(Context& context, const std::string& id) {
    return save_wishes(context,
                       [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<void> {
                           GYORYU_TRY(me, reach_me(context, tx));
                           event = me.event;
                           if (const auto ask = find_own<domain::Ask>(tx, me, id, "from_id")) {
                               if (ask->status != AskStatus::open) return fail(FaultCode::already_answered);
                               return set_status(context, tx, notices, event, *ask, AskStatus::withdrawn);
                           }
                           const auto request = find_own<domain::Request>(tx, me, id, "from_id");
                           if (!request) return no_request();
                           if (request->status != RequestStatus::open) return fail(FaultCode::already_answered);
                           return set_status(context, tx, notices, event, *request, RequestStatus::withdrawn);
                       });
}

Result<Partner> block_partner(Context& context, const ParticipantId& id, const BlockEdit& edit) {
    auto done = save_wishes(context,
                            [&](store::Transaction& tx, Notices& notices, domain::Event& event,
                                std::optional<PairChange>& change) -> Result<void> {
                                GYORYU_TRY(me, reach_taking_part(context, tx));
                                event = me.event;
                                GYORYU_TRY(partner, reach_partner(tx, me, id));
                                const auto pair = pair_of(me, partner);
                                const auto before = rule_of(tx, pair);
                                if (edit.blocked)
                                    block(tx, {event.id, me.participant.id, partner.id, context.services.clock.now()},
                                          pair, before);
                                else
                                    unblock(tx, me, partner.id, pair);
                                change = PairChange{pair.seller_id, pair.buyer_id, before};
                                const auto name = pair.seller_id.str() + "/" + pair.buyer_id.str();
                                audit_done(context, tx, {event.workspace_id, "block_partner", "pair", name});
                                notices.push_back({event.workspace_id, event.id, "pair", name, 1});
                                return {};
                            });
    if (!done) return fail(std::move(done).error());
    return partner_of(context, id);
}

}  // namespace gyoryu::app
