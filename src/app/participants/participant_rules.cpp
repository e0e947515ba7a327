#include "app/participants/participant_rules.h"

#include "app/accounts/open_session.h"
#include "app/codes.h"
#include "app/organisations/organisation_rules.h"
#include "planning/market_rules.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

Result<void> refuse_same(store::Transaction& tx, const domain::Participant& participant, std::string_view field,
                         const std::string& value) {
    if (value.empty()) return {};
    const auto other =
        store::find<domain::Participant>(tx, store::where("event_id", participant.event_id), store::where(field, value),
                                         store::where_not("id", participant.id));
    if (!other) return {};
    const std::vector<base::FaultParameter> params{
        {"what", "participant"}, {"field", std::string(field)}, {"code", other->code}};
    return fail(Fault{FaultCode::conflict_exists, params, {{"/" + std::string(field), "duplicate", params}}});
}

void check_markets(const std::string& path, const std::vector<std::string>& codes, Checks& checks) {
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (!planning::is_market(codes[i])) checks.add(schema::child(path, i), "unknown_market", {{"value", codes[i]}});
}

void check_trade(const domain::TradeProfile& trade, Checks& checks) {
    check_markets("/trade/markets", trade.markets, checks);
    check_markets("/trade/territories_given", trade.territories_given, checks);
    for (std::size_t i = 0; i < trade.registrations.size(); ++i)
        if (!planning::is_market(trade.registrations[i].market))
            checks.add(schema::child("/trade/registrations", i) + "/market", "unknown_market",
                       {{"value", trade.registrations[i].market}});
}

void check_presence(const domain::Presence& presence, Checks& checks) {
    checks.languages("/presence/second_languages", presence.second_languages);
    for (std::size_t i = 0; i < presence.breaks.size(); ++i) {
        const auto& wished = presence.breaks[i];
        const auto path = schema::child("/presence/breaks", i);
        if (wished.until <= wished.from)
            checks.add(path + "/until", "ends_before_start");
        else if (wished.until.minutes - wished.from.minutes < wished.minutes)
            checks.add(path + "/minutes", "too_large",
                       {{"max", std::to_string(wished.until.minutes - wished.from.minutes)}});
    }
}

}  // namespace

Checks check_participant(const ParticipantEdit& edit, const domain::Structure& structure) {
    auto checks = Checks::of(edit);
    checks.languages("/languages", edit.languages);
    checks.zone("/time_zone", edit.time_zone);
    checks.slots("/unavailable", edit.unavailable, structure.slots.size());
    checks.table("/booth", edit.booth, structure.tables.size());
    check_trade(edit.trade, checks);
    check_presence(edit.presence, checks);
    if (edit.new_organisation)
        check_organisation(checks, "/new_organisation", *edit.new_organisation);
    else if (edit.organisation_id.empty())
        checks.add("/organisation_id", "required");
    return checks;
}

void apply(const ParticipantEdit& edit, domain::Participant& to) {
    to.side = edit.side;
    to.contact_name = edit.contact_name;
    to.email = normal_email(edit.email);
    to.phone = edit.phone;
    to.languages = edit.languages;
    to.time_zone = edit.time_zone;
    to.unavailable = edit.unavailable;
    std::ranges::sort(to.unavailable);
    to.max_meetings = edit.max_meetings;
    to.offers = edit.offers;
    to.needs = edit.needs;
    to.products = edit.products;
    to.note = edit.note;
    to.status = edit.status;
    to.booth = edit.booth;
    to.trade = edit.trade;
    to.presence = edit.presence;
}

ParticipantEdit edit_of(const domain::Participant& from) {
    ParticipantEdit edit;
    edit.side = from.side;
    edit.code = from.code;
    edit.organisation_id = from.organisation_id.str();
    edit.contact_name = from.contact_name;
    edit.email = from.email;
    edit.phone = from.phone;
    edit.languages = from.languages;
    edit.time_zone = from.time_zone;
    edit.unavailable = from.unavailable;
    edit.max_meetings = from.max_meetings;
    edit.offers = from.offers;
    edit.needs = from.needs;
    edit.products = from.products;
    edit.note = from.note;
    edit.status = from.status;
    edit.booth = from.booth;
    edit.trade = from.trade;
    edit.presence = from.presence;
    return edit;
}

Result<void> refuse_duplicates(store::Transaction& tx, const domain::Participant& participant) {
    GYORYU_CHECK(refuse_same(tx, participant, "code", participant.code));
    return refuse_same(tx, participant, "email", participant.email);
}

std::string next_code(store::Transaction& tx, const EventId& event, domain::ParticipantSide side) {
    std::set<std::string> taken;
    for (const auto& row : tx.query("SELECT code FROM participants WHERE event_id = $1", {event.str()}))
        taken.insert(store::text_of(row[0]));
    return next_numbered_code(side == domain::ParticipantSide::seller ? 'S' : 'B', taken);
}

}  // namespace gyoryu::app
