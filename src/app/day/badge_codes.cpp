#include "app/day/badge_codes.h"

#include "app/accounts/secret_token.h"
#include "domain/interpreter.h"
#include "domain/participant.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <cctype>

namespace gyoryu::app {

namespace {

constexpr std::size_t code_length = 12;

/// 12 letters and digits that cannot be taken for one another when typed: 59 bits nobody guesses at a desk.
std::string new_code() {
    constexpr std::string_view alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto random = token_hash(new_secret_token());
    std::string code;
    for (std::size_t i = 0; i < code_length; ++i)
        code += alphabet[std::stoul(random.substr(i * 4, 4), nullptr, 16) % alphabet.size()];
    return code;
}

}  // namespace

std::map<PersonRef, std::string> badge_codes(Context&, store::Transaction& tx, const domain::Event& event,
                                             const std::vector<PersonRef>& people) {
    std::map<PersonRef, std::string> codes;
    for (auto& one : store::select_where<domain::BadgeCode>(tx, store::where("event_id", event.id)))
        codes.emplace(PersonRef{one.person_kind, one.person_id}, std::move(one.code));
    std::map<PersonRef, std::string> asked;
    for (const auto& person : people) {
        auto found = codes.find(person);
        if (found == codes.end()) {
            found = codes.emplace(person, new_code()).first;
            store::insert(tx, domain::BadgeCode{event.id, person.kind, person.id, found->second});
        }
        asked.emplace(person, found->second);
    }
    return asked;
}

std::optional<PersonRef> person_of_badge(store::Transaction& tx, const EventId& event, std::string_view text) {
    if (text.starts_with(badge_prefix)) text.remove_prefix(badge_prefix.size());
    std::string code;
    for (const char c : text)
        if (c != '-' && c != ' ') code += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const auto badge = store::find<domain::BadgeCode>(tx, store::where("event_id", event), store::where("code", code));
    if (!badge) return std::nullopt;
    return PersonRef{badge->person_kind, badge->person_id};
}

std::vector<PersonRef> people_of(store::Transaction& tx, const EventId& event) {
    std::vector<PersonRef> people;
    for (const auto& one : store::select_where<domain::Participant>(
             tx, store::where("event_id", event), store::where_not("status", domain::ParticipantStatus::withdrawn)))
        people.push_back({domain::PersonKind::participant, one.id.str()});
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::where("event_id", event)))
        people.push_back({domain::PersonKind::interpreter, one.id.str()});
    return people;
}

}  // namespace gyoryu::app
