#include "rehearsal/day_state.h"

#include "rehearsal/json_access.h"

#include <algorithm>

namespace gyoryu::rehearsal {

namespace {

using boost::json::value;

Place place_of(const value& json) {
    return {static_cast<int>(number(json, "slot")), static_cast<int>(maybe_number(json, "table").value_or(0)),
            text(json, "interpreter_id")};
}

Party party_from(const value& person) {
    Party party;
    party.id = text(person, "id");
    party.code = text(person, "code");
    party.interpreter = text(person, "kind") == "interpreter";
    party.seller = text(person, "side") == "seller";
    party.country = text(person, "country");
    return party;
}

Attempt<value> board_of(ApiClient& api, const std::string& event, const std::string& day) {
    auto board = api.get("/events/" + event + "/day" + (day.empty() ? "" : "?day=" + day));
    if (!board) return tl::unexpected(board.error());
    return std::move(board->json);
}

}  // namespace

Attempt<DayState> DayState::read(ApiClient& api, const std::string& event) {
    DayState state;
    auto first = board_of(api, event, "");
    if (!first) return tl::unexpected(first.error());
    for (const auto& day : list(*first, "days")) {
        const auto board = board_of(api, event, std::string(day.as_string()));
        if (!board) return tl::unexpected(board.error());
        state.add_board(*board);
    }
    std::ranges::sort(state.slots, {}, &Slot::index);
    auto people = get_all(api, "/events/" + event + "/participants");
    if (!people) return tl::unexpected(people.error());
    for (const auto& person : *people) {
        const auto& products = list(person, "products");
        const auto found = state.party_of.find(text(person, "id"));
        if (found != state.party_of.end() && !products.empty())
            state.parties[found->second].product = std::string(products.front().as_string());
    }
    // Ids differ from copy to copy; codes do not.
    const auto order = [&](const Meeting& one) {
        return std::tuple(one.told->slot, state.parties[one.seller].code, state.parties[one.buyer].code);
    };
    std::ranges::sort(state.meetings, {}, order);
    for (std::size_t i = 0; i < state.meetings.size(); ++i) state.meeting_of_[state.meetings[i].id] = i;
    return state;
}

std::size_t DayState::add_party(Party party) {
    const auto [found, added] = party_of.emplace(party.id, parties.size());
    if (added) parties.push_back(std::move(party));
    return found->second;
}

void DayState::add_board(const value& board) {
    const auto day = text(board, "day");
    for (const auto& slot : list(board, "slots")) {
        const auto starts = base::Instant::parse(text(slot, "starts"));
        const auto ends = base::Instant::parse(text(slot, "ends"));
        if (starts && ends) slots.push_back({static_cast<int>(number(slot, "index")), day, *starts, *ends});
    }
    for (const auto& person : list(board, "people")) add_party(party_from(person));
    tables = static_cast<int>(list(board, "tables").size());
    for (const auto& one : list(board, "meetings")) {
        Meeting meeting;
        meeting.id = text(one, "id");
        meeting.seller = party_of.at(text(one, "seller_id"));
        meeting.buyer = party_of.at(text(one, "buyer_id"));
        meeting.duration = static_cast<int>(number(one, "duration_slots"));
        meeting.told = meeting.now = place_of(one);
        meetings.push_back(std::move(meeting));
    }
}

void DayState::apply(const boost::json::array& changes) {
    for (const auto& change : changes) {
        const auto id = text(change, "meeting_id");
        const auto& after = change.at("after");
        const bool placed = after.is_object() && after.at("slot").is_number();
        auto found = meeting_of_.find(id);
        if (found == meeting_of_.end()) {
            if (!placed) continue;
            Meeting meeting;
            meeting.id = id;
            meeting.seller = party_of.at(text(change, "seller_id"));
            meeting.buyer = party_of.at(text(change, "buyer_id"));
            meeting.told = place_of(after);
            found = meeting_of_.emplace(id, meetings.size()).first;
            meetings.push_back(std::move(meeting));
        }
        auto& meeting = meetings[found->second];
        meeting.now = placed ? std::optional(place_of(after)) : std::nullopt;
        if (!placed) meeting.reason = text(change, "lost").empty() ? "cancelled" : text(change, "lost");
    }
}

std::vector<std::size_t> DayState::sorted(std::vector<std::size_t> which) const {
    std::ranges::sort(which, {}, [&](std::size_t m) {
        return std::pair(parties[meetings[m].seller].code, parties[meetings[m].buyer].code);
    });
    return which;
}

std::vector<std::size_t> DayState::beginning_in(int slot) const {
    std::vector<std::size_t> found;
    for (std::size_t m = 0; m < meetings.size(); ++m)
        if (meetings[m].state == MeetingState::waiting && meetings[m].now && meetings[m].now->slot == slot)
            found.push_back(m);
    return sorted(std::move(found));
}

std::vector<std::size_t> DayState::ending_in(int slot) const {
    std::vector<std::size_t> found;
    for (std::size_t m = 0; m < meetings.size(); ++m)
        if (meetings[m].state == MeetingState::waiting && meetings[m].now &&
            meetings[m].now->slot + meetings[m].duration - 1 == slot)
            found.push_back(m);
    return sorted(std::move(found));
}

std::optional<std::size_t> DayState::at(std::size_t party, int slot) const {
    for (std::size_t m = 0; m < meetings.size(); ++m) {
        const auto& one = meetings[m];
        if (!one.now || (one.seller != party && one.buyer != party)) continue;
        if (one.now->slot <= slot && slot < one.now->slot + one.duration) return m;
    }
    return std::nullopt;
}

std::string DayState::label(const Meeting& meeting) const {
    return parties[meeting.seller].code + " × " + parties[meeting.buyer].code;
}

void DayState::compare(const value& board, Troubles& troubles) const {
    std::size_t found = 0;
    for (const auto& one : list(board, "meetings")) {
        const auto known = meeting_of_.find(text(one, "id"));
        if (known == meeting_of_.end() || meetings[known->second].now != place_of(one))
            troubles.note("the board shows " + text(one, "id") + " elsewhere than people were told");
        ++found;
    }
    const auto day = text(board, "day");
    std::size_t expected = 0;
    for (const auto& meeting : meetings)
        expected += meeting.now && slots[static_cast<std::size_t>(meeting.now->slot - 1)].day == day ? 1 : 0;
    if (found != expected)
        troubles.note("the board of " + day + " shows " + std::to_string(found) + " meetings of " +
                      std::to_string(expected));
    for (const auto& person : list(board, "people")) {
        const auto known = party_of.find(text(person, "id"));
        if (known == party_of.end()) continue;  // registered by somebody else meanwhile
        const auto& party = parties[known->second];
        if (party.seen_on.contains(day) && person.at("checked_in_at").is_null())
            troubles.note("the check-in of " + party.code + " is lost");
    }
}

}  // namespace gyoryu::rehearsal
