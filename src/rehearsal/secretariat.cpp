#include "rehearsal/secretariat.h"

#include "rehearsal/json_access.h"

#include <algorithm>

namespace gyoryu::rehearsal {

namespace {

using boost::json::object;
using boost::json::value;

/// What was asked for cannot be: nobody did anything wrong.
bool is_an_answer(const std::string& code) {
    return code == "validation_failed" || code == "conflict_exists" || code == "already_started";
}

}  // namespace

Secretariat::Secretariat(ApiClient& api, std::string event, DayState& state, Troubles& troubles)
    : api_(api), event_(std::move(event)), state_(state), troubles_(troubles) {}

Attempt<value> Secretariat::proposal_for(const object& facts) {
    auto made = api_.post("/events/" + event_ + "/day/proposals", facts);
    if (!made) return tl::unexpected(made.error());
    repair_ms_.push_back(made->ms);
    return std::move(made->json);
}

/// Takes the first of the offers that can all be taken.
Attempt<value> Secretariat::with_offer(value proposal) {
    for (const auto& offer : list(proposal, "offers")) {
        if (!offer.at("together").as_bool()) continue;
        const auto meeting = text(offer.at("place"), "meeting_id");
        const auto path = "/proposals/" + text(proposal, "id");
        auto edited = api_.put(path, object{{"offers", boost::json::array{meeting}}}, {}, number(proposal, "revision"));
        if (!edited && edited.error().code == "stale_revision") edited = api_.get(path);
        if (!edited) return tl::unexpected(edited.error());
        return std::move(edited->json);
    }
    return proposal;
}

Attempt<boost::json::array> Secretariat::accept(const value& proposal) {
    const auto path = "/proposals/" + text(proposal, "id");
    const auto accepted = api_.post(path + "/accept", nullptr, {}, number(proposal, "revision"));
    if (accepted) return list(accepted->json.at("proposal"), "changes");
    // The answer of an earlier attempt may have been lost, not what it did.
    if (const auto now = api_.get(path); now && text(now->json, "state") == "accepted")
        return list(proposal, "changes");
    return tl::unexpected(accepted.error());
}

bool Secretariat::report(const object& facts, bool take_an_offer) {
    refused_.clear();
    const auto what = std::string(facts.at("kind").as_string());
    auto proposal = proposal_for(facts);
    if (proposal && take_an_offer) proposal = with_offer(std::move(*proposal));
    if (!proposal) {
        if (is_an_answer(proposal.error().code))
            refused_ = proposal.error().code;
        else
            troubles_.note("proposing " + what, proposal.error());
        return false;
    }
    const auto changes = accept(*proposal);
    if (!changes) {
        troubles_.note("accepting " + what, changes.error());
        return false;
    }
    ++accepted_;
    state_.apply(*changes);
    return true;
}

void Secretariat::no_show(std::size_t party, int from_slot, std::optional<int> to_slot) {
    object facts{{"kind", "no_show"}, {"participant_id", state_.parties[party].id}, {"from_slot", from_slot}};
    if (to_slot) facts["to_slot"] = *to_slot;
    report(facts, accepted_ % 8 == 7);
}

void Secretariat::late(std::size_t party, int slot, int minutes) {
    report({{"kind", "late"}, {"participant_id", state_.parties[party].id}, {"from_slot", slot}, {"minutes", minutes}});
}

void Secretariat::overrun(const Meeting& meeting, int minutes) {
    report({{"kind", "overrun"}, {"meeting_id", meeting.id}, {"minutes", minutes}});
}

void Secretariat::ill(std::size_t interpreter, int from_slot) {
    report({{"kind", "interpreter_ill"}, {"interpreter_id", state_.parties[interpreter].id}, {"from_slot", from_slot}});
}

void Secretariat::table_lost(int table, int slot) {
    report({{"kind", "table_lost"}, {"table", table}, {"from_slot", slot}, {"to_slot", slot}});
}

void Secretariat::wish(std::size_t who, std::vector<std::size_t> with, bool walk_in) {
    boost::json::array ids;
    for (const auto party : with) ids.emplace_back(state_.parties[party].id);
    report({{"kind", walk_in ? "walk_in" : "new_wish"}, {"participant_id", state_.parties[who].id}, {"with_ids", ids}});
}

void Secretariat::arrived(std::size_t party) {
    report({{"kind", "arrived"}, {"participant_id", state_.parties[party].id}});
}

}  // namespace gyoryu::rehearsal
